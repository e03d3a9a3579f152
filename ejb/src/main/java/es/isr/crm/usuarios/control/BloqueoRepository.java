package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.BloqueoAcceso;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Failed attempts in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class BloqueoRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Optional<BloqueoAcceso> find(String clave) {
        return Optional.ofNullable(em.find(BloqueoAcceso.class, clave));
    }

    /**
     * The row of this key, made if need be, and locked: of attempts at the same moment each sees the one before. Not by
     * INSERT IGNORE, whose shared lock two would hold while each waits for the other.
     */
    public BloqueoAcceso lock(String clave, Instant now) {
        em.createNativeQuery("""
                        INSERT INTO bloqueos_acceso (clave, fallos, ultimo_fallo) VALUES (?, 0, ?)
                            ON DUPLICATE KEY UPDATE fallos = fallos""")
                .setParameter(1, clave)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return em.find(BloqueoAcceso.class, clave, LockModeType.PESSIMISTIC_WRITE);
    }

    public void delete(String clave) {
        em.createQuery("DELETE FROM BloqueoAcceso b WHERE b.clave = :clave")
                .setParameter("clave", clave)
                .executeUpdate();
    }

    public int deleteOlderThan(Instant moment) {
        return em.createQuery("DELETE FROM BloqueoAcceso b WHERE b.ultimoFallo < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
