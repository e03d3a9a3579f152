package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.SucesoAuditable;
import es.isr.crm.tesoreria.entity.DevolucionAjenaException;
import es.isr.crm.tesoreria.entity.EstadoMovimiento;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.Movimiento;
import es.isr.crm.tesoreria.entity.MovimientoYaTratadoException;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Makes of a movement of the bank what a person says that it is. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Conciliaciones {

    private static final int MAX_MOTIVO = 255;
    private static final int MAX_REFERENCIA = 80;

    @Inject
    private MovimientoRepository movimientos;

    @Inject
    private Cobros cobros;

    @Inject
    private Reversiones reversiones;

    @Inject
    private PagoRepository pagos;

    @Inject
    private Event<SucesoAuditable> sucesos;

    /**
     * It is money of a customer. All of it came: what their invoices do not need is balance.
     *
     * @param facturaIds the invoices that it is for; none for the oldest debt first
     * @return the payment
     */
    public Pago cobrar(Long movimientoId, Long clienteId, List<Long> facturaIds) {
        Movimiento movimiento = getPendiente(movimientoId);
        if (!movimiento.isAbono()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("cliente", "movimientoDeSalida")));
        }
        Pago pago = cobros.registrar(new PeticionPago(
                clave(movimiento),
                clienteId,
                movimiento.fecha(),
                movimiento.importe(),
                movimiento.metodo(),
                referencia(movimiento),
                null,
                facturaIds,
                null,
                true));
        movimientos.move(movimiento, EstadoMovimiento.CONCILIADO, pago.getId(), null);
        return pago;
    }

    /**
     * The bank took a payment back.
     *
     * @param cargo EUR with tax that the customer is charged for it, or null
     * @return the reversal
     * @throws DevolucionAjenaException when the payment is of another amount
     */
    public Pago revertir(Long movimientoId, Long pagoId, MotivoReversion motivo, BigDecimal cargo) {
        Movimiento movimiento = getPendiente(movimientoId);
        Pago cobro = pagos.getById(pagoId);
        if (cobro.getImporte().compareTo(movimiento.importe().negate()) != 0) {
            throw new DevolucionAjenaException(movimiento.importe().negate(), cobro.getImporte());
        }
        Pago reversion = reversiones.revertir(new PeticionReversion(
                clave(movimiento), pagoId, movimiento.fecha(), motivo, referencia(movimiento), cargo));
        movimientos.move(movimiento, EstadoMovimiento.CONCILIADO, reversion.getId(), null);
        return reversion;
    }

    /** It is no customer's. */
    public void ignorar(Long movimientoId, String motivo) {
        if (motivo == null || motivo.isBlank()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "obligatorio")));
        }
        if (motivo.length() > MAX_MOTIVO) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "largo", MAX_MOTIVO)));
        }
        Movimiento movimiento = getPendiente(movimientoId);
        movimientos.move(movimiento, EstadoMovimiento.IGNORADO, null, motivo);
        tell("tesoreria.ignorar", movimiento);
    }

    /** It is to be looked at again. */
    public void reabrir(Long movimientoId) {
        Movimiento movimiento = movimientos.getById(movimientoId);
        if (movimiento.estado() != EstadoMovimiento.IGNORADO) {
            throw new MovimientoYaTratadoException(movimiento.tratadoPor());
        }
        movimientos.move(movimiento, EstadoMovimiento.PENDIENTE, null, null);
        tell("tesoreria.reabrir", movimiento);
    }

    private Movimiento getPendiente(Long id) {
        Movimiento movimiento = movimientos.getById(id);
        if (!movimiento.isPendiente()) {
            throw new MovimientoYaTratadoException(movimiento.tratadoPor());
        }
        return movimiento;
    }

    /** One movement is one payment; what was made of it by mistake and taken back may be made anew. */
    private static String clave(Movimiento movimiento) {
        String name = "movimiento " + movimiento.id() + " " + movimiento.intento();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String referencia(Movimiento movimiento) {
        String words = movimiento.referencia().isBlank() ? movimiento.texto() : movimiento.referencia();
        return words.isBlank() ? null : words.substring(0, Math.min(words.length(), MAX_REFERENCIA));
    }

    private void tell(String accion, Movimiento movimiento) {
        sucesos.fire(new SucesoAuditable(
                accion,
                Relato.of(accion, Relato.dinero(movimiento.importe()) + " " + movimiento.texto()),
                null,
                "Movimiento",
                movimiento.id()));
    }
}
