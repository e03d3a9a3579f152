package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.AmbitoFestivo;
import es.isr.crm.servicios.entity.Festivo;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The holidays in the database, a few dozen a year. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FestivoRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /** Those of a year, by day. */
    public List<Festivo> findByAno(int ano) {
        return em.createQuery(
                        "SELECT f FROM Festivo f WHERE f.fecha BETWEEN :first AND :last ORDER BY f.fecha, f.id",
                        Festivo.class)
                .setParameter("first", LocalDate.of(ano, 1, 1))
                .setParameter("last", LocalDate.of(ano, 12, 31))
                .getResultList();
    }

    public Optional<Festivo> findById(Long id) {
        return Optional.ofNullable(em.find(Festivo.class, id));
    }

    /** Whether one place keeps that day already. */
    public boolean existe(LocalDate fecha, AmbitoFestivo ambito, String lugar) {
        return em.createQuery(
                                "SELECT COUNT(f) FROM Festivo f WHERE f.fecha = :fecha AND f.ambito = :ambito AND f.lugar = :lugar",
                                Long.class)
                        .setParameter("fecha", fecha)
                        .setParameter("ambito", ambito)
                        .setParameter("lugar", lugar == null ? "" : lugar)
                        .getSingleResult()
                > 0;
    }

    /** Puts one down, unless it is there. */
    public boolean add(Festivo festivo) {
        if (existe(festivo.getFecha(), festivo.getAmbito(), festivo.getLugar())) {
            return false;
        }
        em.persist(festivo);
        return true;
    }

    public void remove(Festivo festivo) {
        em.remove(festivo);
    }
}
