package es.isr.crm.tesoreria.control;

import es.isr.crm.facturacion.entity.FacturasEmitidas;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows what is issued, in the transaction that issues it: the balance of a customer pays their new invoice; what a
 * corrected invoice was paid too much becomes balance. Of a thousand invoices few are of customers with balance: the others
 * cost one question together.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SaldoEnFacturas {

    private static final String EMITIDAS =
            "SELECT f.cliente_id, f.rectifica_id FROM facturas f WHERE f.id IN (%s) ORDER BY f.cliente_id, f.id";

    @Inject
    private Cuentas cuentas;

    @Inject
    private SaldosAFavor saldos;

    @Inject
    private ExcesosRectificados excesos;

    @Inject
    private CuentaAbiertaQuery consulta;

    @Inject
    private SqlEnBloque sql;

    void onEmitidas(@Observes FacturasEmitidas emitidas) {
        List<Emitida> all = sql.ask(
                EMITIDAS,
                List.of(),
                emitidas.facturaIds(),
                row -> new Emitida(row.getLong(1), row.getObject(2, Long.class)));
        for (Emitida each : all) {
            if (each.rectificaId() != null) {
                excesos.release(each.clienteId(), each.rectificaId());
            }
        }
        Set<Long> billed = new LinkedHashSet<>();
        all.stream().filter(each -> each.rectificaId() == null).forEach(each -> billed.add(each.clienteId()));
        for (Long clienteId : consulta.findConResto(billed)) {
            saldos.use(cuentas.hold(clienteId), List.of());
        }
    }

    /**
     * An invoice that was issued.
     *
     * @param rectificaId the one that it corrects, or null
     */
    private record Emitida(Long clienteId, Long rectificaId) {}
}
