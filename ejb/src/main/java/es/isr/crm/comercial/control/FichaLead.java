package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.Duplicado;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.LeadFicha;
import es.isr.crm.comercial.entity.LeadFicha.Consentimiento;
import es.isr.crm.comercial.entity.LeadRow;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Telefono;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Puts together what the page of a lead shows. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FichaLead {

    @Inject
    private LeadRepository leads;

    @Inject
    private LeadQuery consulta;

    @Inject
    private DuplicadosQuery duplicados;

    /** @throws NotFoundException when there is no such lead */
    public LeadFicha get(Long id) {
        LeadRow row = consulta.find(id).orElseThrow(() -> new NotFoundException("lead", id));
        Lead lead = leads.getById(id);
        return new LeadFicha(
                row,
                lead.toDatos(),
                lead.getNotaPerdida(),
                lead.getGanadoAt(),
                lead.getConsentimientoAt() == null
                        ? null
                        : new Consentimiento(lead.getConsentimientoAt(), lead.getConsentimientoTexto()),
                leads.findNotas(id),
                lead.getEstado().isAbierto() ? duplicados.find(lead.getTelefono(), lead.getEmail(), id) : List.of());
    }

    /** As {@link DuplicadosQuery#find}, of what somebody is typing. */
    public List<Duplicado> findDuplicados(String telefono, String email, Long leadId) {
        String number = telefono == null ? null : Telefono.normalise(telefono).orElse(null);
        String address = DatosLeadValidator.clean(email);
        return duplicados.find(number, address == null ? null : address.toLowerCase(Locale.ROOT), leadId);
    }
}
