package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A scheduled action that is still to be done, as the customer's file shows it.
 *
 * @param id its id
 * @param servicioId of which service
 * @param accion what will be asked for
 * @param fecha from when it counts: the last day of an end, the first of a cut or a return
 * @param motivo why, or null
 * @param texto more about it, or null
 * @param estado to come, or failed
 * @param fallo name of what refused it, or null
 * @param usuario who asked for it
 */
public record AccionProgramadaRow(
        Long id,
        Long servicioId,
        AccionServicio accion,
        LocalDate fecha,
        MotivoEstado motivo,
        String texto,
        EstadoAccion estado,
        String fallo,
        String usuario)
        implements Serializable {

    public static AccionProgramadaRow of(AccionProgramada accion) {
        return new AccionProgramadaRow(
                accion.getId(),
                accion.getServicioId(),
                accion.getAccion(),
                accion.getFecha(),
                accion.getMotivo(),
                accion.getTexto(),
                accion.getEstado(),
                accion.getFallo(),
                accion.getUsuario());
    }

    /** Whether its day came and it could not be done. */
    public boolean isFallida() {
        return estado == EstadoAccion.FALLIDA;
    }
}
