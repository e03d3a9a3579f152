package es.isr.crm.servicios.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The holidays that the operator keeps. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Festivos {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** The holidays of some days, both ends included. */
    public Set<LocalDate> entre(LocalDate desde, LocalDate hasta) {
        List<?> rows = em.createNativeQuery("SELECT DISTINCT fecha FROM festivos WHERE fecha BETWEEN ? AND ?")
                .setParameter(1, Date.valueOf(desde))
                .setParameter(2, Date.valueOf(hasta))
                .getResultList();
        return rows.stream()
                .map(fecha -> fecha instanceof Date day ? day.toLocalDate() : (LocalDate) fecha)
                .collect(Collectors.toSet());
    }
}
