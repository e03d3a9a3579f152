package es.isr.crm.muestra.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;

/**
 * Invoices of whole months for the invented customers, with their payments, and tickets: sets, a few statements for each month
 * however many customers. One customer in twenty owes the last two months.
 */
final class FacturasMuestra {

    private static final String SERIE = """
            INSERT INTO series_factura (id, tipo, ejercicio, prefijo) SELECT ?, 'factura', ?, ?
             WHERE NOT EXISTS (SELECT 1 FROM series_factura WHERE tipo = 'factura' AND ejercicio = ?)""";

    /** What is billed of whom in the month: services that ran all of it at one price. */
    private static final String LINEAS = """
              FROM servicios_cliente s
              JOIN tarifas_servicio t ON t.servicio_id = s.id AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?)
             WHERE s.cliente_id BETWEEN ? AND ? AND s.servicio_padre_id IS NULL AND s.inicio <= ?
               AND (s.fecha_baja IS NULL OR s.fecha_baja > ?)
               AND (s.suspendido_desde IS NULL OR s.suspendido_desde > ?)""";

    private static final String FACTURAS = """
            INSERT INTO facturas (id, serie_id, numero, numero_completo, tipo, cliente_id, periodo, fecha_emision,
                   fecha_vencimiento, estado, base, iva, total, cliente_nombre, cliente_nif, cliente_direccion,
                   emisor_nombre, emisor_nif, emisor_direccion, medio_pago, created_at, updated_at)
            SELECT ? + x.n, f.id, f.siguiente + x.n - 1, CONCAT(f.prefijo, LPAD(f.siguiente + x.n - 1, 6, '0')), 'factura',
                   c.id, ?, ?, ?,
                   CASE WHEN ? AND CRC32(c.id) %% 20 = 0 THEN ? ELSE 'pagada' END,
                   x.base, x.iva, x.base + x.iva,
                   TRIM(CONCAT(c.nombre, ' ', COALESCE(c.apellidos, ''))), c.dni,
                   CONCAT(c.direccion, ', ', c.codigo_postal, ' ', c.localidad),
                   'ISR Comunicaciones', 'B00000000', 'Gilet', c.medio_pago, ?, ?
              FROM (SELECT s.cliente_id, ROW_NUMBER() OVER (ORDER BY s.cliente_id) AS n,
                           SUM(CASE t.modo_precio WHEN 'neto' THEN t.precio ELSE 0 END)
                             + ROUND(SUM(CASE t.modo_precio WHEN 'pvp' THEN t.precio ELSE 0 END) / 1.21, 2) AS base,
                           ROUND(SUM(CASE t.modo_precio WHEN 'neto' THEN t.precio ELSE 0 END) * 0.21, 2)
                             + SUM(CASE t.modo_precio WHEN 'pvp' THEN t.precio ELSE 0 END)
                             - ROUND(SUM(CASE t.modo_precio WHEN 'pvp' THEN t.precio ELSE 0 END) / 1.21, 2) AS iva
                    %s GROUP BY s.cliente_id) x
              JOIN clientes c ON c.id = x.cliente_id
              JOIN series_factura f ON f.tipo = 'factura' AND f.ejercicio = ?""".formatted(LINEAS);

    private static final String CONCEPTOS = """
            INSERT INTO conceptos_factura (id, factura_id, linea, servicio_id, descripcion, periodo, desde, hasta, cantidad,
                   precio_unitario, importe, modo_precio, porcentaje)
            SELECT ? + ROW_NUMBER() OVER (ORDER BY f.id, s.id), f.id, ROW_NUMBER() OVER (PARTITION BY f.id ORDER BY s.id),
                   s.id, p.nombre, f.periodo, ?, ?, 1, t.precio, t.precio, t.modo_precio, 21
              FROM facturas f
              JOIN servicios_cliente s ON s.cliente_id = f.cliente_id
              JOIN planes p ON p.id = s.plan_id
              JOIN tarifas_servicio t ON t.servicio_id = s.id AND t.desde <= ? AND (t.hasta IS NULL OR t.hasta >= ?)
             WHERE f.id BETWEEN ? AND ? AND s.servicio_padre_id IS NULL AND s.inicio <= ?
               AND (s.fecha_baja IS NULL OR s.fecha_baja > ?)
               AND (s.suspendido_desde IS NULL OR s.suspendido_desde > ?)""";

    private static final String PAGOS = """
            INSERT INTO pagos (id, clave, cliente_id, tipo, fecha, importe, metodo, usuario, created_at)
            SELECT ? + f.id, UUID(), f.cliente_id, 'cobro', LEAST(?, f.fecha_emision + INTERVAL (f.id %% 9) DAY), f.total,
                   c.medio_pago, 'sistema', ?
              FROM facturas f JOIN clientes c ON c.id = f.cliente_id
             WHERE f.id BETWEEN ? AND ? AND f.estado = 'pagada'""".replace("%%", "%");

    private static final String APLICACIONES = """
            INSERT INTO aplicaciones_pago (id, pago_id, factura_id, importe, created_at)
            SELECT ? + f.id, ? + f.id, f.id, f.total, ? FROM facturas f WHERE f.id BETWEEN ? AND ? AND f.estado = 'pagada'""";

    private static final String FACTURADO = """
            UPDATE servicios_cliente SET facturado_hasta = ?
             WHERE cliente_id BETWEEN ? AND ? AND inicio <= ? AND servicio_padre_id IS NULL""";

    /** What is cut today. Ids come from one generator for all tables: the service's own is free here, and stays so. */
    private static final String CORTES = """
            INSERT INTO suspensiones_servicio (id, servicio_id, motivo, desde, porcentaje, created_at, updated_at)
            SELECT s.id, s.id, s.motivo_suspension, s.suspendido_desde, 0, ?, ? FROM servicios_cliente s
             WHERE s.cliente_id BETWEEN ? AND ? AND s.suspendido_desde IS NOT NULL""";

