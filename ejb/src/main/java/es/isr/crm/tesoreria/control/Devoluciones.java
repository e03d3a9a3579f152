package es.isr.crm.tesoreria.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.tesoreria.control.Cuentas.Cuenta;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.ParteDevuelta;
import es.isr.crm.tesoreria.entity.PeticionDevolucion;
import es.isr.crm.tesoreria.entity.Resto;
import es.isr.crm.tesoreria.entity.SaldoInsuficienteException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Gives balance back: what is left of the oldest payment first. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Devoluciones {

    @Inject
    private Cuentas cuentas;

    @Inject
    private SaldosAFavor saldos;

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
     * Notes a refund. The same form twice is one refund.
     *
     * @return the refund
     * @throws SaldoInsuficienteException when there is less
     */
    public Pago devolver(PeticionDevolucion peticion) {
        Cuenta cuenta = cuentas.hold(peticion.clienteId());
        Optional<Pago> earlier = pagos.findByClave(peticion.clave());
        if (earlier.isPresent()) {
            return earlier.filter(each -> each.getClienteId().equals(peticion.clienteId()))
                    .orElseThrow(() -> new NotFoundException("pago", peticion.clave()));
        }
        validator.requireSince(peticion.fecha(), elegidas.desde(cuenta.clienteId()));
        List<Resto> disponible = saldos.findDisponible(cuenta.clienteId());
        List<Resto> taken = Resto.take(peticion.importe(), disponible);
        if (Resto.total(taken).compareTo(peticion.importe()) < 0) {
            throw new SaldoInsuficienteException(Resto.total(disponible));
        }
        Pago devolucion = Pago.devolucion(peticion, new Pago.Firma(actor.getId(), actor.getNombre(), reloj.now()));
        pagos.add(devolucion);
        taken.forEach(parte -> pagos.add(new ParteDevuelta(devolucion.getId(), parte, devolucion.getCreatedAt())));
        BigDecimal left = Resto.total(disponible).subtract(peticion.importe());
        auditoria.anotar(
                cuenta.clienteId(),
                "tesoreria.devolucion",
                Relato.of(
                        "tesoreria.devolucion",
                        Relato.dinero(peticion.importe()),
                        Relato.medio(peticion.metodo()),
                        peticion.nota(),
                        Relato.dinero(left)));
        cuentas.settle(cuenta, List.of());
        return devolucion;
    }
}
