package es.isr.crm.red.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What an OLT showed when all of it was read.
 *
 * @param olt name of the OLT
 * @param estado how much of it could be read
 * @param desde when the reading began: what it shows held then
 * @param onts what is registered there; empty unless PSO gave the whole list
 * @param libres what is plugged in and not registered; null when that was not read
 * @param detalle why it is not complete, in words, or null
 * @param duracion how long it took
 */
public record OltLeida(
        String olt,
        EstadoLectura estado,
        Instant desde,
        List<PsoOnt> onts,
        List<PsoOntLibre> libres,
        String detalle,
        Duration duracion) {

    public OltLeida {
        onts = List.copyOf(onts);
        libres = libres == null ? null : List.copyOf(libres);
    }

    /** Whether PSO gave the list of what is registered there. */
    public boolean isListada() {
        return estado == EstadoLectura.COMPLETA || !onts.isEmpty();
    }

    /** ONTs that are registered there and have no link. */
    public long sinConexion() {
        return onts.stream()
                .filter(ont -> ont.lectura().enlace() == Enlace.OFFLINE)
                .count();
    }
}
