package es.isr.crm.simulador.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.simulador.Cliente;
import es.isr.crm.simulador.Servidor;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault, as a raw socket sees it. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class FalloEnElCableTest {

    private static final String SN = "HWTC12345678";
    private static final String ANADIR = """
            {"operacion":"añadir_ont","sn":"HWTC12345678","perfilVelocidad":"600M","perfilUsuario":"residencial",\
            "olt":"OLT-GILET-01","pon":"0/1/1"}""";

    private static Servidor servidor;
    private static Cliente cliente;

    @BeforeAll
    static void start() {
        servidor = new Servidor();
        cliente = new Cliente(servidor);
    }

    @AfterAll
    static void stop() throws Exception {
        servidor.close();
    }

    @BeforeEach
    void reset() {
        assertEquals(204, cliente.control("POST", "/control/reset", "").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"no, false", "si, true"})
    void silenceIsSilentWhetherAppliedOrNot(String aplica, boolean registrada) throws IOException {
        fault("\"tipo\":\"silencio\",\"aplica\":\"" + aplica + "\"");
        try (Enchufe enchufe = call()) {
            enchufe.timeout(Duration.ofMillis(400));
            assertThrows(SocketTimeoutException.class, enchufe::readAll);
            assertEquals("en_curso", cliente.ultimaLlamada().getString("desenlace"));
        }
        awaitCall(llamada -> llamada.getString("desenlace").equals("abandonada"));
        assertRegistered(registrada);
        assertEquals(registrada, cliente.ultimaLlamada().getBoolean("aplicada"));
    }

    @Test
    void silenceEndsAfterItsTime() throws IOException {
        fault("\"tipo\":\"silencio\",\"ms\":150");
        try (Enchufe enchufe = call()) {
            assertEquals("", enchufe.readAll());
        }
        awaitCall(llamada -> llamada.getString("desenlace").equals("cortada"));
    }

    @Test
    void closeEndsWithoutAnswer() throws IOException {
        fault("\"tipo\":\"cierre\",\"aplica\":\"si\"");
        try (Enchufe enchufe = call()) {
            assertEquals("", enchufe.readAll());
        }
        assertRegistered(true);
    }

    @ParameterizedTest
    @CsvSource({"no, false", "si, true"})
    void resetBreaksTheConnection(String aplica, boolean registrada) throws IOException {
        fault("\"tipo\":\"reset\",\"aplica\":\"" + aplica + "\"");
        try (Enchufe enchufe = call()) {
            SocketException rota = assertThrows(SocketException.class, enchufe::readAll);
            assertTrue(rota.getMessage().contains("reset"), rota.getMessage());
        }
        assertRegistered(registrada);
    }

    @ParameterizedTest
    @CsvSource({"601", "602", "606", "699", "999", "-1"})
    void anyCodeIsAnsweredAndNothingApplied(int codigo) throws IOException {
        fault("\"tipo\":\"codigo\",\"codigo\":" + codigo + ",\"mensaje\":\"ñ\"");
        try (Enchufe enchufe = call()) {
            assertEquals("{\"codigo\":" + codigo + ",\"mensaje\":\"ñ\"}", enchufe.readBody());
        }
        assertRegistered(false);
        assertEquals(codigo, cliente.ultimaLlamada().getInt("codigo"));
    }

    @Test
    void saysYesAndDoesNot() throws IOException {
        fault("\"tipo\":\"correcta\",\"aplica\":\"no\"");
        try (Enchufe enchufe = call()) {
            assertTrue(enchufe.readBody().startsWith("{\"codigo\":200,"));
        }
        assertRegistered(false);
    }

    @Test
    void rightAnswerComesLate() throws IOException {
        fault("\"tipo\":\"correcta\",\"esperaMs\":300");
        long antes = System.nanoTime();
        try (Enchufe enchufe = call()) {
            assertTrue(enchufe.readBody().startsWith("{\"codigo\":200,"));
        }
        assertTrue(System.nanoTime() - antes >= 300_000_000);
        assertRegistered(true);
    }

    @Test
    void appliesLateAfterAnsweringNothing() throws IOException {
        fault("\"tipo\":\"cierre\",\"aplica\":\"tarde\",\"tardeMs\":300");
        try (Enchufe enchufe = call()) {
            assertEquals("", enchufe.readAll());
        }
        assertRegistered(false);
        awaitCall(llamada -> llamada.getBoolean("aplicada"));
        assertRegistered(true);
    }

    @Test
    void resetForgetsWhatWouldHaveBeenAppliedLate() throws Exception {
        fault("\"tipo\":\"cierre\",\"aplica\":\"tarde\",\"tardeMs\":200");
        try (Enchufe enchufe = call()) {
            enchufe.readAll();
        }
        reset();
        fault("\"tipo\":\"silencio\",\"ms\":400");
        try (Enchufe enchufe = call()) {
            enchufe.readAll();
        }
        assertRegistered(false);
    }

    @Test
    void resetCutsWaitingClientsOff() throws IOException {
        fault("\"tipo\":\"silencio\"");
        try (Enchufe enchufe = call()) {
            awaitState(estado -> estado.getJsonObject("totales").getInt("llamadasEnCurso") == 1);
            reset();
            assertEquals("", enchufe.readAll());
        }
        assertEquals(0, cliente.get("/control/estado").getJsonObject("totales").getInt("llamadasEnCurso"));
    }

    @Test
    void htmlInsteadOfJson() throws IOException {
        fault("\"tipo\":\"html\"");
        try (Enchufe enchufe = call()) {
            String todo = enchufe.readAll();
            assertTrue(todo.startsWith("HTTP/1.1 200 "), todo);
            assertTrue(todo.contains("Content-Type: text/html") && todo.contains("<!doctype html>"), todo);
        }
    }

    @ParameterizedTest
    @CsvSource({"vacio, ''", "objeto_vacio, {}"})
    void bodiesWithoutCode(String tipo, String cuerpo) throws IOException {
        fault("\"tipo\":\"" + tipo + "\"");
        try (Enchufe enchufe = call()) {
            assertEquals(cuerpo, enchufe.readBody());
        }
        assertFalse(cliente.ultimaLlamada().containsKey("codigo"));
    }

    @Test
    void codeAsText() throws IOException {
        fault("\"tipo\":\"codigo_texto\",\"aplica\":\"si\"");
        try (Enchufe enchufe = call()) {
            assertTrue(enchufe.readBody().startsWith("{\"codigo\":\"200\","));
        }
        assertRegistered(true);
    }

    @Test
    void bodyIsCutShort() throws IOException {
        fault("\"tipo\":\"cortado\"");
        try (Enchufe enchufe = call()) {
            String todo = enchufe.readAll();
            int anunciado = Enchufe.contentLength(todo);
            String cuerpo = todo.substring(todo.indexOf("\r\n\r\n") + 4);
            assertTrue(cuerpo.startsWith("{\"codigo\":200"), cuerpo);
            assertTrue(cuerpo.getBytes(StandardCharsets.UTF_8).length < anunciado, todo);
        }
    }

    @Test
    void hugeBodyIsStreamedWithoutAnnouncingIt() throws IOException {
        fault("\"tipo\":\"enorme\"");
        try (Enchufe enchufe = call()) {
            long leidos = enchufe.drain();
            assertTrue(leidos > 500_000_000 && leidos < 500_001_000, leidos + " bytes");
        }
        awaitCall(llamada -> llamada.getString("desenlace").equals("respondida"));
    }

    @Test
    void hugeBodyStopsWhenTheClientHasEnough() throws IOException {
        fault("\"tipo\":\"enorme\"");
        try (Enchufe enchufe = call()) {
            enchufe.read(1_048_576);
        }
        awaitCall(llamada -> llamada.getString("desenlace").equals("abandonada"));
    }

    @Test
    void slowBodyComesByteByByte() throws IOException {
        fault("\"tipo\":\"cuerpo_lento\",\"msPorByte\":150");
        try (Enchufe enchufe = call()) {
            String cabecera = enchufe.readHead();
            assertTrue(cabecera.startsWith("HTTP/1.1 200 "), cabecera);
            long antes = System.nanoTime();
            assertEquals("{\"co", enchufe.read(4));
            assertTrue(System.nanoTime() - antes >= 300_000_000);
        }
        awaitCall(llamada -> llamada.getString("desenlace").equals("abandonada"));
    }

    @Test
    void slowHeadersComeByteByByte() throws IOException {
        fault("\"tipo\":\"cabeceras_lentas\",\"msPorByte\":150");
        try (Enchufe enchufe = call()) {
            long antes = System.nanoTime();
            assertEquals("HTTP", enchufe.read(4));
            assertTrue(System.nanoTime() - antes >= 300_000_000);
        }
    }

    @Test
    void slowAnswerIsWholeInTheEnd() throws IOException {
        fault("\"tipo\":\"cabeceras_lentas\",\"msPorByte\":1,\"aplica\":\"si\"");
        try (Enchufe enchufe = call()) {
            assertEquals("{\"codigo\":200,\"mensaje\":\"Operación realizada\"}", enchufe.readBody());
        }
        assertRegistered(true);
    }

    @Test
    void redirectKeepsTheMethodSoThatFollowingItShows() throws IOException {
        fault("\"tipo\":\"redireccion\",\"destino\":\"/api/php/manejador.php\"");
        try (Enchufe enchufe = call()) {
            String todo = enchufe.readAll();
            assertTrue(todo.startsWith("HTTP/1.1 307 "), todo);
            assertTrue(todo.contains("\r\nLocation: /api/php/manejador.php\r\n"), todo);
        }
    }

    @ParameterizedTest
    @CsvSource({"500", "503", "403", "401"})
    void httpStatus(int estado) throws IOException {
        fault("\"tipo\":\"http\",\"estado\":" + estado + ",\"aplica\":\"si\"");
        try (Enchufe enchufe = call()) {
            String todo = enchufe.readAll();
            assertTrue(todo.startsWith("HTTP/1.1 " + estado + " "), todo);
            assertEquals(estado == 401, todo.contains("WWW-Authenticate: Basic"), todo);
        }
        assertRegistered(true);
    }

    @Test
    void downClosesEveryConnectionAtOnceAndControlStillAnswers() throws IOException {
        assertEquals(
                204,
                cliente.control("POST", "/control/caido", "{\"caido\":true}").statusCode());
        for (int i = 0; i < 3; i++) {
            try (Enchufe enchufe = call()) {
                assertEquals("", enchufe.readAllOrReset());
            }
        }
        JsonObject estado = cliente.get("/control/estado");
        assertEquals(3, estado.getInt("conexionesCerradas"));
        assertTrue(estado.getBoolean("caido"));
        cliente.control("POST", "/control/caido", "{\"caido\":false}");
        assertEquals(200, cliente.pso(ANADIR).getInt("codigo"));
    }

    @Test
    void hundredSilentCallsLeaveTheOthersAlone() throws IOException {
        fault("\"tipo\":\"silencio\",\"veces\":100");
        Enchufe[] mudos = new Enchufe[100];
        for (int i = 0; i < mudos.length; i++) {
            mudos[i] = call();
        }
        awaitState(estado -> estado.getJsonObject("totales").getInt("llamadasEnCurso") == mudos.length);
        assertEquals(200, cliente.pso(ANADIR).getInt("codigo"));
        for (Enchufe mudo : mudos) {
            mudo.close();
        }
        awaitState(estado -> estado.getJsonObject("totales").getInt("llamadasEnCurso") == 0);
        JsonObject contadores = cliente.get("/control/contadores?sn=" + SN);
        assertEquals(101, contadores.getInt("recibidas"));
        assertEquals(1, contadores.getInt("aplicadas"));
    }

    @Test
    void keptAliveConnectionServesManyCalls() throws IOException {
        try (Enchufe enchufe = call()) {
            assertTrue(enchufe.readAnswer().startsWith("{\"codigo\":200"));
            enchufe.post(ANADIR);
            assertTrue(enchufe.readAnswer().startsWith("{\"codigo\":608"));
        }
    }

    private static Enchufe call() throws IOException {
        Enchufe enchufe = new Enchufe(servidor.port());
        enchufe.post(ANADIR);
        return enchufe;
    }

    private static void fault(String campos) {
        var respuesta = cliente.control("POST", "/control/fallos", "{" + campos + "}");
        assertEquals(201, respuesta.statusCode(), respuesta.body());
    }

    private static void assertRegistered(boolean registrada) {
        int onts = cliente.get("/control/estado").getJsonObject("totales").getInt("onts");
        assertEquals(registrada ? 1 : 0, onts);
    }

    private static void awaitCall(Predicate<JsonObject> condicion) {
        await(() -> condicion.test(cliente.ultimaLlamada()));
    }

    private static void awaitState(Predicate<JsonObject> condicion) {
        await(() -> condicion.test(cliente.get("/control/estado")));
    }

    /** Asks until it is so; the class's time-out ends it otherwise. */
    private static void await(BooleanSupplier condicion) {
        while (!condicion.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
