package es.isr.crm.web.shared;

import es.isr.crm.shared.boundary.Repeticion;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Saving a form: the command runs once for each form that was shown, its refusal leaves the form as it was typed, its
 * success leads to another address with one message.
 *
 * <p>A double click, a resend by the browser or an impatient second tab of the same form meet the first one's claim in
 * {@link SentForms} and end where it ended, without running the command again.
 */
@RequestScoped
public class Submission {

    @Inject
    private Messages messages;

    @Inject
    private SentForms sentForms;

    /**
     * Runs a command that answers with the address to go to.
     *
     * @param doneKey text that tells what was done
     * @param command calls one boundary and returns an address such as {@code /clientes/ficha?id=5}; run
     *     again when that transaction had to give way to another
     */
    public void save(String doneKey, Supplier<String> command) {
        String form = formId();
        Optional<SentForms.Sending> earlier = sentForms.claim(form);
        if (earlier.isPresent()) {
            answerResend(earlier.get());
            return;
        }
        try {
            String address = Repeticion.run(command);
            sentForms.done(form, address);
            messages.info(doneKey);
            redirect(address);
        } catch (NotFoundException gone) {
            sentForms.release(form);
            throw gone;
        } catch (BusinessException refusal) {
            sentForms.release(form);
            messages.refusal(refusal);
        } catch (RuntimeException unexpected) {
            sentForms.release(form);
            throw unexpected;
        }
    }

    /** Goes to an address of the application, taking the messages along. */
    public void redirect(String address) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        messages.keep();
        try {
            external.redirect(external.getRequestContextPath() + address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answerResend(SentForms.Sending earlier) {
        if (earlier.address() == null) {
            messages.warn("app.envio.en_curso");
        } else {
            messages.info("app.envio.repetido");
            redirect(earlier.address());
        }
    }

    /** The view state names the form as it was shown; it is bound to the session and cannot be guessed. */
    private static String formId() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(ResponseStateManager.VIEW_STATE_PARAM);
    }
}
