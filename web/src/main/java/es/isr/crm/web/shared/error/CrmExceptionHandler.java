package es.isr.crm.web.shared.error;

import es.isr.crm.clientes.entity.ClienteFusionadoException;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.security.FormSignInEntry;
import es.isr.crm.web.security.Rechazos;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.http.PartialRedirect;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Exceptions;

/**
 * Where every exception of a page ends.
 *
 * <p>A business rule's refusal of an action becomes a message on the same page. Everything else becomes the error page
 * of its kind, with its HTTP status; whoever asked for a customer who turned out to be another comes to that one's file; a browser that asked in the background is sent to that page. What nobody expected is
 * logged as an {@link Incident}, unless the session ended under it: then one is asked to sign in again.
 */
class CrmExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(CrmExceptionHandler.class.getName());

    CrmExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        turnRefusalsIntoMessages(context);
        Iterator<ExceptionQueuedEvent> unhandled =
                getUnhandledExceptionQueuedEvents().iterator();
        if (unhandled.hasNext()) {
            var first = unhandled.next().getContext();
            answer(context, cause(first.getException()), first.getPhaseId());
            unhandled.remove();
            // What failed after the first failure followed from it.
            while (unhandled.hasNext()) {
                unhandled.next();
                unhandled.remove();
            }
        }
        super.handle();
    }

    private void turnRefusalsIntoMessages(FacesContext context) {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var event = events.next().getContext();
            Throwable cause = cause(event.getException());
            if (cause instanceof BusinessException refusal
                    && ErrorKind.of(cause) == ErrorKind.INCIDENT
                    && event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
                CDI.current().select(Messages.class).get().refusal(refusal);
                context.renderResponse();
                events.remove();
            }
        }
    }

    private static void answer(FacesContext context, Throwable cause, PhaseId phase) {
        if (cause instanceof ClienteFusionadoException moved) {
            context.getExternalContext().responseReset();
            CDI.current().select(Messages.class).get().info("clientes_ficha.fusionado");
            CDI.current().select(Submission.class).get().redirect("/clientes/ficha?id=" + moved.getSupervivienteId());
            return;
        }
        ErrorKind kind = kind(context, cause, phase);
        if (kind == ErrorKind.INCIDENT && isSessionOver(context)) {
            askToSignIn(context);
            return;
        }
        String incident = trace(context, kind, cause);
        try {
            context.getExternalContext().responseReset();
            if (context.getPartialViewContext().isAjaxRequest()) {
                sendToErrorPage(context.getExternalContext(), kind, incident);
            } else {
                sendErrorPage(context.getExternalContext(), kind);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /**
     * A page that cannot be restored from the state that was sent was sent a state that is none, or another page's: that
     * is no incident, or anybody could fill the log with them.
     */
    private static ErrorKind kind(FacesContext context, Throwable cause, PhaseId phase) {
        ErrorKind kind = ErrorKind.of(cause);
        if (kind == ErrorKind.INCIDENT && phase == PhaseId.RESTORE_VIEW && context.isPostback()) {
            LOG.log(Level.WARNING, "Form with a state that fits no page: {0}", cause.toString());
            return ErrorKind.MALFORMED;
        }
        return kind;
    }

    /** It ended, in another request of the same browser or by an administrator, while this one was being answered. */
    private static boolean isSessionOver(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        HttpSession session = request.getSession(false);
        try {
            return request.getRequestedSessionId() != null && (session == null || session.getCreationTime() < 0);
        } catch (IllegalStateException over) {
            return true;
        }
    }

    private static void askToSignIn(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        String address = FormSignInEntry.afterEnd((HttpServletRequest) external.getRequest());
        try {
            external.responseReset();
            if (context.getPartialViewContext().isAjaxRequest()) {
                PartialRedirect.send((HttpServletResponse) external.getResponse(), address);
            } else {
                external.redirect(address);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void sendToErrorPage(ExternalContext external, ErrorKind kind, String incident) throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        PartialRedirect.send(response, ErrorServlet.location(request, kind, incident));
    }

    private static void sendErrorPage(ExternalContext external, ErrorKind kind) throws IOException {
        if (kind == ErrorKind.MALFORMED) {
            // No words for who forges; a page for it could not be rendered either, for the same want of a nonce.
            external.setResponseStatus(kind.status());
        } else {
            external.responseSendError(kind.status(), null);
        }
    }

    /** A refused access or a missing record may be wrapped by the container of the boundary. */
    private static Throwable cause(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (ErrorKind.of(cause) != ErrorKind.INCIDENT || cause instanceof BusinessException) {
                return cause;
            }
        }
        return Exceptions.unwrap(exception);
    }

    /**
     * What nobody expected goes to the log, what was refused to the audit; the others are said on their page.
     *
     * @return the number of the incident, or null
     */
    private static String trace(FacesContext context, ErrorKind kind, Throwable cause) {
        if (kind == ErrorKind.FORBIDDEN) {
            CDI.current().select(Rechazos.class).get().anotar();
        }
        return kind == ErrorKind.INCIDENT ? report(context, cause) : null;
    }

    private static String report(FacesContext context, Throwable cause) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Incident.report(request, original == null ? request.getRequestURI() : original.toString(), cause);
    }
}
