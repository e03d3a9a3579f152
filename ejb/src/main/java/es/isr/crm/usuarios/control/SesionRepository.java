package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.Sesion;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sessions in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SesionRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The session of a token, ended or not, with its user. */
    public Optional<Sesion> findByToken(String token) {
        return em.createQuery("SELECT s FROM Sesion s JOIN FETCH s.usuario WHERE s.tokenHash = :hash", Sesion.class)
                .setParameter("hash", Digest.of(token))
                .getResultStream()
                .findFirst();
    }

    public void add(Sesion sesion) {
        em.persist(sesion);
    }

    /**
     * What somebody has open, what was used last first.
     *
     * @param now the present instant
     * @param idle how long a session may go unused
     */
    public List<Sesion> findVivas(Long userId, Instant now, Duration idle) {
        return em.createQuery("""
                        SELECT s FROM Sesion s JOIN FETCH s.usuario
                         WHERE s.usuario.id = :user AND s.cerradaAt IS NULL AND s.expiraAt > :now AND s.ultimoUso > :idle
                         ORDER BY s.ultimoUso DESC, s.id DESC""", Sesion.class)
                .setParameter("user", userId)
                .setParameter("now", now)
                .setParameter("idle", now.minus(idle))
                .getResultList();
    }

    /** Removes the sessions that could not be alive since that moment. */
    public int deleteExpiredBefore(Instant moment) {
        return em.createQuery("DELETE FROM Sesion s WHERE s.expiraAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
