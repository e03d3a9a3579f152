package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.Anomalia;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.LineaAnterior;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import es.isr.crm.facturacion.entity.ResumenRevision;
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
import java.util.List;

/** Adds up a run for its review, and the month before of those whom it is for. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ResumenRevisionQuery {

    /** From the index of the review alone. */
    private static final String GROUPS = """
            SELECT estado, motivo, anomalia, SUBSTRING_INDEX(causas, ',', 1) AS causa, COUNT(*), SUM(base), SUM(iva), SUM(total),
                   COALESCE(SUM(anterior), 0)
              FROM borradores_factura WHERE ejecucion_id = ?
             GROUP BY estado, motivo, anomalia, causa""";

    private static final String BEFORE = """
            SELECT COUNT(DISTINCT f.cliente_id), COALESCE(SUM(f.base), 0), COALESCE(SUM(f.iva), 0), COALESCE(SUM(f.total), 0)
              FROM facturas f""";

    private static final String LINES = """
            SELECT f.id, f.numero_completo, c.servicio_id, c.cargo_id, c.descripcion, c.periodo, c.desde, c.hasta, c.cantidad,
                   c.precio_unitario, c.importe, c.modo_precio, c.porcentaje
              FROM facturas f JOIN conceptos_factura c ON c.factura_id = f.id
             WHERE f.periodo = ? AND f.cliente_id = ? AND f.estado <> 'anulada' ORDER BY f.id, c.linea""";

    private static final String OF_MONTH = " WHERE f.periodo = ? AND f.estado <> 'anulada'";

    @Inject
    private SqlEnBloque sql;

    public List<ResumenRevision.Grupo> findGrupos(Long ejecucionId) {
        return sql.ask(GROUPS, List.of(ejecucionId), ResumenRevisionQuery::group);
    }

    /** What the month before came to for those whom a run is for. */
    public ResumenRevision.Mes getAnterior(EjecucionFacturacion run) {
        List<Object> values = new ArrayList<>();
        String query = BEFORE + join(run, values) + OF_MONTH;
        values.add(run.getPeriodo().minusMonths(1).toString());
        AmbitoFacturacion ambito = run.getAmbito();
        if (ambito.clase() == AmbitoFacturacion.Clase.CLIENTE) {
            query += " AND f.cliente_id = ?";
            values.addAll(ambito.clientes());
        }
        return sql.ask(query, values, ResumenRevisionQuery::month).get(0);
    }

    /** What a customer was billed for a month. */
    public List<LineaAnterior> findAnteriores(YearMonth mes, Long clienteId) {
        return sql.ask(LINES, List.of(mes.toString(), clienteId), ResumenRevisionQuery::line);
    }

    private static LineaAnterior line(ResultSet row) throws SQLException {
        String month = row.getString(6);
        return new LineaAnterior(
                row.getLong(1),
                row.getString(2),
                new LineaFactura(
                        row.getObject(3, Long.class),
                        row.getObject(4, Long.class),
                        row.getString(5),
                        month == null ? null : YearMonth.parse(month),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class),
                        row.getBigDecimal(9),
                        row.getBigDecimal(10),
                        new LineaImporte(
                                row.getBigDecimal(11),
                                BorradorQuery.constant(ModoPrecio.class, row.getString(12)),
                                row.getBigDecimal(13))));
    }

    private static String join(EjecucionFacturacion run, List<Object> values) {
        return switch (run.getAmbito().clase()) {
            case TODOS, CLIENTE -> "";
            case LISTA -> {
                values.add(run.getId());
                yield " JOIN ejecuciones_clientes e ON e.cliente_id = f.cliente_id AND e.ejecucion_id = ?";
            }
            case LOCALIDAD -> {
                values.add(run.getAmbito().valor());
                yield " JOIN clientes c ON c.id = f.cliente_id AND c.localidad = ?";
            }
        };
    }

    private static ResumenRevision.Grupo group(ResultSet row) throws SQLException {
        return new ResumenRevision.Grupo(
                BorradorQuery.constant(EstadoBorrador.class, row.getString(1)),
                BorradorQuery.constant(MotivoSinFactura.class, row.getString(2)),
                BorradorQuery.constant(Anomalia.class, row.getString(3)),
                BorradorQuery.constant(CausaDiferencia.class, row.getString(4)),
                row.getInt(5),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9).setScale(2));
    }

    private static ResumenRevision.Mes month(ResultSet row) throws SQLException {
        return new ResumenRevision.Mes(
                row.getInt(1),
                row.getBigDecimal(2).setScale(2),
                row.getBigDecimal(3).setScale(2),
                row.getBigDecimal(4).setScale(2));
    }
}
