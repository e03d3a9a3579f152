package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.CodigoRecuperacion;
import es.isr.crm.usuarios.entity.SegundoFactor;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Second factors and recovery codes in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SegundoFactorRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Optional<SegundoFactor> find(Long userId) {
        return Optional.ofNullable(em.find(SegundoFactor.class, userId));
    }

    /** The same, locked until the end of the transaction: of two who type one code at the same moment one is too late. */
    public Optional<SegundoFactor> lock(Long userId) {
        return Optional.ofNullable(em.find(SegundoFactor.class, userId, LockModeType.PESSIMISTIC_WRITE));
    }

    public void add(SegundoFactor factor) {
        em.persist(factor);
    }

    /** Puts these recovery codes in the place of all that somebody had. */
    public void replaceCodigos(Long userId, List<String> hashes) {
        deleteCodigos(userId);
        hashes.forEach(hash -> em.persist(new CodigoRecuperacion(userId, hash)));
    }

    /** How many recovery codes somebody has left. */
    public int countCodigos(Long userId) {
        return em.createQuery(
                        "SELECT COUNT(c) FROM CodigoRecuperacion c WHERE c.userId = :user AND c.usadoAt IS NULL",
                        Long.class)
                .setParameter("user", userId)
                .getSingleResult()
                .intValue();
    }

    /**
     * Uses a recovery code up.
     *
     * @return whether it was one, and not used before
     */
    public boolean useCodigo(Long userId, String hash, Instant now) {
        return em.createQuery("""
                        UPDATE CodigoRecuperacion c SET c.usadoAt = :now
                         WHERE c.userId = :user AND c.codigoHash = :hash AND c.usadoAt IS NULL""")
                        .setParameter("now", now)
                        .setParameter("user", userId)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** Somebody has no second factor any more. */
    public void remove(Long userId) {
        deleteCodigos(userId);
        em.createQuery("DELETE FROM SegundoFactor f WHERE f.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }

    private void deleteCodigos(Long userId) {
        em.createQuery("DELETE FROM CodigoRecuperacion c WHERE c.userId = :user")
                .setParameter("user", userId)
                .executeUpdate();
    }
}
