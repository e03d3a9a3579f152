package es.isr.crm.simulador.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that get no answer: silence, a closed or broken connection, PSO down. */
class SinRespuestaTest extends CableTestBase {

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
    void appliesBetweenTheSecondAndTheThirdOfTheLaterCalls() throws IOException {
        fault("\"tipo\":\"cierre\",\"aplica\":\"tarde\",\"tardeLlamadas\":2,\"veces\":1");
        try (Enchufe enchufe = call()) {
            assertEquals("", enchufe.readAll());
        }
        assertEquals(604, read(SN).getInt("codigo"));
        assertEquals(604, read("HWTC00000001").getInt("codigo"));
        assertEquals(604, read(SN).getInt("codigo"));
        assertEquals(200, read(SN).getInt("codigo"));
    }

    private static JsonObject read(String sn) {
        return cliente.pso("{\"operacion\":\"obtener_informacion_ont_por_sn\",\"sn\":\"" + sn + "\"}");
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
}
