package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.Aviso;
import es.isr.crm.impagos.entity.Disputa;
import es.isr.crm.impagos.entity.EstadoPromesa;
import es.isr.crm.impagos.entity.PromesaPago;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notices, promises and disputes in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ImpagoRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Aviso getAviso(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Aviso.class, key))
                .orElseThrow(() -> new NotFoundException("aviso", id));
    }

    public Aviso getAvisoForUpdate(Long id) {
        return lock(getAviso(id));
    }

    public PromesaPago getPromesaForUpdate(Long id) {
        return lock(Optional.ofNullable(id)
                .map(key -> em.find(PromesaPago.class, key))
                .orElseThrow(() -> new NotFoundException("promesa", id)));
    }

    public Disputa getDisputaForUpdate(Long id) {
        return lock(Optional.ofNullable(id)
                .map(key -> em.find(Disputa.class, key))
                .orElseThrow(() -> new NotFoundException("disputa", id)));
    }

    private <T> T lock(T entity) {
        em.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
        return entity;
    }

    public void add(PromesaPago promesa) {
        em.persist(promesa);
    }

    /** Adds it now, so that a second one of the same invoice shows here. */
    public void add(Disputa disputa) {
        em.persist(disputa);
        em.flush();
    }

    /** The promise of a customer that runs, or whose last day went by and nobody has looked since. */
    public Optional<PromesaPago> findViva(Long clienteId) {
        return em.createQuery(
                        "SELECT p FROM PromesaPago p WHERE p.clienteId = :cliente AND p.estado = :viva ORDER BY p.id",
                        PromesaPago.class)
                .setParameter("cliente", clienteId)
                .setParameter("viva", EstadoPromesa.VIVA)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the promises whose last day has gone by. */
    public List<Long> findVencidas(LocalDate hoy) {
        return em.createQuery(
                        "SELECT p.id FROM PromesaPago p WHERE p.estado = :viva AND p.hasta < :hoy ORDER BY p.id",
                        Long.class)
                .setParameter("viva", EstadoPromesa.VIVA)
                .setParameter("hoy", hoy)
                .getResultList();
    }
}
