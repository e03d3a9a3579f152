package es.isr.crm.simulador.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that come wrong, slow, late or too big, as a raw socket sees them. */
class RespuestaRotaTest extends CableTestBase {

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
    void keptAliveConnectionServesManyCalls() throws IOException {
        try (Enchufe enchufe = call()) {
            assertTrue(enchufe.readAnswer().startsWith("{\"codigo\":200"));
            enchufe.post(ANADIR);
            assertTrue(enchufe.readAnswer().startsWith("{\"codigo\":608"));
        }
    }
}
