package es.isr.crm.red.control;

import es.isr.crm.red.entity.CausaBloqueo;
import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoLectura;
import es.isr.crm.red.entity.LecturaOlt;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which differences may be repaired without a click. Each call a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DerivasReparables {

    /** An order that gave up for want of PSO is worth another go; one that PSO refuses is not. */
    private static final Set<CausaBloqueo> UNFINISHED = EnumSet.of(CausaBloqueo.SIN_CONEXION, CausaBloqueo.AGOTADA);

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private DerivaRepository derivas;

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private ServicioRepository servicios;

    /** OLTs whose last reading brought something to compare. */
    public List<LecturaOlt> findConciliadas() {
        return em.createQuery("SELECT l FROM LecturaOlt l WHERE l.estado <> :fallida ORDER BY l.olt", LecturaOlt.class)
                .setParameter("fallida", EstadoLectura.FALLIDA)
                .getResultList();
    }

    /**
     * Those of an OLT, as its last reading showed them.
     *
     * @param speeds Mbit/s down by name of the speed profile
     */
    public List<Long> find(String olt, Map<String, Integer> speeds) {
        // Nothing is changed here: without it each question looks through all that was read before for changes.
        em.setFlushMode(FlushModeType.COMMIT);
        LecturaOlt lectura = em.find(LecturaOlt.class, olt);
        return derivas.findVivasDe(olt).stream()
                .filter(deriva -> !deriva.isConocida() && !deriva.getUltimaAt().isBefore(lectura.getIntentoAt()))
                .filter(deriva -> isDue(deriva, speeds))
                .map(Deriva::getId)
                .toList();
    }

    private boolean isDue(Deriva deriva, Map<String, Integer> speeds) {
        Optional<Ont> found = onts.findByNumeroSerie(deriva.getNumeroSerie());
        if (found.isEmpty() || onts.findViva(found.get()).isEmpty()) {
            return false;
        }
        Optional<OrdenPso> waiting = ordenes.findSinEnviar(found.get()).stream().reduce((earlier, later) -> later);
        return waiting.isPresent()
                ? waiting.get().causa().filter(UNFINISHED::contains).isPresent()
                : isPaidFor(deriva, found.get(), speeds);
    }

    /** The service works as far as the CRM knows, and does not get what it is to have. */
    private boolean isPaidFor(Deriva deriva, Ont ont, Map<String, Integer> speeds) {
        if (ont.getDeseado() != EstadoDeseado.ACTIVA || deriva.getServicioId() == null || !works(deriva)) {
            return false;
        }
        return switch (deriva.getTipo()) {
            case FALTA, DEBE_ACTIVARSE -> true;
            case PERFIL -> isSlower(ont, speeds);
            default -> false;
        };
    }

    private boolean works(Deriva deriva) {
        ServicioCliente servicio = servicios.getById(deriva.getServicioId());
        return servicio.getEstado() == EstadoServicio.ACTIVO && servicio.getEstadoPedido() == null;
    }

    private static boolean isSlower(Ont ont, Map<String, Integer> speeds) {
        Integer wanted = speeds.get(ont.deseo().conexion().perfilVelocidad());
        Integer shown = ont.lectura()
                .map(lectura -> lectura.conexion().perfilVelocidad())
                .map(speeds::get)
                .orElse(null);
        return wanted != null && shown != null && shown < wanted;
    }

    /**
     * Remembers what was done about them.
     *
     * @param asked repairs asked for
     * @param held repairs held back
     */
    public void note(String olt, int asked, int held) {
        em.find(LecturaOlt.class, olt).repair(asked, held);
    }
}
