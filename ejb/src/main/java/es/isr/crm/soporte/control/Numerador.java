package es.isr.crm.soporte.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * Gives tickets their numbers, {@code T2026-000001} being the first of its year. Who has taken one keeps the year until the
 * transaction ends; if it fails, nobody has had it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Numerador {

    private static final String NEXT =
            "INSERT INTO contadores_ticket (ano, ultimo) VALUES (?, 1) ON DUPLICATE KEY UPDATE ultimo = ultimo + 1";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The next number of the year of a day. */
    public String siguiente(LocalDate day) {
        em.createNativeQuery(NEXT).setParameter(1, day.getYear()).executeUpdate();
        Number ultimo = (Number) em.createNativeQuery("SELECT ultimo FROM contadores_ticket WHERE ano = ?")
                .setParameter(1, day.getYear())
                .getSingleResult();
        return "T%d-%06d".formatted(day.getYear(), ultimo.longValue());
    }
}
