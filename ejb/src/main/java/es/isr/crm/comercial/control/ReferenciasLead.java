package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.UsuarioOption;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether what a lead points at is there: its campaign, the plan that is wanted, whose it is. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ReferenciasLead {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private UsuarioRepository usuarios;

    /**
     * @param datos what was typed
     * @param before the lead that has it so far, whose choices stay allowed; null for a new one
     * @return what is wrong; empty when all is there
     */
    public List<ErrorCampo> check(DatosLead datos, Lead before) {
        List<ErrorCampo> errores = new ArrayList<>();
        if (!exists("campanas", datos.getCampanaId())) {
            errores.add(new ErrorCampo("campanaId", "campanaDesconocida"));
        }
        if (!exists("planes", datos.getPlanId())) {
            errores.add(new ErrorCampo("planId", "planDesconocido"));
        }
        boolean same = before != null && Objects.equals(before.getAsignadoId(), datos.getAsignadoId());
        if (!same && !isAsignable(datos.getAsignadoId())) {
            errores.add(new ErrorCampo("asignadoId", "vendedorDesconocido"));
        }
        return errores;
    }

    /** Who may have leads: who sells, as long as they work here, and nobody. */
    public boolean isAsignable(Long usuarioId) {
        return usuarioId == null
                || findVendedores(null).stream().anyMatch(each -> each.id().equals(usuarioId));
    }

    /**
     * Those who sell, by name.
     *
     * @param tambien one more, whoever they are; null for nobody
     */
    public List<UsuarioOption> findVendedores(Long tambien) {
        return usuarios.findActivosY(tambien).stream()
                .filter(each -> each.id().equals(tambien) || each.rol() == Rol.COMERCIAL || each.rol() == Rol.ADMIN)
                .toList();
    }

    /** @param table name of one of ours, never anything typed */
    private boolean exists(String table, Long id) {
        return id == null
                || !em.createNativeQuery("SELECT 1 FROM " + table + " WHERE id = ?")
                        .setParameter(1, id)
                        .getResultList()
                        .isEmpty();
    }
}