    /** Those that are closed were opened some hours ago, and were solved in an hour or two. */
    private static final String TICKETS = """
            INSERT INTO tickets (id, numero, cliente_id, asunto, tipo, prioridad, estado, solucion, vence_at,
                   primera_respuesta_at, resuelto_at, cerrado_at, minutos_respuesta, minutos_respuesta_laborables,
                   minutos_resolucion, minutos_laborables, created_at, updated_at)
            SELECT x.base + x.n, CONCAT('T', x.ano, '-', LPAD(x.known + x.n, 6, '0')), x.id, 'Sin conexión por la tarde',
                   'averia', CASE x.id % 4 WHEN 0 THEN 'alta' WHEN 1 THEN 'baja' ELSE 'media' END,
                   CASE x.id % 3 WHEN 0 THEN 'abierto' WHEN 1 THEN 'en_proceso' ELSE 'cerrado' END,
                   CASE WHEN x.closed THEN 'Reiniciada la ONT por teléfono.' END,
                   x.created + INTERVAL 2 DAY,
                   CASE WHEN x.closed THEN x.created + INTERVAL x.answer MINUTE END,
                   CASE WHEN x.closed THEN x.created + INTERVAL x.work MINUTE END,
                   CASE WHEN x.closed THEN x.created + INTERVAL x.work MINUTE END,
                   CASE WHEN x.closed THEN x.answer END, CASE WHEN x.closed THEN x.answer END,
                   CASE WHEN x.closed THEN x.work END, CASE WHEN x.closed THEN x.work END,
                   x.created, CASE WHEN x.closed THEN x.created + INTERVAL x.work MINUTE ELSE x.created END
              FROM (SELECT c.id, ROW_NUMBER() OVER (ORDER BY c.id) AS n, p.base, p.ano, p.known,
                           c.id % 3 = 2 AS closed, 5 + c.id % 40 AS answer, 60 + c.id % 90 AS work,
                           CASE WHEN c.id % 3 = 2 THEN p.ahora - INTERVAL 3 + c.id % 6 HOUR ELSE p.ahora END AS created
                      FROM clientes c
                      JOIN (SELECT ? AS base, ? AS ano, ? AS known, CAST(? AS DATETIME(6)) AS ahora) p
                     WHERE c.id BETWEEN ? AND ? AND CRC32(CONCAT('t', c.id)) % 12 = 0) x""";

    private final Connection connection;
    private final LocalDate hoy;
    private final LocalDateTime ahora;
    private final long from;
    private final long to;

    /**
     * @param from id of the first customer
     * @param to no id of a customer is beyond
     */
    FacturasMuestra(Connection connection, LocalDate hoy, LocalDateTime ahora, long from, long to) {
        this.connection = connection;
        this.hoy = hoy;
        this.ahora = ahora;
        this.from = from;
        this.to = to;
    }

    /** The invoices of a month, issued on its first day and due two weeks later. */
    int month(YearMonth mes, Ids ids, int customers) throws SQLException {
        LocalDate first = mes.atDay(1);
        LocalDate last = mes.atEndOfMonth();
        LocalDate due = first.plusDays(15);
        boolean unpaid = mes.isAfter(YearMonth.from(hoy).minusMonths(2));
        update(SERIE, ids.reserve(1), mes.getYear(), "F" + mes.getYear() + "-", mes.getYear());
        long base = ids.reserve(customers + 1);
        LocalDateTime issued = first.atTime(6, 0).isBefore(ahora) ? first.atTime(6, 0) : ahora;
        int made = update(
                FACTURAS,
                base,
                mes.toString(),
                first,
                due,
                unpaid,
                due.isBefore(hoy) ? "vencida" : "pendiente",
                issued,
                issued,
                first,
                last,
                from,
                to,
                first,
                last,
                first,
                mes.getYear());
        update(
                "UPDATE series_factura SET siguiente = siguiente + ? WHERE tipo = 'factura' AND ejercicio = ?",
                made,
                mes.getYear());
        update(
                CONCEPTOS,
                ids.reserve(customers * ServiciosMuestra.MAX),
                first,
                last,
                first,
                last,
                base,
                base + made,
                first,
                last,
                first);
        // Invoice, payment and application go by the same step from their first id.
        long pagos = ids.reserve(customers + 1) - base;
        update(PAGOS, pagos, hoy, ahora, base, base + made);
        update(APLICACIONES, ids.reserve(customers + 1) - base, pagos, ahora, base, base + made);
        update(FACTURADO, last, from, to, first);
        connection.commit();
        return made;
    }

    /** Who is cut is asked for nothing since. */
    void cuts() throws SQLException {
        update(CORTES, ahora, ahora, from, to);
        connection.commit();
    }

    /** A ticket for each twelfth customer. */
    void tickets(Ids ids, int customers) throws SQLException {
        int year = hoy.getYear();
        update("INSERT IGNORE INTO contadores_ticket (ano, ultimo) VALUES (?, 0)", year);
        long known = count("SELECT ultimo FROM contadores_ticket WHERE ano = " + year);
        int made = update(TICKETS, ids.reserve(customers + 1), year, known, ahora, from, to);
        update("UPDATE contadores_ticket SET ultimo = ultimo + ? WHERE ano = ?", made, year);
        connection.commit();
    }

    /** Whether there are invoices already: numbers cannot be given before theirs. */
    static boolean any(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM facturas LIMIT 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next();
        }
    }

    private long count(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** Where ids come from. */
    @FunctionalInterface
    interface Ids {
        long reserve(int count) throws SQLException;
    }
}
