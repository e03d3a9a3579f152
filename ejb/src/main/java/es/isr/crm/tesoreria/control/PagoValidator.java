package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.tesoreria.entity.PeticionDevolucion;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with money as somebody typed it, all of it at once. */
@Dependent
public class PagoValidator {

    /** EUR; a longer number is a slip of the keyboard. */
    static final BigDecimal MAX = new BigDecimal("100000.00");

    private static final int MAX_REFERENCIA = 80;
    private static final int MAX_NOTA = 255;

    @Inject
    private Reloj reloj;

    /** @throws DatosInvalidosException when a payment cannot be noted so */
    public void requireValid(PeticionPago peticion) {
        List<ErrorCampo> errores = new ArrayList<>();
        importe(peticion.importe(), "importe", errores);
        fecha(peticion.fecha(), errores);
        missing(peticion.metodo(), "metodo", errores);
        missing(peticion.clienteId(), "cliente", errores);
        tooLong(peticion.referencia(), MAX_REFERENCIA, "referencia", errores);
        tooLong(peticion.nota(), MAX_NOTA, "nota", errores);
        refuse(errores);
    }

    /** @throws DatosInvalidosException when a payment cannot be taken back so */
    public void requireValid(PeticionReversion peticion) {
        List<ErrorCampo> errores = new ArrayList<>();
        fecha(peticion.fecha(), errores);
        missing(peticion.motivo(), "motivo", errores);
        tooLong(peticion.nota(), MAX_NOTA, "nota", errores);
        if (peticion.cargo() != null && peticion.cargo().signum() != 0) {
            importe(peticion.cargo(), "cargo", errores);
            if (peticion.motivo() != null && !peticion.motivo().isDelBanco()) {
                errores.add(new ErrorCampo("cargo", "cargoSinBanco"));
            }
        }
        refuse(errores);
    }

    /** @throws DatosInvalidosException when balance cannot be given back so */
    public void requireValid(PeticionDevolucion peticion) {
        List<ErrorCampo> errores = new ArrayList<>();
        importe(peticion.importe(), "importe", errores);
        fecha(peticion.fecha(), errores);
        missing(peticion.metodo(), "metodo", errores);
        tooLong(peticion.referencia(), MAX_REFERENCIA, "referencia", errores);
        missing(peticion.nota(), "nota", errores);
        tooLong(peticion.nota(), MAX_NOTA, "nota", errores);
        refuse(errores);
    }

    /** @throws DatosInvalidosException when money moved before the customer was one */
    public void requireSince(LocalDate fecha, LocalDate desde) {
        if (fecha.isBefore(desde)) {
            refuse(List.of(new ErrorCampo("fecha", "fechaAntesDelCliente", desde)));
        }
    }

    /** @throws DatosInvalidosException when money was taken back before it came */
    public void requireNotBefore(LocalDate fecha, LocalDate cobro) {
        if (fecha.isBefore(cobro)) {
            refuse(List.of(new ErrorCampo("fecha", "fechaAntesDelPago", cobro)));
        }
    }

    private static void importe(BigDecimal importe, String field, List<ErrorCampo> errores) {
        if (importe == null) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        } else if (importe.signum() <= 0) {
            errores.add(new ErrorCampo(field, "importePositivo"));
        } else if (importe.stripTrailingZeros().scale() > 2) {
            errores.add(new ErrorCampo(field, "importeDecimales"));
        } else if (importe.compareTo(MAX) > 0) {
            errores.add(new ErrorCampo(field, "importeExcesivo", MAX));
        }
    }

    private void fecha(LocalDate fecha, List<ErrorCampo> errores) {
        if (fecha == null) {
            errores.add(new ErrorCampo("fecha", "obligatorio"));
        } else if (fecha.isAfter(reloj.today())) {
            errores.add(new ErrorCampo("fecha", "fechaFutura"));
        }
    }

    private static void missing(Object value, String field, List<ErrorCampo> errores) {
        if (value == null || value instanceof String text && text.isBlank()) {
            errores.add(new ErrorCampo(field, "obligatorio"));
        }
    }

    private static void tooLong(String text, int max, String field, List<ErrorCampo> errores) {
        if (text != null && text.length() > max) {
            errores.add(new ErrorCampo(field, "largo", max));
        }
    }

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
