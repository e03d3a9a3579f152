package es.isr.crm.web.shared.http;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import io.undertow.server.handlers.form.MultiPartParserDefinition.FileTooLargeException;
import io.undertow.servlet.api.ExceptionHandler;
import io.undertow.servlet.api.LoggingExceptionHandler;
import io.undertow.util.ParameterLimitException;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * Answers a form that cannot be read because there is too much of it with a status and no page: rendering one would read
 * it again. That is no incident, or anybody could fill the log with them.
 */
final class UnreadableRequestHandler implements ExceptionHandler {

    private final ExceptionHandler next;

    /** @param next for everything else; null for the server's own */
    UnreadableRequestHandler(ExceptionHandler next) {
        this.next = next == null ? LoggingExceptionHandler.DEFAULT : next;
    }

    @Override
    public boolean handleThrowable(
            HttpServerExchange exchange, ServletRequest request, ServletResponse response, Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isTooMuch(cause) && !exchange.isResponseStarted()) {
                exchange.setPersistent(false);
                exchange.setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
                return true;
            }
        }
        return next.handleThrowable(exchange, request, response, thrown);
    }

    private static boolean isTooMuch(Throwable cause) {
        return cause instanceof ParameterLimitException
                || cause instanceof RequestTooBigException
                || cause instanceof FileTooLargeException;
    }
}
