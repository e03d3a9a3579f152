package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.SerieFactura;
import es.isr.crm.facturacion.entity.TipoFactura;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The series of invoices in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SerieRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The series of a year, if it has begun or was told where to. */
    public Optional<SerieFactura> find(TipoFactura tipo, int ejercicio) {
        return find(tipo, ejercicio, LockModeType.NONE);
    }

    /** The series of a year, new if there is none yet, to be changed by this transaction alone. */
    public SerieFactura getOrCreate(TipoFactura tipo, int ejercicio) {
        return find(tipo, ejercicio, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> {
            SerieFactura serie = new SerieFactura(tipo, ejercicio);
            em.persist(serie);
            return serie;
        });
    }

    /** All there are, the latest year first, invoices before what corrects them. */
    public List<SerieFactura> findAll() {
        return em.createQuery("SELECT s FROM SerieFactura s ORDER BY s.ejercicio DESC, s.tipo", SerieFactura.class)
                .getResultList();
    }

    private Optional<SerieFactura> find(TipoFactura tipo, int ejercicio, LockModeType lock) {
        return em.createQuery(
                        "SELECT s FROM SerieFactura s WHERE s.tipo = :tipo AND s.ejercicio = :ejercicio",
                        SerieFactura.class)
                .setParameter("tipo", tipo)
                .setParameter("ejercicio", ejercicio)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
