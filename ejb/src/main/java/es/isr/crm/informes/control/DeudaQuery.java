package es.isr.crm.informes.control;

import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.DeudaRow;
import es.isr.crm.informes.entity.FilaInforme;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.informes.entity.TramoDeuda;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is owed today, by age: one statement over the open invoices. Customers are counted by the database at each level,
 * because who owes two ages is one customer.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DeudaQuery {

    /** The levels: each group by age, each group, all. */
    private static final String QUERY = """
            SELECT x.grupo, x.tramo, COUNT(DISTINCT x.cliente_id), COUNT(*), SUM(x.pendiente)
              FROM (SELECT f.cliente_id, %s AS grupo, %s AS tramo, %s AS pendiente
                      FROM facturas f %s%s) x
             WHERE x.pendiente > 0
             GROUP BY x.grupo, x.tramo WITH ROLLUP""";

    private static final String CLIENTE = "JOIN clientes c ON c.id = f.cliente_id";

    private static final Comparator<DeudaRow> MOST =
            Comparator.comparing(DeudaRow::pendiente).reversed().thenComparing(Filas.POR_NOMBRE);

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** A level of the answer; what is added up is null. */
    private record Nivel(String grupo, Integer tramo, long clientes, long facturas, BigDecimal pendiente) {}

    public Informe<DeudaRow> find(InformeFilter filter) {
        boolean narrowed = filter.localidad() != null || filter.por() != Agrupacion.ANTIGUEDAD;
        Condiciones where = new Condiciones(limits(reloj.today()))
                .y("f.tipo = 'factura'")
                .y("f.estado IN ('pendiente', 'vencida')")
                .localidad("c.localidad", filter.localidad());
        List<Nivel> levels = sql.ask(
                QUERY.formatted(
                        group(filter.por()), tramo(), PendienteQuery.PENDIENTE, narrowed ? CLIENTE : "", where.sql()),
                where.valores(),
                row -> new Nivel(
                        row.getString(1),
                        row.getObject(2) == null ? null : row.getInt(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getBigDecimal(5)));
        return filter.por() == Agrupacion.ANTIGUEDAD ? byAge(levels) : byGroup(levels);
    }

    private static String group(Agrupacion por) {
        return switch (por) {
            case ANTIGUEDAD -> "''";
            case LOCALIDAD -> "CONCAT(c.localidad, ' (', c.provincia, ')')";
            case MEDIO_PAGO -> "UPPER(c.medio_pago)";
            default -> throw new IllegalArgumentException("debt by " + por);
        };
    }

    private static String tramo() {
        StringBuilder sql = new StringBuilder("CASE");
        Stream.of(TramoDeuda.values())
                .filter(each -> each != TramoDeuda.MAS)
                .forEach(each ->
                        sql.append(" WHEN f.fecha_vencimiento >= ? THEN ").append(each.ordinal()));
        return sql.append(" ELSE ")
                .append(TramoDeuda.MAS.ordinal())
                .append(" END")
                .toString();
    }

    private static Object[] limits(LocalDate hoy) {
        return Stream.of(TramoDeuda.values())
                .map(each -> each.desde(hoy))
                .filter(Objects::nonNull)
                .map(Date::valueOf)
                .toArray();
    }

    /** A line for each age, also for one that nobody has. */
    private static Informe<DeudaRow> byAge(List<Nivel> levels) {
        List<DeudaRow> rows = new ArrayList<>();
        for (TramoDeuda tramo : TramoDeuda.values()) {
            rows.add(levels.stream()
                    .filter(level -> level.grupo() != null && level.tramo() != null && level.tramo() == tramo.ordinal())
                    .map(level -> new DeudaRow(
                            tramo.name(), null, level.clientes(), level.facturas(), Map.of(tramo, level.pendiente())))
                    .findFirst()
                    .orElseGet(() -> new DeudaRow(tramo.name(), null, 0, 0, Map.of())));
        }
        return new Informe<>(total(levels), rows);
    }

    private static Informe<DeudaRow> byGroup(List<Nivel> levels) {
        Map<String, List<Nivel>> groups = new LinkedHashMap<>();
        levels.stream()
                .filter(level -> level.grupo() != null)
                .forEach(level -> groups.computeIfAbsent(level.grupo(), key -> new ArrayList<>())
                        .add(level));
        return new Informe<>(
                total(levels),
                groups.entrySet().stream()
                        .map(group -> row(group.getKey(), group.getValue()))
                        .sorted(MOST)
                        .toList());
    }

    private static DeudaRow total(List<Nivel> levels) {
        List<Nivel> all = new ArrayList<>(levels.stream()
                .filter(level -> level.grupo() != null && level.tramo() != null)
                .toList());
        levels.stream().filter(level -> level.grupo() == null).forEach(all::add);
        return row(FilaInforme.TOTAL, all);
    }

    /** The level without an age tells how many there are. */
    private static DeudaRow row(String clave, List<Nivel> levels) {
        Map<TramoDeuda, BigDecimal> ages = new EnumMap<>(TramoDeuda.class);
        long clientes = 0;
        long facturas = 0;
        for (Nivel level : levels) {
            if (level.tramo() == null) {
                clientes = level.clientes();
                facturas = level.facturas();
            } else {
                ages.merge(TramoDeuda.values()[level.tramo()], level.pendiente(), BigDecimal::add);
            }
        }
        return new DeudaRow(clave, null, clientes, facturas, ages);
    }
}
