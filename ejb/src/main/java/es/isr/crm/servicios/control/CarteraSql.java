package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.shared.entity.PageRequest;
import java.util.Map;

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

    private CarteraSql() {}

    /** How many there are. */
    public static String count(ClienteCondition condition) {
        return "SELECT COUNT(*) FROM clientes c" + condition.where();
    }

    /** Their ids, in the order that a page asks for; the newest first when it asks for none that is known. */
    public static String ids(ClienteCondition condition, PageRequest page) {
        boolean sorted = page.sort() != null && SORTS.containsKey(page.sort());
        String order =
                SORTS.get(sorted ? page.sort() : DEFAULT_SORT).formatted(sorted && page.ascending() ? "ASC" : "DESC");
        return "SELECT c.id FROM clientes c" + condition.where() + " ORDER BY " + order;
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
}
