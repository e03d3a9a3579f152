package es.isr.crm.soporte.control;

import es.isr.crm.shared.control.ClaveUnica;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.entity.Incidencia;
import es.isr.crm.soporte.entity.PuertoConIncidenciaException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Shared faults in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class IncidenciaRepository {

    /** Those that are to be done, and those dismissed while they last: the one of a port that counts. */
    private static final String VIVA = """
            (i.estado IN (es.isr.crm.soporte.entity.EstadoIncidencia.DETECTADA,
                          es.isr.crm.soporte.entity.EstadoIncidencia.ABIERTA)
          OR (i.estado = es.isr.crm.soporte.entity.EstadoIncidencia.DESCARTADA AND i.recuperadaAt IS NULL))""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * Adds one, at once.
     *
     * @throws PuertoConIncidenciaException when another of the same port came meanwhile
     */
    public void add(Incidencia incidencia) {
        em.persist(incidencia);
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (ClaveUnica.isViolated(e, "uq_incidencias_viva")) {
                throw new PuertoConIncidenciaException(incidencia.getOlt(), incidencia.getPon());
            }
            throw e;
        }
    }

    /** What was changed is seen by those who ask the database. */
    public void flush() {
        em.flush();
    }

    /** @throws NotFoundException when there is none */
    public Incidencia get(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Incidencia.class, key))
                .orElseThrow(() -> new NotFoundException("incidencia", id));
    }

    /**
     * The incident, to be changed by this transaction alone.
     *
     * @throws NotFoundException when there is none
     */
    public Incidencia getForUpdate(Long id) {
        Incidencia incidencia = get(id);
        em.refresh(incidencia, LockModeType.PESSIMISTIC_WRITE);
        return incidencia;
    }

    /** The one of each port of an OLT that counts now, to be changed by this transaction alone. */
    public List<Incidencia> findVivasForUpdate(String olt) {
        return em.createQuery(
                        "SELECT i FROM Incidencia i WHERE i.olt = :olt AND " + VIVA + " ORDER BY i.id",
                        Incidencia.class)
                .setParameter("olt", olt)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
