package es.isr.crm.informes.control;

import es.isr.crm.informes.entity.Agrupacion;
import es.isr.crm.informes.entity.BajaRow;
import es.isr.crm.informes.entity.Informe;
import es.isr.crm.informes.entity.InformeFilter;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.Comparator;
import java.util.List;

/** Who left: one statement over all services that were there at some time of a period, counted by when they came and went. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class BajasQuery {

    private static final String BEGIN = """
            SELECT CASE WHEN s.inicio < ? THEN 0 ELSE EXTRACT(YEAR_MONTH FROM s.inicio) END AS empieza,
                   CASE WHEN s.fecha_baja <= ? THEN EXTRACT(YEAR_MONTH FROM s.fecha_baja) ELSE 0 END AS acaba,
                   CASE WHEN s.fecha_baja <= ? THEN s.motivo_baja END AS motivo, COUNT(*)""";

    private static final String FROM = " FROM servicios_cliente s";
    private static final String GROUPED = " GROUP BY empieza, acaba, motivo";

    private static final Comparator<BajaRow> MOST =
            Comparator.comparing(BajaRow::bajas).reversed().thenComparing(Filas.POR_NOMBRE);

    @Inject
    private SqlEnBloque sql;

    public Informe<BajaRow> find(InformeFilter filter) {
        Date desde = Date.valueOf(filter.desde());
        Date hasta = Date.valueOf(filter.hasta());
        Condiciones where = new Condiciones(desde, hasta, hasta)
                .y("s.servicio_padre_id IS NULL")
                .y("s.inicio <= ?", hasta)
                .y("(s.fecha_baja IS NULL OR s.fecha_baja >= ?)", desde)
                .tipo("s.tipo", filter.tipo())
                .localidad("s.localidad", filter.localidad());
        RecuentoBajas counted = new RecuentoBajas(sql.ask(
                statement(filter.por(), where.sql()),
                where.valores(),
                row -> new RecuentoBajas.Grupo(
                        row.getString(5),
                        row.getString(6),
                        row.getInt(1),
                        row.getInt(2),
                        Columnas.constant(MotivoEstado.class, row.getString(3)),
                        row.getLong(4))));
        return new Informe<>(counted.total(), rows(filter, counted));
    }

    private static List<BajaRow> rows(InformeFilter filter, RecuentoBajas counted) {
        return switch (filter.por()) {
            case MES ->
                counted.porMes(filter.meses().stream().map(Meses::number).toList());
            case MOTIVO -> counted.porMotivo(MotivoEstado.elegibles());
            default -> counted.porClave().stream().sorted(MOST).toList();
        };
    }

    private static String statement(Agrupacion por, String where) {
        return switch (por) {
            case MES, MOTIVO -> BEGIN + ", NULL, NULL" + FROM + where + GROUPED;
            case PLAN ->
                BEGIN + ", p.id, p.nombre" + FROM + " JOIN planes p ON p.id = s.plan_id" + where + GROUPED
                        + ", p.id, p.nombre";
            case LOCALIDAD ->
                BEGIN + ", CONCAT(s.localidad, ' (', s.provincia, ')') AS sitio, NULL" + FROM + where + GROUPED
                        + ", sitio";
            default -> throw new IllegalArgumentException("losses by " + por);
        };
    }
}
