package es.isr.crm.comercial.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.servicios.entity.ClienteDadoDeAlta;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;

/**
 * A lead becomes a customer, in the transaction of the alta and with it: both are written, or neither is.
 *
 * <p>Whoever comes second waits for the lead's row and then finds it won, which takes the second alta back.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Conversion {

    @Inject
    private LeadRepository leads;

    @Inject
    private Leads control;

    @Inject
    private Auditoria auditoria;

    void onAlta(@Observes ClienteDadoDeAlta alta) {
        if (alta.leadId() != null) {
            Lead lead = leads.getForUpdate(alta.leadId());
            control.ganar(lead, alta.clienteId());
            auditoria.anotar(
                    alta.clienteId(),
                    "comercial.convertir",
                    MessageFormat.format(Palabras.of("comercial.convertir"), lead.getNombreCompleto()));
        }
    }
}
