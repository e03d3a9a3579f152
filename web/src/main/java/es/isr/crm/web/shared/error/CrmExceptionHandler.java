package es.isr.crm.web.shared.error;

import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.security.Rechazos;
import es.isr.crm.web.shared.Messages;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;
import org.omnifaces.util.Exceptions;

/**
 * Where every exception of a page ends.
 *
 * <p>A business rule's refusal of an action becomes a message on the same page. Everything else becomes the error page
 * of its kind, with its HTTP status, also when the browser asked in the background; what nobody expected is logged as an
 * {@link Incident}.
 */
class CrmExceptionHandler extends FullAjaxExceptionHandler {

    CrmExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        turnRefusalsIntoMessages(context);
        Iterator<ExceptionQueuedEvent> unhandled =
                getUnhandledExceptionQueuedEvents().iterator();
        if (unhandled.hasNext() && !context.getPartialViewContext().isAjaxRequest()) {
            sendErrorPage(context, unhandled.next().getContext().getException());
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
            Throwable cause = findExceptionRootCause(context, event.getException());
            if (cause instanceof BusinessException refusal
                    && ErrorKind.of(cause) == ErrorKind.INCIDENT
                    && event.getPhaseId() == PhaseId.INVOKE_APPLICATION) {
                CDI.current().select(Messages.class).get().refusal(refusal);
                context.renderResponse();
                events.remove();
            }
        }
    }

    private void sendErrorPage(FacesContext context, Throwable exception) {
        Throwable cause = findExceptionRootCause(context, exception);
        ErrorKind kind = ErrorKind.of(cause);
        ExternalContext external = context.getExternalContext();
        trace(context, cause);
        try {
            external.responseReset();
            if (kind == ErrorKind.MALFORMED) {
                // No words for who forges; a page for it could not be rendered either, for the same want of a nonce.
                external.setResponseStatus(kind.status());
            } else {
                external.responseSendError(kind.status(), null);
            }
            context.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    /** A refused access or a missing record may be wrapped by the container of the boundary. */
    @Override
    protected Throwable findExceptionRootCause(FacesContext context, Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (ErrorKind.of(cause) != ErrorKind.INCIDENT || cause instanceof BusinessException) {
                return cause;
            }
        }
        return Exceptions.unwrap(exception);
    }

    @Override
    protected String findErrorPageLocation(FacesContext context, Throwable exception) {
        return ErrorKind.of(exception).location();
    }

    @Override
    protected void logException(
            FacesContext context, Throwable exception, String location, String message, Object... parameters) {
        trace(context, exception);
    }

    /** What nobody expected goes to the log, what was refused to the audit; the others are said on their page. */
    private static void trace(FacesContext context, Throwable cause) {
        ErrorKind kind = ErrorKind.of(cause);
        if (kind == ErrorKind.INCIDENT) {
            report(context, cause);
        } else if (kind == ErrorKind.FORBIDDEN) {
            CDI.current().select(Rechazos.class).get().anotar();
        }
    }

    private static void report(FacesContext context, Throwable cause) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Incident.report(request, original == null ? request.getRequestURI() : original.toString(), cause);
    }
}
