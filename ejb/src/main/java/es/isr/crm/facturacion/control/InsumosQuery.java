package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.entity.InsumosCliente;
import es.isr.crm.facturacion.entity.InsumosCliente.CargoVivo;
import es.isr.crm.facturacion.entity.InsumosCliente.Datos;
import es.isr.crm.facturacion.entity.InsumosCliente.MesAnterior;
import es.isr.crm.facturacion.entity.InsumosCliente.Rectificable;
import es.isr.crm.facturacion.entity.InsumosCliente.Servicio;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.TramoSuspension;
import es.isr.crm.servicios.entity.TramoTarifa;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads what decides the invoices of many customers at once: a statement for each kind of thing, however many they are.
 *
 * <p>To issue, the rows of customers, services and charges are taken in that order: whoever changes what a service costs holds
 * its row, and has either come before, and is seen here, or sees afterwards that its days are billed.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class InsumosQuery {

    private static final String CLIENTES = """
            SELECT id, codigo, nombre, apellidos, dni, direccion, codigo_postal, localidad, provincia, zona_fiscal, medio_pago,
                   iban, idioma
              FROM clientes WHERE id IN (%s) ORDER BY id""";

    private static final String SERVICIOS = """
            SELECT s.id, s.cliente_id, s.numero, s.inicio, s.facturado_hasta, s.fecha_baja
              FROM servicios_cliente s
             WHERE s.inicio <= ? AND s.servicio_padre_id IS NULL AND (s.facturado_hasta IS NULL OR s.facturado_hasta < ?)
               AND (s.fecha_baja IS NULL OR s.facturado_hasta IS NULL OR s.fecha_baja > s.facturado_hasta)
               AND s.cliente_id IN (%s)
             ORDER BY s.cliente_id, s.id""";

    private static final String CARGOS = """
            SELECT id, cliente_id, servicio_id, concepto, importe, modo_precio, desde, hasta
              FROM cargos WHERE estado = 'pendiente' AND cliente_id IN (%s) ORDER BY cliente_id, fecha, id""";

    private static final String TARIFAS = """
            SELECT servicio_id, plan_id, precio, modo_precio, origen, desde, hasta
              FROM tarifas_servicio WHERE desde <= ? AND servicio_id IN (%s) ORDER BY servicio_id, desde""";

    private static final String SUSPENSIONES = """
            SELECT servicio_id, desde, hasta, porcentaje
              FROM suspensiones_servicio WHERE desde <= ? AND servicio_id IN (%s) ORDER BY servicio_id, desde""";

    private static final String RECTIFICABLES = """
            SELECT f.id, f.cliente_id,
                   f.total + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0),
                   c.servicio_id, c.desde, c.hasta, c.importe, c.porcentaje
              FROM facturas f
              LEFT JOIN conceptos_factura c ON c.factura_id = f.id AND c.servicio_id IS NOT NULL AND c.desde IS NOT NULL
                                           AND c.importe > 0
             WHERE f.tipo = 'factura' AND f.estado <> 'anulada' AND f.fecha_emision >= ? AND f.cliente_id IN (%s)
             ORDER BY f.cliente_id, f.fecha_emision DESC, f.id DESC, c.linea""";

    private static final String ANTERIOR = """
            SELECT cliente_id, SUM(total) FROM facturas
             WHERE periodo = ? AND estado <> 'anulada' AND cliente_id IN (%s) GROUP BY cliente_id""";

    private static final String CON_CARGOS = """
            SELECT DISTINCT g.cliente_id FROM cargos g JOIN facturas f ON f.id = g.factura_id
             WHERE f.periodo = ? AND g.estado = 'facturado' AND g.cliente_id IN (%s)""";

    /** An invoice may be corrected for four years (Real Decreto 1619/2012, art. 15.3). */
    private static final int ANOS = 4;

    @Inject
    private SqlEnBloque sql;

    /**
     * What decides their invoices now.
     *
     * @param clienteIds customers
     * @param periodo the month
     * @return in the order of their ids; who has neither unbilled days nor charges that wait is left out
     */
    List<InsumosCliente> read(Collection<Long> clienteIds, YearMonth periodo) {
        return read(clienteIds, periodo, "");
    }

    /** The same, nobody else changes any of it until the transaction ends. What the month before came to is left out. */
    List<InsumosCliente> readForUpdate(Collection<Long> clienteIds, YearMonth periodo) {
        return read(clienteIds, periodo, " FOR UPDATE");
    }

    private List<InsumosCliente> read(Collection<Long> clienteIds, YearMonth periodo, String lock) {
        LocalDate fin = periodo.atEndOfMonth();
        TreeSet<Long> ids = new TreeSet<>(clienteIds);
        List<Datos> datos = sql.ask(CLIENTES + lock, List.of(), ids, InsumosQuery::datos);
        Map<Long, List<ServicioRow>> servicios =
                group(sql.ask(SERVICIOS + lock, List.of(fin, fin), ids, InsumosQuery::servicio));
        Map<Long, List<CargoVivo>> cargos = group(sql.ask(CARGOS + lock, List.of(), ids, InsumosQuery::cargo));
        List<Long> servicioIds = servicios.values().stream()
                .flatMap(List::stream)
                .map(ServicioRow::id)
                .toList();
        Map<Long, List<TramoTarifa>> tarifas = group(sql.ask(TARIFAS, List.of(fin), servicioIds, InsumosQuery::tarifa));
        Map<Long, List<TramoSuspension>> cuts =
                group(sql.ask(SUSPENSIONES, List.of(fin), servicioIds, InsumosQuery::suspension));
        Map<Long, List<Rectificable>> invoices = rectificables(cargos, periodo);
        Map<Long, MesAnterior> before = lock.isEmpty() ? anterior(ids, periodo.minusMonths(1)) : Map.of();
        List<InsumosCliente> all = new ArrayList<>(datos.size());
        for (Datos each : datos) {
            List<ServicioRow> suyos = servicios.getOrDefault(each.id(), List.of());
            List<CargoVivo> waiting = cargos.getOrDefault(each.id(), List.of());
            if (!suyos.isEmpty() || !waiting.isEmpty()) {
                all.add(new InsumosCliente(
                        each,
                        suyos.stream()
                                .map(row -> row.toServicio(
                                        tarifas.getOrDefault(row.id(), List.of()),
                                        cuts.getOrDefault(row.id(), List.of())))
                                .toList(),
                        waiting,
                        invoices.getOrDefault(each.id(), List.of()),
                        before.getOrDefault(each.id(), MesAnterior.NADA)));
            }
        }
        return all;
    }

    /** Invoices that the credits of some customers may correct. */
    private Map<Long, List<Rectificable>> rectificables(Map<Long, List<CargoVivo>> cargos, YearMonth periodo) {
        List<Long> credited = cargos.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(CargoVivo::isAbono))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Map<Long, List<Rectificable>> found = new HashMap<>();
        sql.ask(RECTIFICABLES, List.of(periodo.atDay(1).minusYears(ANOS)), credited, row -> {
            List<Rectificable> suyas = found.computeIfAbsent(row.getLong(2), id -> new ArrayList<>());
            if (suyas.isEmpty() || suyas.get(suyas.size() - 1).id() != row.getLong(1)) {
                suyas.add(new Rectificable(row.getLong(1), row.getBigDecimal(3), new ArrayList<>()));
            }
            if (id(row, 4) != null) {
                suyas.get(suyas.size() - 1)
                        .lineas()
                        .add(new Rectificable.Linea(
                                row.getLong(4), day(row, 5), day(row, 6), row.getBigDecimal(7), row.getBigDecimal(8)));
            }
            return null;
        });
        return found;
    }

    private Map<Long, MesAnterior> anterior(Collection<Long> ids, YearMonth mes) {
        List<Object> month = List.of(mes.toString());
        Collection<Long> charged = new TreeSet<>(sql.ask(CON_CARGOS, month, ids, row -> row.getLong(1)));
        Map<Long, MesAnterior> totals = new HashMap<>();
        sql.ask(
                ANTERIOR,
                month,
                ids,
                row -> totals.put(
                        row.getLong(1), new MesAnterior(row.getBigDecimal(2), charged.contains(row.getLong(1)))));
        return totals;
    }

    private static Datos datos(ResultSet row) throws SQLException {
        return new Datos(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                zona(row.getString(10)),
                constant(MedioPago.class, row.getString(11)),
                row.getString(12),
                row.getString(13));
    }

    /** Null for one that nobody knows: it has no tax. */
    private static ZonaFiscal zona(String name) {
        return Arrays.stream(ZonaFiscal.values())
                .filter(zona -> zona.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private record De<T>(Long id, T what) {}

    private record ServicioRow(
            Long id, Long clienteId, String numero, LocalDate inicio, LocalDate facturadoHasta, LocalDate fechaBaja) {

        Servicio toServicio(List<TramoTarifa> tarifas, List<TramoSuspension> cuts) {
            return new Servicio(id, numero, new CuentaServicio(inicio, facturadoHasta, fechaBaja, tarifas, cuts));
        }
    }

    private static De<ServicioRow> servicio(ResultSet row) throws SQLException {
        return new De<>(
                row.getLong(2),
                new ServicioRow(
                        row.getLong(1), row.getLong(2), row.getString(3), day(row, 4), day(row, 5), day(row, 6)));
    }

    private static De<CargoVivo> cargo(ResultSet row) throws SQLException {
        return new De<>(
                row.getLong(2),
                new CargoVivo(
                        row.getLong(1),
                        id(row, 3),
                        row.getString(4),
                        row.getBigDecimal(5),
                        constant(ModoPrecio.class, row.getString(6)),
                        day(row, 7),
                        day(row, 8)));
    }

    private static De<TramoTarifa> tarifa(ResultSet row) throws SQLException {
        return new De<>(
                row.getLong(1),
                new TramoTarifa(
                        row.getLong(2),
                        new PrecioMensual(row.getBigDecimal(3), constant(ModoPrecio.class, row.getString(4))),
                        constant(OrigenTarifa.class, row.getString(5)),
                        null,
                        null,
                        day(row, 6),
                        day(row, 7)));
    }

    private static De<TramoSuspension> suspension(ResultSet row) throws SQLException {
        return new De<>(row.getLong(1), new TramoSuspension(day(row, 2), day(row, 3), row.getBigDecimal(4)));
    }

    private static <T> Map<Long, List<T>> group(List<De<T>> rows) {
        Map<Long, List<T>> groups = new HashMap<>(rows.size() * 2);
        rows.forEach(row ->
                groups.computeIfAbsent(row.id(), id -> new ArrayList<>(2)).add(row.what()));
        return groups;
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Long id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
