package es.isr.crm.usuarios.control;

import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells the audit of what happens at the door, in the operator's language. */
@Dependent
public class Sucesos {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("es.isr.crm.usuarios.sucesos", Locale.ROOT);

    private final Event<SucesoAuditable> event;

    @Inject
    public Sucesos(Event<SucesoAuditable> event) {
        this.event = event;
    }

    /**
     * Something that a user did, or that was done to one.
     *
     * @param accion key of the words
     * @param quien name of who did it
     * @param usuarioId whom it is about, or null
     * @param data arguments of the words
     */
    public void deUsuario(String accion, String quien, Long usuarioId, Object... data) {
        String entidad = usuarioId == null ? null : "Usuario";
        event.fire(new SucesoAuditable(accion, words(accion, data), quien, entidad, usuarioId));
    }

    /**
     * Something that the actor of the request did to a user, perhaps themselves.
     *
     * @param accion key of the words
     * @param usuarioId whom it is about
     * @param data arguments of the words
     */
    public void sobreUsuario(String accion, Long usuarioId, Object... data) {
        event.fire(new SucesoAuditable(accion, words(accion, data), null, "Usuario", usuarioId));
    }

    /** Something that the actor of the request did. */
    public void delActor(String accion, Object... data) {
        event.fire(new SucesoAuditable(accion, words(accion, data)));
    }

    private static String words(String accion, Object... data) {
        return new MessageFormat(WORDS.getString(accion), Locale.ROOT).format(data);
    }
}
