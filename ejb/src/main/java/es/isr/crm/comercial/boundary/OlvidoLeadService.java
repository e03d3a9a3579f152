package es.isr.crm.comercial.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.comercial.control.LeadRepository;
import es.isr.crm.comercial.control.OlvidoLead;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Who asked us and did not become a customer may ask to be forgotten (Reglamento (UE) 2016/679, art. 17.1.b). */
@Stateless
public class OlvidoLeadService {

    @Inject
    private LeadRepository leads;

    @Inject
    private OlvidoLead olvido;

    /**
     * Forgets a lead, for good. One that was open is lost.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is none
     * @throws es.isr.crm.comercial.entity.LeadYaConvertidoException when it is a customer
     */
    @RolesAllowed(ADMIN_ROLE)
    public void olvidar(Long id) {
        olvido.forget(leads.getForUpdate(id));
    }
}
