package es.isr.crm.web.shared.http;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Behind a proxy, the visitor is who the proxy says: the last address of {@code X-Forwarded-For}. Those before it came
 * with the request, and anybody can write them; the server believes the first. What is counted by address, failed
 * sign-ins and requests from the street, would be counted for an address of the sender's choice.
 */
final class VisitorAddressHandler implements HttpHandler {

    /** A numeric address, so that nothing is looked up. */
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

    private final HttpHandler next;

    VisitorAddressHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        Collection<String> forwarded = exchange.getRequestHeaders().get(Headers.X_FORWARDED_FOR);
        if (forwarded != null) {
            nearest(forwarded).ifPresent(address -> exchange.setSourceAddress(new InetSocketAddress(address, 0)));
        }
        next.handleRequest(exchange);
    }

    /**
     * The address that the nearest proxy wrote.
     *
     * @param forwarded the values of the header, in their order
     * @return nothing when it is no address
     */
    static Optional<InetAddress> nearest(Collection<String> forwarded) {
        String all = String.join(",", forwarded);
        String last = all.substring(all.lastIndexOf(',') + 1).strip();
        if (!NUMERIC.matcher(last).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(last));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
