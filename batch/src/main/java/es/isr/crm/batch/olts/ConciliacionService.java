package es.isr.crm.batch.olts;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.red.control.LecturasOlt;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The reconciliation for those who work on the network: they start it and follow it, and no other job. */
@Stateless
@RunAs(SISTEMA)
@RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConciliacionService {

    @Inject
    private TrabajoService trabajos;

    @Inject
    private LecturasOlt lecturas;

    /**
     * Reconciles now.
     *
     * @return id of the execution
     * @throws es.isr.crm.batch.trabajos.TrabajoEnMarchaException when it runs already
     */
    public long iniciar() {
        int olts = lecturas.findConocidas().size();
        return trabajos.start(Trabajo.CONCILIAR_PSO.id(), Map.of(TrabajoService.TOTAL, String.valueOf(olts)));
    }

    /** The last time, if there was one. */
    public Optional<Progreso> findUltima() {
        return trabajos.findLast(Trabajo.CONCILIAR_PSO.id());
    }
}
