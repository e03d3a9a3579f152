package es.isr.crm.tesoreria.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.tesoreria.control.Cuentas.Cuenta;
import es.isr.crm.tesoreria.entity.AplicacionPago;
import es.isr.crm.tesoreria.entity.Resto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/**
 * An invoice that was paid is corrected to less: what it had got too much leaves it and is balance of the customer, the last
 * payment first. No invoice keeps more than it
 * asks for, and one that is void keeps nothing.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
class ExcesosRectificados {

    private static final String APLICADO = """
            SELECT a.pago_id, SUM(a.importe) FROM aplicaciones_pago a JOIN pagos p ON p.id = a.pago_id
             WHERE a.factura_id = ? AND p.tipo = 'cobro'
               AND NOT EXISTS (SELECT 1 FROM pagos r WHERE r.revierte_id = p.id)
             GROUP BY a.pago_id HAVING SUM(a.importe) > 0 ORDER BY a.pago_id DESC""";

    @Inject
    private Cuentas cuentas;

    @Inject
    private PagoRepository pagos;

    @Inject
    private PendienteQuery pendientes;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Reloj reloj;

    /** Takes from an invoice what it has got too much. */
    void release(Long clienteId, Long facturaId) {
        Cuenta cuenta = cuentas.hold(clienteId);
        Factura factura = get(facturaId);
        List<Resto> aplicado = sql.ask(
                APLICADO,
                List.of(facturaId),
                row -> new Resto(row.getLong(1), row.getBigDecimal(2).setScale(2)));
        BigDecimal exceso = factura.anulada()
                ? Resto.total(aplicado)
                : pendientes.of(List.of(facturaId)).get(facturaId).negate();
        if (exceso.signum() <= 0) {
            return;
        }
        Resto.take(exceso, aplicado)
                .forEach(each -> pagos.add(new AplicacionPago(
                        each.pagoId(), facturaId, each.importe().negate(), reloj.now())));
        auditoria.anotar(
                clienteId, "tesoreria.exceso", Relato.of("tesoreria.exceso", Relato.dinero(exceso), factura.numero()));
        cuentas.settle(cuenta, List.of(facturaId));
    }

    private Factura get(Long facturaId) {
        return sql.ask(
                        "SELECT f.numero_completo, f.estado = 'anulada' FROM facturas f WHERE f.id = ?",
                        List.of(facturaId),
                        row -> new Factura(row.getString(1), row.getBoolean(2)))
                .get(0);
    }

    private record Factura(String numero, boolean anulada) {}
}
