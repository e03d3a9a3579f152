package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.shared.entity.PageRequest;
import java.util.Map;
import java.util.Set;

/** The statements of the list of customers, for who runs them and for who measures them. */
public final class CarteraSql {

    /** Columns that the list may be sorted by; the id breaks ties, so that no row shows twice or never. */
    private static final Map<String, String> SORTS = Map.of(
            "codigo", "c.codigo %1$s, c.id %1$s",
            "nombre", "c.nombre %1$s, c.apellidos %1$s, c.id %1$s",
            "localidad", "c.localidad %1$s, c.id %1$s",
            "estado", "c.estado %1$s, c.fecha_alta %1$s, c.id %1$s",
            "fechaAlta", "c.fecha_alta %1$s, c.id %1$s");

    private static final String DEFAULT_SORT = "fechaAlta";

    /** Sorted by these, those whom a text finds stand together: going through all in that order might find them last. */
    private static final Set<String> TEXTS = Set.of("codigo", "nombre");

    private CarteraSql() {}

    /** How many there are. */
    public static String count(ClienteCondition condition) {
        return condition.count();
    }

    /** The ids of all of them, in the order that a page asks for. */
    public static Lectura ids(ClienteCondition condition, PageRequest page) {
        return new Lectura(select(condition, order(page, false)), condition, false);
    }

    /**
     * The ids of a page.
     *
     * @param page which, in which order
     * @param total how many there are in all
     */
    public static Lectura ids(ClienteCondition condition, PageRequest page, long total) {
        Tramo tramo = Tramo.of(page, total);
        boolean together = condition.isTexto() && page.sort() != null && TEXTS.contains(page.sort());
        ClienteCondition asked = tramo.filaAFila() && !together ? condition.filaAFila() : condition;
        String limit = " LIMIT " + tramo.size() + " OFFSET " + tramo.first();
        return new Lectura(select(asked, order(page, tramo.desdeElFinal())) + limit, asked, tramo.desdeElFinal());
    }

    /**
     * The ids of a page, each with how many there are in all: in one go, when to find some takes as long as to find all. A page
     * behind the last customer has no row, and says nothing of how many there are.
     *
     * @param page which, in which order
     */
    public static Lectura idsConTotal(ClienteCondition condition, PageRequest page) {
        String limit = " LIMIT " + page.size() + " OFFSET " + page.first();
        return new Lectura(
                "SELECT c.id, COUNT(*) OVER ()" + condition.from() + " ORDER BY " + order(page, false) + limit,
                condition,
                false);
    }

    private static String select(ClienteCondition condition, String order) {
        return "SELECT c.id" + condition.from() + " ORDER BY " + order;
    }

    /** The newest first when it asks for no column that is known. */
    private static String order(PageRequest page, boolean fromEnd) {
        boolean sorted = page.sort() != null && SORTS.containsKey(page.sort());
        boolean ascending = sorted && page.ascending();
        return SORTS.get(sorted ? page.sort() : DEFAULT_SORT).formatted(ascending != fromEnd ? "ASC" : "DESC");
    }

    /** Some of them, by their ids. */
    static String customers(int ids) {
        return """
                SELECT c.id, c.codigo, c.nombre, c.apellidos, c.dni, c.telefono, c.localidad, c.estado, c.fecha_alta
                  FROM clientes c WHERE c.id IN (%s)""".formatted(marks(ids));
    }

    /** What some of them have, with what it costs on a day, which is given twice before the ids. */
    static String services(int ids) {
        return """
                SELECT s.cliente_id, GROUP_CONCAT(p.nombre ORDER BY s.id SEPARATOR ' + '), SUM(t.precio)
                  FROM servicios_cliente s
                  JOIN planes p ON p.id = s.plan_id
                  LEFT JOIN tarifas_servicio t
                    ON t.servicio_id = s.id AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?)
                 WHERE s.estado <> 'baja' AND s.servicio_padre_id IS NULL AND s.cliente_id IN (%s)
                 GROUP BY s.cliente_id""".formatted(marks(ids));
    }

    private static String marks(int count) {
        return "?,".repeat(count - 1) + "?";
    }

    /**
     * A statement that gives ids.
     *
     * @param sql the statement
     * @param condition whose parameters are the statement's
     * @param alReves whether the ids come in the opposite of the order asked for
     */
    public record Lectura(String sql, ClienteCondition condition, boolean alReves) {}
}
