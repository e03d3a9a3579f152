package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.facturacion.entity.Recuento;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Counts and adds up what a run has come to. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RecuentoQuery {

    /** Whoever is neither invoiced nor without an invoice waits for somebody. */
    private static final String COUNT = """
            SELECT COUNT(*),
                   COALESCE(SUM(estado = ?), 0),
                   COALESCE(SUM(estado IN ('sin_factura', 'cerrado', 'excluido')), 0),
                   COALESCE(SUM(estado NOT IN (?, 'sin_factura', 'cerrado', 'excluido')), 0),
                   COALESCE(SUM(anomalia IS NOT NULL), 0),
                   COALESCE(SUM(CASE WHEN estado = ? THEN total END), 0),
                   COALESCE(SUM(anterior), 0)
              FROM borradores_factura WHERE ejecucion_id = ?""";

    private static final String WRITTEN =
            "SELECT COUNT(*) FROM borradores_factura WHERE ejecucion_id = ? AND updated_at >= ?";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private ClientesEjecucion clientes;

    /**
     * Counts a run. Before it issues, invoices are what it would issue; from then on what it has issued: whoever was put right
     * afterwards is no invoice until it issues again.
     */
    public Recuento of(EjecucionFacturacion run) {
        boolean issues = run.getEstado() == EstadoEjecucion.EMITIENDO || run.getEstado() == EstadoEjecucion.EMITIDA;
        String invoiced = issues ? "emitido" : "listo";
        return sql.ask(
                        COUNT,
                        List.of(invoiced, invoiced, invoiced, run.getId()),
                        row -> new Recuento(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                money(row.getBigDecimal(6)),
                                money(row.getBigDecimal(7))))
                .get(0);
    }

    /** How many customers the present phase of a run has done. */
    public int countHechos(EjecucionFacturacion run) {
        if (run.getEstado() == EstadoEjecucion.EMITIENDO) {
            return Math.max(0, run.getPrevistos() - clientes.countPendientes(run.getId()));
        }
        LocalDateTime since = LocalDateTime.ofInstant(run.getFaseAt(), ZoneOffset.UTC);
        return sql.ask(WRITTEN, List.of(run.getId(), since), row -> row.getInt(1))
                .get(0);
    }

    private static BigDecimal money(BigDecimal sum) {
        return sum.setScale(2);
    }
}
