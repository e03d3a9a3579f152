package es.isr.crm.web.shared.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Set;

/**
 * Turns away what no page of ours sends: other methods than those of links and forms, and more than a form can be. A form
 * is held in memory before anybody knows who sent it, so that a few dozen endless ones from the street would be the end
 * of the server; only the pages that take files, which go to disk, take more.
 */
final class RequestBoundsHandler implements HttpHandler {

    /** The longest form has some hundred fields, the longest text some ten thousand characters. */
    static final long FORM_BYTES = 2L * 1024 * 1024;

    private static final Set<HttpString> METHODS = Set.of(Methods.GET, Methods.HEAD, Methods.POST);

    private final HttpHandler next;

    RequestBoundsHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!METHODS.contains(exchange.getRequestMethod())) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD, POST");
            refuse(exchange, StatusCodes.METHOD_NOT_ALLOWED);
        } else if (UploadPages.takesFiles(exchange.getRelativePath())) {
            next.handleRequest(exchange);
        } else if (exchange.getRequestContentLength() > FORM_BYTES) {
            refuse(exchange, StatusCodes.REQUEST_ENTITY_TOO_LARGE);
        } else {
            // Whoever does not announce the length is stopped while it is read.
            exchange.setMaxEntitySize(FORM_BYTES);
            next.handleRequest(exchange);
        }
    }

    /** Without a page: rendering one would read the request. */
    private static void refuse(HttpServerExchange exchange, int status) {
        exchange.setPersistent(false);
        exchange.setStatusCode(status);
        exchange.endExchange();
    }
}
