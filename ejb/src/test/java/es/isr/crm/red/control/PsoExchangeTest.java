package es.isr.crm.red.control;

import static es.isr.crm.red.control.ServidorCrudo.answer;
import static es.isr.crm.red.control.ServidorCrudo.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exchange over real sockets, against servers that behave as badly as a socket allows. */
@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PsoExchangeTest {

    private static final String JSON = "{\"operacion\":\"añadir_ont\",\"sn\":\"HWTC12345678\"}";
    private static final Duration PLAZO = Duration.ofMillis(1_500);

    /** From the deadline to the caller's return. */
    private static final long SLACK_MS = 1_000;

    private static ScheduledExecutorService watchdog;

    @BeforeAll
    static void start() throws Exception {
        watchdog = Executors.newScheduledThreadPool(2);
        // The first client loads its classes; no test is to pay for that within its deadline.
        try (ServidorCrudo server = new ServidorCrudo(answer("200 OK", "{}"))) {
            new PsoExchange(watchdog)
                    .post(PsoConfig.of(server.base(), "u", "p", Duration.ofSeconds(20)), new byte[] {'{', '}'});
        }
    }

    @AfterAll
    static void stop() {
        watchdog.shutdownNow();
    }

    @Test
    void requestIsExactlyTheContract() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo(answer("200 OK", "{\"codigo\":200}"))) {
            PsoIntento.Contestado answer = assertInstanceOf(PsoIntento.Contestado.class, post(server.base()));
            assertEquals(200, answer.estadoHttp());
            assertEquals("{\"codigo\":200}", new String(answer.cuerpo(), StandardCharsets.UTF_8));
            assertNull(answer.defecto());
            String request = server.requests().get(0);
            assertTrue(request.startsWith("POST /api/php/manejador.php HTTP/1.1\r\n"), request);
            assertTrue(request.contains("\r\nContent-Type: application/json\r\n"), request);
            assertTrue(request.contains("\r\nAuthorization: Basic Y3JtOmNvbnRyYXNlw7Fh\r\n"), request);
            assertFalse(request.toLowerCase(java.util.Locale.ROOT).contains("expect:"), request);
            assertTrue(request.endsWith("\r\n\r\n" + JSON), request);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectIsNotFollowed(int status) throws Exception {
        try (ServidorCrudo target = new ServidorCrudo(answer("200 OK", "{\"codigo\":200}"));
                ServidorCrudo server = new ServidorCrudo(
                        answer(status + " Elsewhere\r\nLocation: " + target.base() + "php/manejador.php", ""))) {
            assertEquals(
                    status,
                    assertInstanceOf(PsoIntento.Contestado.class, post(server.base()))
                            .estadoHttp());
            assertEquals(1, server.requests().size());
            assertEquals(0, target.requests().size());
        }
    }

    @Test
    void connectionClosedWithoutAnswerIsUnknownAndSentOnce() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo((socket, out) -> {})) {
            PsoIntento.SinRespuesta none = assertInstanceOf(PsoIntento.SinRespuesta.class, post(server.base()));
            assertEquals("Sin respuesta: se cerró la conexión sin contestar", none.error());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void resetAfterTheRequestIsUnknownAndSentOnce() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo((socket, out) -> socket.setSoLinger(true, 0))) {
            assertInstanceOf(PsoIntento.SinRespuesta.class, post(server.base()));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void silenceEndsAtTheDeadlineAndIsUnknown() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo((socket, out) -> Thread.sleep(60_000))) {
            assertEndsAtDeadline(() -> assertInstanceOf(PsoIntento.SinRespuesta.class, post(server.base())));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void headersByteByByteEndAtTheDeadline() throws Exception {
        try (ServidorCrudo server =
                new ServidorCrudo((socket, out) -> drip(out, "HTTP/1.1 200 OK\r\nX-A: aaaaaaaaaaaaaa"))) {
            assertEndsAtDeadline(() -> assertInstanceOf(PsoIntento.SinRespuesta.class, post(server.base())));
        }
    }

    @Test
    void bodyByteByByteEndsAtTheDeadline() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            drip(out, "{\"codigo\":200,\"mensaje\":\"");
        })) {
            assertEndsAtDeadline(() -> {
                PsoIntento.Contestado answer = assertInstanceOf(PsoIntento.Contestado.class, post(server.base()));
                assertNotNull(answer.defecto());
            });
        }
    }

    @Test
    void bodyWithoutEndIsCutAtTheLimit() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo((socket, out) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 500000000\r\n\r\n");
            byte[] block = new byte[65_536];
            for (int i = 0; i < 7_629; i++) {
                out.write(block);
            }
        })) {
            long begin = System.nanoTime();
            PsoIntento.Contestado answer = assertInstanceOf(PsoIntento.Contestado.class, post(server.base()));
            assertNotNull(answer.defecto());
            assertTrue(answer.cuerpo().length <= PsoExchange.MAX_BODY + 65_536, "read " + answer.cuerpo().length);
            assertTrue(since(begin) < PLAZO.toMillis(), "took " + since(begin));
        }
    }

    @Test
    void bodyCutShortIsToldFromAWholeOne() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo(
                (socket, out) -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"codigo\":200}"))) {
            PsoIntento.Contestado answer = assertInstanceOf(PsoIntento.Contestado.class, post(server.base()));
            assertNotNull(answer.defecto());
            assertEquals("{\"codigo\":200}", new String(answer.cuerpo(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void statusWithoutSenseIsUnknown() throws Exception {
        try (ServidorCrudo server = new ServidorCrudo((socket, out) -> write(out, "hola\r\n\r\n"))) {
            assertInstanceOf(PsoIntento.SinRespuesta.class, post(server.base()));
        }
    }

    @Test
    void refusedConnectionIsNotSent() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        PsoIntento.NoEnviado refused = assertInstanceOf(PsoIntento.NoEnviado.class, post("http://127.0.0.1:" + port));
        assertEquals("conexión rechazada: nadie atiende en esa dirección", refused.error());
    }

    @Test
    void unknownHostIsNotSent() throws Exception {
        assertInstanceOf(PsoIntento.NoEnviado.class, post("http://no-existe.invalid"));
    }

    @Test
    void connectionThatNobodyAcceptsIsNotSent() throws Exception {
        List<Socket> fillers = new ArrayList<>();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            fill(full, fillers);
            long begin = System.nanoTime();
            assertInstanceOf(PsoIntento.NoEnviado.class, post("http://127.0.0.1:" + full.getLocalPort()));
            assertTrue(since(begin) < PLAZO.toMillis() + SLACK_MS, "took " + since(begin));
        } finally {
            for (Socket filler : fillers) {
                filler.close();
            }
        }
    }

    @Test
    void tlsThatFailsIsNotSent() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> {
                try (Socket socket = plain.accept()) {
                    socket.getInputStream().read();
                    write(socket.getOutputStream(), "HTTP/1.1 400 Bad Request\r\n\r\n");
                } catch (IOException e) {
                    // The client hung up in the middle of the handshake.
                    return;
                }
            });
            server.start();
            assertInstanceOf(PsoIntento.NoEnviado.class, post("https://127.0.0.1:" + plain.getLocalPort()));
            server.join();
        }
    }

    @Test
    void tlsThatHangsEndsAtTheDeadlineAndIsNotSent() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertEndsAtDeadline(() ->
                    assertInstanceOf(PsoIntento.NoEnviado.class, post("https://127.0.0.1:" + mute.getLocalPort())));
        }
    }

    private interface Call {
        void run() throws Exception;
    }

    private static void assertEndsAtDeadline(Call call) throws Exception {
        long begin = System.nanoTime();
        call.run();
        long took = since(begin);
        assertTrue(took < PLAZO.toMillis() + SLACK_MS, "took " + took + " ms");
    }

    private static long since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static PsoIntento post(String base) throws PsoConfig.InvalidException {
        PsoConfig config = PsoConfig.of(base, "crm", "contraseña", PLAZO);
        return new PsoExchange(watchdog).post(config, JSON.getBytes(StandardCharsets.UTF_8));
    }

    private static void drip(java.io.OutputStream out, String text) throws IOException, InterruptedException {
        for (char c : text.toCharArray()) {
            write(out, String.valueOf(c));
            Thread.sleep(200);
        }
        while (true) {
            write(out, "x");
            Thread.sleep(200);
        }
    }

    /** Connects until the queue of the listening socket takes no more. */
    private static void fill(ServerSocket full, List<Socket> fillers) throws IOException {
        for (int i = 0; i < 20; i++) {
            Socket filler = new Socket();
            fillers.add(filler);
            try {
                filler.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 200);
            } catch (java.net.SocketTimeoutException e) {
                // Full: what the test waits for.
                return;
            }
        }
    }
}
