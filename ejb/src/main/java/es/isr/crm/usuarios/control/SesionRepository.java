package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.Sesion;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
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

    /** Removes the sessions that could not be alive since that moment. */
    public int deleteExpiredBefore(Instant moment) {
        return em.createQuery("DELETE FROM Sesion s WHERE s.expiraAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
