package es.isr.crm.web.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.undertow.Undertow;
import io.undertow.server.handlers.ProxyPeerAddressHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a visitor is behind a proxy, whatever they say themselves. */
class VisitorAddressHandlerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.7                        | 203.0.113.7",
                "10.0.0.1, 203.0.113.7              | 203.0.113.7",
                "127.0.0.1,127.0.0.1,  203.0.113.7  | 203.0.113.7",
                "evil.example, 2001:db8::7          | 2001:db8:0:0:0:0:0:7",
                "' , ,203.0.113.7'                  | 203.0.113.7"
            })
    void visitorIsTheLastAddress(String header, String expected) {
        assertEquals(
                expected,
                VisitorAddressHandler.nearest(List.of(header)).orElseThrow().getHostAddress());
    }

    @Test
    void headerThatWasSentBesideTheProxysIsNotTheLast() {
        assertEquals(
                "203.0.113.7",
                VisitorAddressHandler.nearest(List.of("10.0.0.1", "203.0.113.7"))
                        .orElseThrow()
                        .getHostAddress());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "unknown", "evil.example", "203.0.113.7:443", "203.0.113", "999.1.1.1", "_hidden", "abc"})
    void whatIsNoAddressIsNobodys(String header) {
        assertEquals(
                List.of(),
                VisitorAddressHandler.nearest(List.of(header)).stream().toList());
    }

    /** Behind what the server itself makes of the header: it believes the first address. */
    @Test
    void visitorCannotChooseTheirAddress() throws Exception {
        Undertow server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setHandler(
                        new ProxyPeerAddressHandler(new VisitorAddressHandler(exchange -> exchange.getResponseSender()
                                .send(exchange.getSourceAddress().getAddress().getHostAddress()))))
                .build();
        server.start();
        try {
            int port = ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                    .header("X-Forwarded-For", "10.0.0.1, 203.0.113.7")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals("203.0.113.7", answer.body());
        } finally {
            server.stop();
        }
    }
}
