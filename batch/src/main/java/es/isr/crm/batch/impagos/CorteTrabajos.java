package es.isr.crm.batch.impagos;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoEnMarchaException;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.impagos.boundary.CorteService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** The job that cuts for debts, set going by who confirms a list or goes on with it. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CorteTrabajos {

    @Inject
    private CorteService cortes;

    @Inject
    private TrabajoService trabajos;

    /** As {@link CorteService#confirmar}, and the first few are cut. */
    public void confirmar(Long corteId) {
        cortes.confirmar(corteId);
        start();
    }

    /** As {@link CorteService#continuar}, and the others are cut. */
    public void continuar(Long corteId) {
        cortes.continuar(corteId);
        start();
    }

    /** What is on its way is looked for each minute too: a job that is just ending takes nothing up any more. */
    private void start() {
        try {
            trabajos.start(Trabajo.SUSPENDER_IMPAGOS.id(), Map.of());
        } catch (TrabajoEnMarchaException e) {
            // It goes on by itself.
        }
    }
}
