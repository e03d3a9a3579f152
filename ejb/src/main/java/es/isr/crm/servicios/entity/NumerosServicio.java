package es.isr.crm.servicios.entity;

import es.isr.crm.planes.entity.TipoPlan;
import java.io.Serializable;
import java.util.List;

/**
 * The numbers of a line, for editing.
 *
 * @param servicioId the service
 * @param version its version, for the change
 * @param clienteId whose it is
 * @param cliente their name
 * @param plan name of its plan
 * @param combo name of the combo that it is a part of, or null
 * @param tipo its kind
 * @param estado where it is in its life; what has ended keeps its numbers as they were
 * @param numero its telephone number, or null
 * @param iccid its SIM card, or null
 * @param historial what it had before, the latest change first
 */
public record NumerosServicio(
        Long servicioId,
        int version,
        Long clienteId,
        String cliente,
        String plan,
        String combo,
        TipoPlan tipo,
        EstadoServicio estado,
        String numero,
        String iccid,
        List<CambioNumeros> historial)
        implements Serializable {

    public static NumerosServicio of(ServicioCliente servicio, String cliente, List<CambioNumeros> historial) {
        return new NumerosServicio(
                servicio.getId(),
                servicio.getVersion(),
                servicio.getClienteId(),
                cliente,
                servicio.getPlan().getNombre(),
                servicio.isParte() ? servicio.getPadre().getNombre() : null,
                servicio.getTipo(),
                servicio.getEstado(),
                servicio.getNumero(),
                servicio.getIccid(),
                historial);
    }

    /** Whether it has a SIM card. */
    public boolean isMovil() {
        return tipo == TipoPlan.MOVIL;
    }

    public boolean isTerminado() {
        return estado == EstadoServicio.BAJA;
    }
}
