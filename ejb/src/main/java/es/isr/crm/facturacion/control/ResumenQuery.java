package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.Anomalia;
import es.isr.crm.facturacion.entity.CausaDiferencia;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EjecucionRow;
import es.isr.crm.facturacion.entity.EstadoBorrador;
import es.isr.crm.facturacion.entity.MotivoSinFactura;
import es.isr.crm.facturacion.entity.ResumenEjecucion;
import es.isr.crm.facturacion.entity.ResumenEjecucion.Grupo;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/** A run in figures, each a grouped statement over its customers. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ResumenQuery {

    private static final String SUMS = """
            SELECT COALESCE(SUM(base), 0), COALESCE(SUM(iva), 0) FROM borradores_factura
             WHERE ejecucion_id = ? AND estado IN ('listo', 'emitido')""";

    private static final String GROUP = """
            SELECT x.que, COUNT(*), COALESCE(SUM(x.importe), 0)
              FROM (SELECT %s AS que, %s AS importe FROM borradores_factura WHERE ejecucion_id = ?) x
             WHERE x.que IS NOT NULL GROUP BY x.que ORDER BY COUNT(*) DESC, x.que""";

    private static final String CAUSA =
            "CASE WHEN total <> COALESCE(anterior, 0) THEN SUBSTRING_INDEX(causas, ',', 1) END";

    @Inject
    private SqlEnBloque sql;

    public ResumenEjecucion of(EjecucionFacturacion run) {
        List<BigDecimal> sums = sql.ask(
                        SUMS, List.of(run.getId()), row -> List.of(row.getBigDecimal(1), row.getBigDecimal(2)))
                .get(0);
        return new ResumenEjecucion(
                EjecucionRow.of(run),
                sums.get(0).setScale(2),
                sums.get(1).setScale(2),
                group(EstadoBorrador.class, "estado", "total", run),
                group(MotivoSinFactura.class, "motivo", "total", run),
                group(Anomalia.class, "anomalia", "total", run),
                group(CausaDiferencia.class, CAUSA, "total - COALESCE(anterior, 0)", run));
    }

    /** @param what a column, or what is made of columns: never anything typed */
    private <T extends Enum<T>> List<Grupo<T>> group(
            Class<T> type, String what, String amount, EjecucionFacturacion run) {
        return sql.ask(
                GROUP.formatted(what, amount),
                List.of(run.getId()),
                row -> new Grupo<>(
                        BorradorQuery.constant(type, row.getString(1)),
                        row.getInt(2),
                        row.getBigDecimal(3).setScale(2)));
    }
}
