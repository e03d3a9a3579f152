package es.isr.crm.red.control;

import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.TipoDeriva;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Differences between wish and network, in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DerivaRepository {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * Has comparisons wait for one another until this transaction ends: two jobs may have read the same OLT at the same
     * time, and follow the same differences.
     */
    public void compareAlone() {
        em.createNativeQuery("SELECT olt FROM lecturas_olt ORDER BY olt FOR UPDATE")
                .getResultList();
    }

    /** It, to be changed by this transaction alone. */
    public Optional<Deriva> findForUpdate(Long id) {
        return Optional.ofNullable(em.find(Deriva.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The live ones of one serial. */
    public List<Deriva> findVivas(String numeroSerie) {
        return em.createQuery(
                        "SELECT d FROM Deriva d WHERE d.numeroSerie = :serie AND d.cerradaAt IS NULL", Deriva.class)
                .setParameter("serie", numeroSerie)
                .getResultList();
    }

    /** The live ones that are looked for under an OLT. */
    public List<Deriva> findVivasDe(String olt) {
        return em.createQuery("SELECT d FROM Deriva d WHERE d.olt = :olt AND d.cerradaAt IS NULL", Deriva.class)
                .setParameter("olt", olt)
                .getResultList();
    }

    /** All live ones that are about an ONT. */
    public List<Deriva> findVivasDeOnts() {
        return em.createQuery("SELECT d FROM Deriva d WHERE d.tipo <> :tipo AND d.cerradaAt IS NULL", Deriva.class)
                .setParameter("tipo", TipoDeriva.SIN_ONT)
                .getResultList();
    }

    /** The live ones of a kind. */
    public List<Deriva> findVivas(TipoDeriva tipo) {
        return em.createQuery("SELECT d FROM Deriva d WHERE d.tipo = :tipo AND d.cerradaAt IS NULL", Deriva.class)
                .setParameter("tipo", tipo)
                .getResultList();
    }

    /** The live ones of a service are another's from now on. */
    public void reassign(Long servicioViejo, Long servicioNuevo, Long clienteNuevo) {
        em.createQuery("UPDATE Deriva d SET d.servicioId = :nuevo, d.clienteId = :cliente"
                        + " WHERE d.servicioId = :viejo AND d.cerradaAt IS NULL")
                .setParameter("nuevo", servicioNuevo)
                .setParameter("cliente", clienteNuevo)
                .setParameter("viejo", servicioViejo)
                .executeUpdate();
    }

    public void add(Deriva deriva) {
        em.persist(deriva);
    }
}
