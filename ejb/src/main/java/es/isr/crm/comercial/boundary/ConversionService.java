package es.isr.crm.comercial.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.comercial.control.LeadQuery;
import es.isr.crm.comercial.control.LeadRepository;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.HistoriaLead;
import es.isr.crm.comercial.entity.Lead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** From lead to customer: what the alta begins with, and what the customer's file keeps of it. */
@Stateless
public class ConversionService {

    @Inject
    private LeadRepository leads;

    @Inject
    private LeadQuery consulta;

    /**
     * What is known of who is to become a customer.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such lead
     * @throws es.isr.crm.comercial.entity.LeadYaConvertidoException when it has become one
     * @throws es.isr.crm.comercial.entity.LeadEnOtroEstadoException when it is lost
     */
    @RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
    public DatosLead getParaAlta(Long id) {
        Lead lead = leads.getById(id);
        lead.requireConvertible();
        return lead.toDatos();
    }

    /** The leads that a customer was, with all that was said then; the first first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<HistoriaLead> findByCliente(Long clienteId) {
        return consulta.findByCliente(clienteId).stream()
                .map(lead -> new HistoriaLead(lead, leads.findNotas(lead.id())))
                .toList();
    }
}
