package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.Pase;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One-time passes in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PaseRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Optional<Pase> find(Long id) {
        return Optional.ofNullable(em.find(Pase.class, id));
    }

    /** The pass of a token, used or not. */
    public Optional<Pase> findByToken(String token) {
        return byToken(token, LockModeType.NONE);
    }

    /** The same, locked until the end of the transaction: of two who use it at the same moment one is too late. */
    public Optional<Pase> lockByToken(String token) {
        return byToken(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Pase> byToken(String token, LockModeType lock) {
        return token == null
                ? Optional.empty()
                : em.createQuery("SELECT p FROM Pase p WHERE p.tokenHash = :hash", Pase.class)
                        .setParameter("hash", Digest.of(token))
                        .setLockMode(lock)
                        .getResultStream()
                        .findFirst();
    }

    public void add(Pase pase) {
        em.persist(pase);
        em.flush();
    }

    /** Takes back what somebody has of these. */
    public void gastar(Usuario usuario, List<ClasePase> clases, Instant now) {
        em.createQuery("""
                        UPDATE Pase p SET p.usadoAt = :now
                         WHERE p.usuario = :usuario AND p.clase IN :clases AND p.usadoAt IS NULL""")
                .setParameter("now", now)
                .setParameter("usuario", usuario)
                .setParameter("clases", clases)
                .executeUpdate();
    }

    /** The link that somebody could still use, or waits to be sent one. */
    public Optional<Pase> findEnlace(Usuario usuario, Instant now) {
        return em.createQuery("""
                        SELECT p FROM Pase p
                         WHERE p.usuario = :usuario AND p.clase IN :clases AND p.usadoAt IS NULL AND p.expiraAt > :now
                         ORDER BY p.id DESC""", Pase.class)
                .setParameter("usuario", usuario)
                .setParameter("clases", List.of(ClasePase.INVITACION, ClasePase.PASSWORD))
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public int deleteExpiredBefore(Instant moment) {
        return em.createQuery("DELETE FROM Pase p WHERE p.expiraAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
