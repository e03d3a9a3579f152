package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.soporte.control.Justificantes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * What the law wants of a complaint besides its being solved. Its reference is the ticket's number, given as it is taken
 * down (Ley 10/2025, art. 11); the receipt goes out by itself, and can be handed over at any time.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class ReclamacionService {

    @Inject
    private Justificantes justificantes;

    /**
     * The receipt of a complaint (Ley 10/2025, art. 12), in its customer's language.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such ticket, or it is no complaint
     */
    public PapelPdf imprimir(Long ticketId) {
        return justificantes.print(ticketId);
    }
}
