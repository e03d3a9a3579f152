package es.isr.crm.red.control;

import es.isr.crm.red.entity.Desajuste.Dueno;
import es.isr.crm.red.entity.Ont;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a comparison needs to know of the ONTs of an OLT, in a few statements whatever their number. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class OntsDeOlt {

    private static final int IN = 500;

    /** Read since, and nothing under way at the engine that would explain a difference; what waits for a person is. */
    private static final String COMPARABLE = """
            SELECT o FROM Ont o
             WHERE o.observadoAt >= :desde %s
               AND NOT EXISTS (SELECT p FROM OrdenPso p WHERE p.ont = o AND p.estado IN
                     (es.isr.crm.red.entity.EstadoOrden.PENDIENTE, es.isr.crm.red.entity.EstadoOrden.ENVIANDO,
                      es.isr.crm.red.entity.EstadoOrden.INCIERTA, es.isr.crm.red.entity.EstadoOrden.REINTENTO))""";

    private static final String OF_OLT = """
            AND ((o.deseado <> es.isr.crm.red.entity.EstadoDeseado.AUSENTE AND o.deseadoOlt = :olt)
              OR (o.observado = es.isr.crm.red.entity.EstadoObservado.REGISTRADA AND o.observadoOlt = :olt))""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    /**
     * ONTs that should be on an OLT, or were seen there, and can be compared.
     *
     * @param desde since when they must have been read
     */
    public List<Ont> findComparables(String olt, Instant desde) {
        return em.createQuery(COMPARABLE.formatted(OF_OLT), Ont.class)
                .setParameter("olt", olt)
                .setParameter("desde", desde)
                .getResultList();
    }

    /** Those of these serials that can be compared, whenever they were read. */
    public List<Ont> findComparables(Collection<String> serials) {
        List<Ont> found = new ArrayList<>();
        blocks(
                List.copyOf(serials),
                block -> found.addAll(em.createQuery(COMPARABLE.formatted("AND o.numeroSerie IN :serials"), Ont.class)
                        .setParameter("serials", block)
                        .setParameter("desde", Instant.EPOCH)
                        .getResultList()));
        return found;
    }

    /** Those of these serials that the CRM has ever had to do with. */
    public Set<String> findKnown(Collection<String> serials) {
        Set<String> known = new HashSet<>();
        blocks(
                List.copyOf(serials),
                block -> known.addAll(
                        em.createQuery("SELECT o.numeroSerie FROM Ont o WHERE o.numeroSerie IN :serials", String.class)
                                .setParameter("serials", block)
                                .getResultList()));
        return known;
    }

    /** Whose each of these ONTs is now; nobody's are left out. */
    public Map<String, Dueno> findDuenos(Collection<String> serials) {
        Map<String, Dueno> owners = new HashMap<>();
        blocks(
                List.copyOf(serials),
                block -> em.createQuery("""
                        SELECT o.numeroSerie, a.clienteId, a.servicioId
                          FROM AsignacionOnt a JOIN a.ont o
                         WHERE o.numeroSerie IN :serials AND a.hasta IS NULL""", Object[].class)
                        .setParameter("serials", block)
                        .getResultList()
                        .forEach(row -> owners.put((String) row[0], new Dueno((Long) row[1], (Long) row[2]))));
        return owners;
    }

    private static <T> void blocks(List<T> all, Consumer<List<T>> work) {
        for (int i = 0; i < all.size(); i += IN) {
            work.accept(all.subList(i, Math.min(all.size(), i + IN)));
        }
    }
}
