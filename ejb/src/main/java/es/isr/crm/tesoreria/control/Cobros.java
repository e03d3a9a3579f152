package es.isr.crm.tesoreria.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.control.Cuentas.Cuenta;
import es.isr.crm.tesoreria.entity.AplicacionPago;
import es.isr.crm.tesoreria.entity.CuentaCambiadaException;
import es.isr.crm.tesoreria.entity.FacturaAbierta;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.RepartoPago;
import es.isr.crm.tesoreria.entity.SobranteSinConfirmarException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Notes money that came in, and shares it out among the invoices of its customer. What they do not need pays first what was
 * given back to the customer and taken from us by the bank; only the rest is balance.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Cobros {

    @Inject
    private Cuentas cuentas;

    @Inject
    private CuentaAbiertaQuery consulta;

    @Inject
    private PagoRepository pagos;

    @Inject
    private PagoValidator validator;

    @Inject
    private FacturasElegidas elegidas;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Notes a payment. The same form twice is one payment.
     *
     * @return the payment
     */
    public Pago registrar(PeticionPago peticion) {
        Cuenta cuenta = cuentas.hold(peticion.clienteId());
        Optional<Pago> earlier = pagos.findByClave(peticion.clave());
        if (earlier.isPresent()) {
            return requireSame(earlier.get(), peticion);
        }
        validator.requireSince(peticion.fecha(), elegidas.desde(cuenta.clienteId()));
        elegidas.require(cuenta.clienteId(), cuenta.abiertas(), peticion.facturaIds());
        requireAsSeen(cuenta, peticion.deudaVista());
        RepartoPago reparto = RepartoPago.of(peticion.importe(), cuenta.abiertas(), peticion.facturaIds());
        BigDecimal sobrante = reparto.sobrante().subtract(consulta.getDescubierto(cuenta.clienteId()));
        if (sobrante.signum() > 0 && !peticion.aceptaSobrante()) {
            throw new SobranteSinConfirmarException(sobrante);
        }
        Pago pago = Pago.cobro(peticion, firma());
        pagos.add(pago);
        reparto.partes()
                .forEach(parte -> pagos.add(
                        new AplicacionPago(pago.getId(), parte.factura().id(), parte.importe(), pago.getCreatedAt())));
        auditoria.anotar(
                cuenta.clienteId(),
                "tesoreria.cobro",
                Relato.of(
                        "tesoreria.cobro",
                        Relato.dinero(pago.getImporte()),
                        Relato.medio(pago.getMetodo()),
                        Relato.destino(reparto)));
        cuentas.settle(cuenta, reparto.facturaIds());
        return pago;
    }

    private static Pago requireSame(Pago earlier, PeticionPago peticion) {
        if (!earlier.getClienteId().equals(peticion.clienteId())) {
            throw new NotFoundException("pago", peticion.clave());
        }
        return earlier;
    }

    private void requireAsSeen(Cuenta cuenta, BigDecimal seen) {
        BigDecimal now = cuenta.abiertas().stream()
                .map(FacturaAbierta::pendiente)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        if (seen != null && seen.compareTo(now) != 0) {
            throw new CuentaCambiadaException(
                    seen, now, auditoria.findLastAuthor(cuenta.clienteId()).orElse(Actor.SISTEMA));
        }
    }

    private Pago.Firma firma() {
        return new Pago.Firma(actor.getId(), actor.getNombre(), reloj.now());
    }
}
