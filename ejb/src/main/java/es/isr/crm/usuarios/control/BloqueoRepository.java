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
     * Makes the row of this key if there is none. In a transaction of its own: who makes a row and locks it in the same
     * one can meet others, who do so at the same moment, in a deadlock.
     */
    public void ensure(String clave, Instant now) {
        em.createNativeQuery("""
                        INSERT INTO bloqueos_acceso (clave, fallos, ultimo_fallo) VALUES (?, 0, ?)
                            ON DUPLICATE KEY UPDATE fallos = fallos""")
                .setParameter(1, clave)
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The row of this key, locked: of attempts at the same moment each sees the one before. */
    public Optional<BloqueoAcceso> lock(String clave) {
        return Optional.ofNullable(em.find(BloqueoAcceso.class, clave, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Forgets the failures. The row stays: others may be about to lock it. */
    public void forget(String clave) {
        em.createQuery("UPDATE BloqueoAcceso b SET b.fallos = 0, b.bloqueadoHasta = NULL WHERE b.clave = :clave")
                .setParameter("clave", clave)
                .executeUpdate();
    }

    public int deleteOlderThan(Instant moment) {
        return em.createQuery("DELETE FROM BloqueoAcceso b WHERE b.ultimoFallo < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
