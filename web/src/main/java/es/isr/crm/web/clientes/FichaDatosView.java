package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.CuentaBancariaService;
import es.isr.crm.clientes.entity.Consentimiento;
import es.isr.crm.web.shared.ViewFormats;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The bank account of a customer, shown once to who presses for it; the next thing that is done hides it again. */
@Named
@RequestScoped
public class FichaDatosView {

    @Inject
    private CuentaBancariaService cuentas;

    @Inject
    private ViewTexts texts;

    private String iban;

    /** Shows the account; that it was shown is on record. */
    public void revelar(Long clienteId) {
        iban = cuentas.revelar(clienteId).orElse(null);
    }

    /** What a customer said to a question that needs their word, with its dates. */
    public String consentimiento(Consentimiento consent) {
        if (consent.otorgado()) {
            String canal = consent.canal() == null ? "" : texts.get("canal." + consent.canal());
            return texts.format("ficha_datos.otorgado", ViewFormats.date(consent.fecha()), canal);
        }
        return consent.revocado() == null
                ? texts.get("clientes_ficha.no")
                : texts.format("ficha_datos.revocado", ViewFormats.date(consent.revocado()));
    }

    /** The whole account; null unless it was asked for in this request. */
    public String getIban() {
        return iban;
    }
}
