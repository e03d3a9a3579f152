package es.isr.crm.red.control;

import es.isr.crm.red.entity.ContadoresOnt;
import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoObservado;
import es.isr.crm.red.entity.OntFilter;
import es.isr.crm.red.entity.OntRow;
import es.isr.crm.red.entity.OpcionesOnt;
import es.isr.crm.red.entity.Paradero;
import es.isr.crm.red.entity.UmbralesSenal;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The inventory, a page at a time: one statement for the rows, with who has them, and one for their number. The ids of
 * the page come from indexes alone; only its rows are read.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class InventarioQuery {

    /** Serials that are offered while somebody types. */
    private static final int FIRST = 5;

    /** Who has an ONT {@code o}, and whether it is still to be fetched: unique keys both. */
    static final String OWNERS = """
            LEFT JOIN asignaciones_ont a ON a.ont_viva = o.id
            LEFT JOIN tareas t ON t.recuperacion_viva = o.id""";

    private static final String COLUMNS = """
            SELECT o.id, o.numero_serie, o.modelo, o.olt_actual, o.pon_actual, o.deseado, o.observado, o.enlace,
                   o.potencia, o.observado_at, c.id, c.codigo, c.nombre, c.apellidos, t.id
              FROM\s""";

    /** Columns that the list may be sorted by; the serial breaks ties. */
    private static final Map<String, String> SORTS = Map.of(
            "numeroSerie", "o.numero_serie %1$s",
            "modelo", "o.modelo %1$s, o.numero_serie %1$s",
            "sitio", "o.olt_actual %1$s, o.pon_actual %1$s, o.numero_serie %1$s",
            "potencia", "o.potencia %1$s, o.numero_serie %1$s",
            "leida", "o.observado_at %1$s, o.id %1$s");

    private static final String DEFAULT_SORT = "numeroSerie";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    public long count(OntFilter filter, UmbralesSenal umbrales) {
        OntCondition condition = new OntCondition(filter, umbrales.aceptable());
        Query query = em.createNativeQuery("SELECT COUNT(*) FROM " + condition.from() + condition.where());
        condition.bind(query);
        return number(query.getSingleResult());
    }

    public List<OntRow> search(OntFilter filter, PageRequest page, UmbralesSenal umbrales) {
        OntCondition condition = new OntCondition(filter, umbrales.aceptable());
        boolean sorted = page.sort() != null && SORTS.containsKey(page.sort());
        String order = String.format(
                SORTS.get(sorted ? page.sort() : DEFAULT_SORT), !sorted || page.ascending() ? "ASC" : "DESC");
        String ids = "SELECT o.id FROM " + condition.from() + condition.where() + " ORDER BY " + order + " LIMIT "
                + page.size() + " OFFSET " + page.first();
        Query query = em.createNativeQuery(COLUMNS + "(" + ids + ") pagina JOIN onts o ON o.id = pagina.id " + OWNERS
                + " LEFT JOIN clientes c ON c.id = a.cliente_id ORDER BY " + order);
        condition.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> row((Object[]) row, umbrales)).toList();
    }

    /** All ONTs by where they are and how they do, each figure from an index. */
    public ContadoresOnt count(UmbralesSenal umbrales) {
        long total = count("SELECT COUNT(*) FROM onts");
        long conCliente = count("SELECT COUNT(ont_viva) FROM asignaciones_ont");
        long enRecuperacion = count("""
                SELECT COUNT(*) FROM tareas t LEFT JOIN asignaciones_ont a ON a.ont_viva = t.recuperacion_viva
                 WHERE t.recuperacion_viva IS NOT NULL AND a.id IS NULL""");
        return new ContadoresOnt(
                total,
                conCliente,
                enRecuperacion,
                total - conCliente - enRecuperacion,
                count("SELECT COUNT(*) FROM onts WHERE enlace = 'offline'"),
                count("SELECT COUNT(*) FROM onts WHERE potencia < ?", umbrales.aceptable()));
    }

    /** The first serials that begin so; letters and digits only. */
    public List<String> findSeries(String beginning) {
        List<?> found = em.createNativeQuery(
                        "SELECT numero_serie FROM onts WHERE numero_serie LIKE ? ORDER BY numero_serie")
                .setParameter(1, beginning + "%")
                .setMaxResults(FIRST)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** Models and OLTs that there are. */
    public OpcionesOnt findOpciones() {
        return new OpcionesOnt(distinct("modelo"), distinct("olt_actual"));
    }

    private List<String> distinct(String column) {
        List<?> values = em.createNativeQuery(
                        "SELECT DISTINCT " + column + " FROM onts WHERE " + column + " IS NOT NULL ORDER BY " + column)
                .getResultList();
        return values.stream().map(String.class::cast).toList();
    }

    private long count(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return number(query.getSingleResult());
    }

    private static OntRow row(Object[] c, UmbralesSenal umbrales) {
        BigDecimal potencia = (BigDecimal) c[8];
        boolean assigned = c[10] != null;
        Paradero free = c[14] == null ? Paradero.LIBRE : Paradero.EN_RECUPERACION;
        return new OntRow(
                number(c[0]),
                (String) c[1],
                (String) c[2],
                (String) c[3],
                (String) c[4],
                Columnas.constant(EstadoDeseado.class, c[5]),
                Columnas.constant(EstadoObservado.class, c[6]),
                Columnas.constant(Enlace.class, c[7]),
                potencia,
                umbrales.calidad(potencia),
                Columnas.instant(c[9]),
                assigned ? Paradero.CLIENTE : free,
                assigned
                        ? OntRow.Cliente.of(Columnas.id(c[10]), (String) c[11], (String) c[12], (String) c[13])
                        : null);
    }

    private static Long number(Object column) {
        return ((Number) column).longValue();
    }
}
