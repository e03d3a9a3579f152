package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.Cita;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.soporte.control.Comentarios;
import es.isr.crm.usuarios.control.UsuarioRepository;
import es.isr.crm.usuarios.entity.Usuario;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Tells the life of an appointment in the history of its customer, and in that of the ticket that it was made for: there is
 * nobody's id in it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class HistoriaCita {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm");

    @Inject
    private Auditoria auditoria;

    @Inject
    private Comentarios comentarios;

    @Inject
    private UsuarioRepository usuarios;

    /** It was made. */
    public void citada(Cita cita) {
        write(cita, "agenda.citar", what(cita), when(cita.getFranja()), who(cita));
    }

    /**
     * It was moved, or given to somebody else.
     *
     * @param antes when it was to be
     */
    public void movida(Cita cita, Franja antes) {
        write(cita, "agenda.mover", what(cita), when(antes), when(cita.getFranja()), who(cita));
    }

    /** It is over. */
    public void cerrada(Cita cita, String resultado) {
        String como = Palabras.of("agenda.estado." + cita.getEstado().name().toLowerCase(Locale.ROOT));
        write(
                cita,
                cita.getEstado() == EstadoCita.HECHA ? "agenda.terminar" : "agenda.noHacer",
                what(cita),
                when(cita.getFranja()),
                como,
                resultado == null ? "" : ": " + resultado);
    }

    private void write(Cita cita, String accion, Object... words) {
        String told = MessageFormat.format(Palabras.of(accion), words);
        auditoria.anotar(cita.getClienteId(), accion, told);
        if (cita.getTicketId() != null) {
            comentarios.anotarInterno(cita.getTicketId(), told);
        }
    }

    private static String what(Cita cita) {
        return Palabras.of("agenda.tipo." + cita.getTipo().name().toLowerCase(Locale.ROOT));
    }

    private static String when(Franja franja) {
        return DAY.format(franja.dia()) + ", " + HOUR.format(franja.desde()) + "–" + HOUR.format(franja.hasta());
    }

    private String who(Cita cita) {
        return cita.getTecnicoId() == null
                ? Palabras.of("agenda.nadie")
                : usuarios.findById(cita.getTecnicoId()).map(Usuario::getNombre).orElseThrow();
    }
}
