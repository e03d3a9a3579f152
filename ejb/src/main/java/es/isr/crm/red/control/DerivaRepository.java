package es.isr.crm.red.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import es.isr.crm.red.entity.Deriva;
import es.isr.crm.red.entity.TipoDeriva;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Differences between wish and network, in the database. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DerivaRepository {

    /** Nobody is waited for: who holds a row is at work on it. */
    private static final String FREE = "SELECT id, version FROM derivas_pso WHERE id IN (%s) FOR UPDATE SKIP LOCKED";

    private static final int IN = 500;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

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

    /**
     * Takes those of these that are as they were read and that nobody else is changing: they are this transaction's alone
     * until it ends. An order that reads its ONT, a person who decides, or the transfer of a service may be at the others,
     * and has looked later.
     */
    public Set<Deriva> takeUnchanged(Collection<Deriva> derivas) {
        if (derivas.isEmpty()) {
            return Set.of();
        }
        em.flush();
        Set<Deriva> taken = new HashSet<>();
        List<Deriva> all = List.copyOf(derivas);
        for (int i = 0; i < all.size(); i += IN) {
            Map<Long, Deriva> block =
                    all.subList(i, Math.min(all.size(), i + IN)).stream().collect(toMap(Deriva::getId, identity()));
            sql.ask(FREE, List.of(), block.keySet(), row -> Map.entry(row.getLong(1), row.getInt(2))).stream()
                    .filter(row -> block.get(row.getKey()).getVersion() == row.getValue())
                    .forEach(row -> taken.add(block.get(row.getKey())));
        }
        return taken;
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
