package es.isr.crm.auditoria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.auditoria.entity.ActividadRow;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The history of a customer, newest first. */
@Stateless
public class ActividadService {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Page<ActividadRow> search(Long clienteId, PageRequest page) {
        var rows = em.createQuery("""
                        SELECT NEW es.isr.crm.auditoria.entity.ActividadRow(
                               a.id, a.tipo, a.descripcion, a.antes, a.despues, a.usuario, a.createdAt)
                          FROM ActividadCliente a
                         WHERE a.clienteId = :cliente
                         ORDER BY a.createdAt DESC, a.id DESC""", ActividadRow.class)
                .setParameter("cliente", clienteId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = em.createQuery("SELECT COUNT(a) FROM ActividadCliente a WHERE a.clienteId = :cliente", Long.class)
                .setParameter("cliente", clienteId)
                .getSingleResult();
        return new Page<>(rows, total);
    }
}
