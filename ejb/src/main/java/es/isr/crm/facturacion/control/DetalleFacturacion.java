package es.isr.crm.facturacion.control;

import es.isr.crm.correo.control.DetalleResultado;
import es.isr.crm.correo.entity.Carta.Dato;
import es.isr.crm.correo.entity.ResultadoTrabajo;
import es.isr.crm.impresos.control.Redaccion;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

/** What a run of invoices came to, for the owner. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class DetalleFacturacion implements DetalleResultado {

    private static final String RUN = """
            SELECT periodo, clientes, facturas, importe, anterior, sin_factura, aparcados, anomalias
              FROM ejecuciones_facturacion WHERE ejecucion_batch = ?""";

    @Inject
    private SqlEnBloque sql;

    @Override
    public List<Dato> of(ResultadoTrabajo resultado, Redaccion t) {
        return sql.ask(RUN, List.of(resultado.getEjecucion()), row -> facts(row, t)).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Dato> facts(ResultSet row, Redaccion t) throws SQLException {
        YearMonth periodo = YearMonth.parse(row.getString(1));
        return List.of(
                new Dato(t.get("periodo"), "%02d/%d".formatted(periodo.getMonthValue(), periodo.getYear())),
                new Dato(t.get("clientes"), t.numero(row.getLong(2))),
                new Dato(t.get("facturas"), t.numero(row.getLong(3))),
                new Dato(t.get("importe"), t.dinero(row.getBigDecimal(4))),
                new Dato(t.get("anterior"), t.dinero(row.getBigDecimal(5))),
                new Dato(t.get("sinFactura"), t.numero(row.getLong(6))),
                new Dato(t.get("aparcados"), t.numero(row.getLong(7))),
                new Dato(t.get("anomalias"), t.numero(row.getLong(8))));
    }
}
