package es.isr.crm.tesoreria.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.tesoreria.control.Cuentas.Cuenta;
import es.isr.crm.tesoreria.entity.AplicacionPago;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.PagoNoReversibleException;
import es.isr.crm.tesoreria.entity.PagoYaRevertidoException;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a payment back: the bank returned the debit, or it was noted by mistake. All of it leaves the invoices where it
 * was, which ask for it again with the due date that they always had.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Reversiones {

    @Inject
    private Cuentas cuentas;

    @Inject
    private PagoRepository pagos;

    @Inject
    private PagoValidator validator;

    @Inject
    private MovimientosPago movimientos;

    @Inject
    private ServicioRepository cargos;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Takes a payment back. The same form twice is one reversal.
     *
     * @return the reversal
     * @throws PagoNoReversibleException when it is no money that came in
     * @throws PagoYaRevertidoException when it was taken back before
     */
    public Pago revertir(PeticionReversion peticion) {
        Pago cobro = pagos.getById(peticion.pagoId());
        if (cobro.getTipo() != TipoPago.COBRO) {
            throw new PagoNoReversibleException(cobro.getId());
        }
        Cuenta cuenta = cuentas.hold(cobro.getClienteId());
        Optional<Pago> earlier = pagos.findReversion(cobro.getId());
        if (earlier.isPresent()) {
            return requireSame(earlier.get(), peticion);
        }
        validator.requireNotBefore(peticion.fecha(), cobro.getFecha());
        Pago reversion = Pago.reversion(cobro, peticion, firma());
        Map<Long, BigDecimal> aplicado = pagos.findAplicado(cobro.getId());
        pagos.add(reversion);
        aplicado.forEach((factura, importe) ->
                pagos.add(new AplicacionPago(reversion.getId(), factura, importe.negate(), reversion.getCreatedAt())));
        if (!peticion.motivo().isDelBanco()) {
            movimientos.reopen(cobro.getId());
        }
        auditoria.anotar(
                cobro.getClienteId(),
                "tesoreria.reversion",
                Relato.of(
                        "tesoreria.reversion",
                        Relato.dinero(cobro.getImporte()),
                        Relato.medio(cobro.getMetodo()),
                        Palabras.of("tesoreria.motivo." + peticion.motivo()),
                        Relato.origen(byNumero(aplicado))));
        charge(cobro, peticion);
        cuentas.settle(cuenta, aplicado.keySet());
        return reversion;
    }

    /** @throws DatosInvalidosException when money that came by its means is not taken back for that reason */
    public void requireMotivo(PeticionReversion peticion) {
        MedioPago medio = pagos.getById(peticion.pagoId()).getMetodo();
        if (!MotivoReversion.de(medio).contains(peticion.motivo())) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "motivoDeRecibo")));
        }
    }

    private static Pago requireSame(Pago earlier, PeticionReversion peticion) {
        if (!earlier.getClave().equals(peticion.clave())) {
            throw new PagoYaRevertidoException(earlier.getUsuario(), earlier.getCreatedAt());
        }
        return earlier;
    }

    private void charge(Pago cobro, PeticionReversion peticion) {
        if (peticion.cargo() != null && peticion.cargo().signum() > 0) {
            cargos.add(Cargo.deCliente(
                    cobro.getClienteId(),
                    OrigenCargo.DEVOLUCION,
                    OrigenCargo.DEVOLUCION.concepto(),
                    peticion.cargo(),
                    peticion.fecha(),
                    actor.getId(),
                    actor.getNombre()));
        }
    }

    private Map<String, BigDecimal> byNumero(Map<Long, BigDecimal> aplicado) {
        Map<String, BigDecimal> byNumero = new LinkedHashMap<>();
        sql.ask(
                "SELECT f.id, f.numero_completo FROM facturas f WHERE f.id IN (%s) ORDER BY f.id",
                List.of(), aplicado.keySet(), row -> byNumero.put(row.getString(2), aplicado.get(row.getLong(1))));
        return byNumero;
    }

    private Pago.Firma firma() {
        return new Pago.Firma(actor.getId(), actor.getNombre(), reloj.now());
    }
}
