package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.LogPso;
import es.isr.crm.red.entity.SaludPso;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;

/** How PSO does, read from the log of its calls: the same for every node, also after a restart. */
@Stateless
public class SaludQuery {

    private static final String LAST = "SELECT l FROM LogPso l %s ORDER BY l.createdAt DESC, l.id DESC";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private OrdenRepository ordenes;

    public SaludPso get() {
        Optional<LogPso> last = first(em.createQuery(LAST.formatted(""), LogPso.class));
        return new SaludPso(
                estado(last),
                last.map(LogPso::getCreatedAt).orElse(null),
                last.map(LogPso::getDuracionMs).orElse(null),
                last.map(LogPso::getError).orElse(null),
                ordenes.count(EstadoOrden.PENDIENTE)
                        + ordenes.count(EstadoOrden.REINTENTO)
                        + ordenes.count(EstadoOrden.INCIERTA),
                ordenes.count(EstadoOrden.BLOQUEADA),
                PsoConfig.isObserving());
    }

    /** Refused credentials stay refused until PSO answers us again: a time-out meanwhile tells nothing of them. */
    private SaludPso.Estado estado(Optional<LogPso> last) {
        if (last.isEmpty()) {
            return SaludPso.Estado.SIN_DATOS;
        }
        boolean refused = first(
                        em.createQuery(LAST.formatted("WHERE l.clase <> :unsent AND l.clase <> :unknown"), LogPso.class)
                                .setParameter("unsent", ClasePso.NO_ENVIADA)
                                .setParameter("unknown", ClasePso.INCIERTA))
                .filter(log -> log.getClase() == ClasePso.CREDENCIALES)
                .isPresent();
        if (refused) {
            return SaludPso.Estado.CREDENCIALES;
        }
        return switch (last.get().getClase()) {
            case NO_ENVIADA -> SaludPso.Estado.SIN_CONEXION;
            case INCIERTA -> SaludPso.Estado.SIN_RESPUESTA;
            default -> SaludPso.Estado.BIEN;
        };
    }

    private static Optional<LogPso> first(TypedQuery<LogPso> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
