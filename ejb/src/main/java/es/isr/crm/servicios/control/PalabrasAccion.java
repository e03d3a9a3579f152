package es.isr.crm.servicios.control;

import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.servicios.entity.AccionProgramada;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the history says of cuts, returns and ends that were asked for a day to come: which, of how many services, when. */
final class PalabrasAccion {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private PalabrasAccion() {}

    /** A cut, now or on a day to come, after which they come back by themselves. */
    static String of(PeticionSuspension peticion, int services, boolean future) {
        String words = future
                ? say("servicios.suspensionProgramada", services, day(peticion.desde()))
                : Palabras.of(services > 1 ? "servicios.suspenderCliente" : "servicios.suspender");
        return peticion.vuelta() == null ? words : words + say("servicios.conVuelta", services, day(peticion.vuelta()));
    }

    /** An end on a day to come. */
    static String of(PeticionBaja peticion, int services) {
        return say("servicios.bajaProgramada", services, day(peticion.ultimoDia()));
    }

    /** @param accion what became of it: key of the operation */
    static String of(String accion, AccionProgramada programada) {
        String which = say("servicios.programada." + programada.getAccion(), 1, day(programada.getFecha()));
        return Palabras.of(accion) + ": " + which;
    }

    private static String say(String key, int services, String day) {
        return new MessageFormat(Palabras.of(key), Locale.ROOT).format(new Object[] {services, day});
    }

    private static String day(LocalDate day) {
        return DATE.format(day);
    }
}
