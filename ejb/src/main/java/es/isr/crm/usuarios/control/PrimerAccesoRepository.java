package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.PrimerAcceso;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The code of the first access in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PrimerAccesoRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Puts a code in the place of the one before, if any; nodes that start together do not stumble over each other. */
    public void replace(String code) {
        em.createNativeQuery("""
                        INSERT INTO primer_acceso (id, codigo_hash) VALUES (?, ?)
                            ON DUPLICATE KEY UPDATE codigo_hash = ?""")
                .setParameter(1, PrimerAcceso.ID)
                .setParameter(2, hash(code))
                .setParameter(3, hash(code))
                .executeUpdate();
    }

    /** The row, locked until the end of the transaction; nothing when somebody has come in already. */
    public Optional<PrimerAcceso> lock() {
        return Optional.ofNullable(em.find(PrimerAcceso.class, PrimerAcceso.ID, LockModeType.PESSIMISTIC_WRITE));
    }

    public void remove(PrimerAcceso row) {
        em.remove(row);
    }

    /** Whether this is the code. */
    public static boolean opens(PrimerAcceso row, String typed) {
        return Digest.equal(row.getCodigoHash(), hash(typed));
    }

    private static String hash(String code) {
        return Digest.of(Secreto.normaliseCode(code));
    }
}
