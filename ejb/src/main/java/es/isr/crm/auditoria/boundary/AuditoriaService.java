package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.auditoria.control.AuditoriaQuery;
import es.isr.crm.auditoria.entity.AuditoriaFicha;
import es.isr.crm.auditoria.entity.AuditoriaFilter;
import es.isr.crm.auditoria.entity.AuditoriaRow;
import es.isr.crm.auditoria.entity.LibroAuditoria;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What happened, to whomever, by whomever: both ledgers, to be searched by administrators. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class AuditoriaService {

    @Inject
    private AuditoriaQuery auditoria;

    /** The rows that fulfil the filter, newest first. */
    public Page<AuditoriaRow> search(AuditoriaFilter filter, PageRequest page) {
        return auditoria.search(filter, page);
    }

    /**
     * One row, held against its seal.
     *
     * @throws NotFoundException when there is none
     */
    public AuditoriaFicha get(LibroAuditoria libro, Long id) {
        return auditoria.get(libro, id);
    }

    /** Who may have done something, by name; those who left too. */
    public List<UsuarioOption> findUsuarios() {
        return auditoria.findUsuarios();
    }

    /**
     * Name of the customer whose history is looked at.
     *
     * @throws NotFoundException when there is none
     */
    public String getCliente(Long id) {
        return auditoria.findCliente(id).orElseThrow(() -> new NotFoundException("Cliente", id));
    }
}
