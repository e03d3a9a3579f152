package es.isr.crm.tesoreria.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.control.Cuentas.Cuenta;
import es.isr.crm.tesoreria.entity.AplicacionPago;
import es.isr.crm.tesoreria.entity.FacturaAbierta;
import es.isr.crm.tesoreria.entity.NadaQueAplicarException;
import es.isr.crm.tesoreria.entity.RepartoPago;
import es.isr.crm.tesoreria.entity.Resto;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Pays invoices with what is left of earlier payments, the oldest payment first. An amount that the bank took back after it
 * had been refunded is missing in the balance: only what is really there can be used.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class SaldosAFavor {

    @Inject
    private Cuentas cuentas;

    @Inject
    private CuentaAbiertaQuery consulta;

    @Inject
    private PagoRepository pagos;

    @Inject
    private FacturasElegidas elegidas;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Reloj reloj;

    /** What of the payments of a customer can be used, the oldest payment first. */
    List<Resto> findDisponible(Long clienteId) {
        BigDecimal saldo = consulta.findSaldos(List.of(clienteId)).getOrDefault(clienteId, BigDecimal.ZERO);
        return saldo.signum() > 0 ? Resto.take(saldo, consulta.findRestos(clienteId)) : List.of();
    }

    /**
     * Uses the balance of a customer for invoices.
     *
     * @param facturaIds which; none for the oldest debt first
     * @return EUR that were used
     * @throws NadaQueAplicarException when there is no balance, or nothing that asks for it
     */
    public BigDecimal aplicar(Long clienteId, Collection<Long> facturaIds) {
        Cuenta cuenta = cuentas.hold(clienteId);
        elegidas.require(clienteId, cuenta.abiertas(), facturaIds);
        RepartoPago reparto = use(cuenta, facturaIds);
        if (reparto.partes().isEmpty()) {
            throw new NadaQueAplicarException(Resto.total(findDisponible(clienteId)));
        }
        return reparto.aplicado();
    }

    /** Uses the balance of a customer, as far as it goes, for some of their invoices; nothing happens without any. */
    RepartoPago use(Cuenta cuenta, Collection<Long> facturaIds) {
        List<Resto> restos = findDisponible(cuenta.clienteId());
        RepartoPago reparto = RepartoPago.of(Resto.total(restos), cuenta.abiertas(), facturaIds);
        if (!reparto.partes().isEmpty()) {
            write(reparto, restos);
            auditoria.anotar(
                    cuenta.clienteId(),
                    "tesoreria.saldo",
                    Relato.of("tesoreria.saldo", Relato.dinero(reparto.aplicado()), Relato.destino(reparto)));
            cuentas.settle(cuenta, reparto.facturaIds());
        }
        return reparto;
    }

    private void write(RepartoPago reparto, List<Resto> restos) {
        Instant now = reloj.now();
        List<Resto> left = restos;
        for (RepartoPago.Parte parte : reparto.partes()) {
            FacturaAbierta factura = parte.factura();
            List<Resto> taken = Resto.take(parte.importe(), left);
            taken.forEach(each -> pagos.add(new AplicacionPago(each.pagoId(), factura.id(), each.importe(), now)));
            left = Resto.after(left, taken);
        }
    }
}
