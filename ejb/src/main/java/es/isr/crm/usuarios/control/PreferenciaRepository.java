package es.isr.crm.usuarios.control;

import es.isr.crm.usuarios.entity.Preferencia;
import es.isr.crm.usuarios.entity.VistaGuardada;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What each person chose for themselves, in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PreferenciaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public Optional<Preferencia> find(Long userId, String clave) {
        return em.createQuery(
                        "SELECT p FROM Preferencia p WHERE p.userId = :user AND p.clave = :clave", Preferencia.class)
                .setParameter("user", userId)
                .setParameter("clave", clave)
                .getResultStream()
                .findFirst();
    }

    /** Somebody's views of a list, by their names. */
    public List<VistaGuardada> findVistas(Long userId, String lista) {
        return em.createQuery("""
                        SELECT v FROM VistaGuardada v
                         WHERE v.userId = :user AND v.lista = :lista ORDER BY v.nombre, v.id""", VistaGuardada.class)
                .setParameter("user", userId)
                .setParameter("lista", lista)
                .getResultList();
    }

    public void add(Object preference) {
        em.persist(preference);
    }

    public void remove(Object preference) {
        em.remove(preference);
    }

    /** Writes what has changed now, so that what has to be so before the next change is so. */
    public void flush() {
        em.flush();
    }
}
