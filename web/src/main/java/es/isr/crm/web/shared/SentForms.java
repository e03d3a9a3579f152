package es.isr.crm.web.shared;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The forms of a session that were sent, so that none is carried out twice; remembers the last hundred. */
@SessionScoped
public class SentForms implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REMEMBERED = 100;

    private final LinkedHashMap<String, Sending> forms = new LinkedHashMap<>();

    /** Marks the form as being carried out, or tells of the earlier sending that already is. */
    synchronized Optional<Sending> claim(String form) {
        Sending earlier = forms.putIfAbsent(form, new Sending(null));
        forgetOldest();
        return Optional.ofNullable(earlier);
    }

    /** The command succeeded: a resend is led to the same address. */
    synchronized void done(String form, String address) {
        forms.put(form, new Sending(address));
    }

    /** The command was refused: the corrected form may be sent again. */
    synchronized void release(String form) {
        forms.remove(form);
    }

    private void forgetOldest() {
        if (forms.size() > REMEMBERED) {
            Map.Entry<String, Sending> oldest = forms.entrySet().iterator().next();
            forms.remove(oldest.getKey());
        }
    }

    /**
     * One form that was sent.
     *
     * @param address where its success led to; null while it is being carried out
     */
    record Sending(String address) implements Serializable {}
}
