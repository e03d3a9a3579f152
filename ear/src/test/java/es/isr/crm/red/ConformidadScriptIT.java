package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.testing.suite.FueraDelServidor;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code ./crm pso} as an operator runs it, against a PSO in good health and in each kind of bad. */
class ConformidadScriptIT extends FueraDelServidor {

    private static final String PSO = System.getenv("PSO_BASE_URL");

    private final SimuladorClient simulador = new SimuladorClient(PSO);

    private record Salida(int status, List<String> lines) {

        String last() {
            return lines.get(lines.size() - 1);
        }

        boolean has(String words) {
            return lines.stream().anyMatch(line -> line.contains(words));
        }
    }

    @BeforeEach
    @AfterEach
    void reset() {
        simulador.reset();
    }

    @Test
    void healthyPsoIsAsTheContractSaysAndNothingIsWritten() throws Exception {
        simulador.load(12);
        long before = simulador.ultimaLlamada();
        Salida salida = run(Map.of());
        assertEquals("pso: 17 ok, 0 distintas, 6 sin comprobar", salida.last());
        assertEquals(0, salida.status(), String.join("\n", salida.lines()));
        List<JsonObject> calls = simulador.llamadasDesde(before);
        assertTrue(calls.size() > 15, calls.size() + " calls");
        assertTrue(calls.stream()
                .map(call -> call.getString("operacion"))
                .allMatch(operacion -> operacion.startsWith("obtener_")));
    }

    @Test
    void withoutAnyOntWhatCannotBeComparedIsSaid() throws Exception {
        Salida salida = run(Map.of());
        assertEquals("pso: 13 ok, 0 distintas, 10 sin comprobar", salida.last());
        assertTrue(salida.has("No hay ninguna ONT registrada por la que preguntar."));
        assertEquals(0, salida.status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            html         | una página HTML
            vacio        | llegó una respuesta vacía
            objeto_vacio | número entero en «codigo» y llegó nada
            codigo_texto | número entero en «codigo» y llegó un texto "200"
            http         | el estado HTTP 200 y llegó 500
            redireccion  | el estado HTTP 200 y llegó 307
            cortado      | Se esperaba la respuesta entera
            enorme       | La respuesta pasa de 1048576 bytes
            cierre       | Se esperaba una respuesta y no llegó
            reset        | Se esperaba una respuesta y no llegó
            silencio     | PSO no contestó dentro del plazo
            cuerpo_lento | no llegó entera dentro del plazo
            codigo       | el código 200–299 y llegó 602
            """)
    void faultOfOneOperationIsToldByNameAndTheOthersGoOn(String fallo, String words) throws Exception {
        simulador.set(fault(fallo).operacion("obtener_perfiles_usuario"));
        Salida salida = run(Map.of("PSO_TIMEOUT", "1500"));
        assertEquals(1, salida.status(), String.join("\n", salida.lines()));
        assertEquals("pso: 12 ok, 1 distintas, 10 sin comprobar", salida.last());
        assertTrue(salida.has(words), String.join("\n", salida.lines()));
        assertTrue(salida.lines().stream()
                .anyMatch(line -> line.startsWith("DISTINTA") && line.contains("obtener_perfiles_usuario")));
    }

    private static FalloSimulado fault(String name) {
        return switch (name) {
            case "codigo" -> FalloSimulado.codigo(602);
            case "http" -> FalloSimulado.http(500);
            case "redireccion" -> FalloSimulado.of(name).with("destino", "http://127.0.0.1:1/");
            default -> FalloSimulado.of(name);
        };
    }

    @Test
    void slowAnswerIsToldWhenTheSecondIsSlowToo() throws Exception {
        simulador.set(FalloSimulado.retraso(Duration.ofMillis(3_200))
                .operacion("obtener_perfiles_usuario")
                .veces(1));
        assertEquals(0, run(Map.of()).status());
        simulador.set(FalloSimulado.retraso(Duration.ofMillis(3_200)).operacion("obtener_perfiles_usuario"));
        Salida slow = run(Map.of());
        assertEquals(1, slow.status());
        assertTrue(slow.has("Se esperaba la respuesta en menos de 3000 ms"));
    }

    @Test
    void refusedCredentialsEndTheRunAfterOneTry() throws Exception {
        long before = simulador.ultimaLlamada();
        Salida salida = run(Map.of("PSO_PASSWORD", "otra-clave-secreta"));
        assertEquals(2, salida.status());
        assertTrue(salida.has("PSO rechaza el usuario o la contraseña"));
        assertFalse(salida.has("otra-clave-secreta"));
        assertEquals(1, simulador.llamadasDesde(before).size());
    }

    @Test
    void psoOutOfReachOrDownIsToldWithWhatToDo() throws Exception {
        Salida nobody = run(Map.of("PSO_BASE_URL", "http://127.0.0.1:1"));
        assertEquals(2, nobody.status());
        assertTrue(nobody.has("Verifique que PSO_BASE_URL sea correcta"));
        simulador.setCaido(true);
        Salida down = run(Map.of());
        assertEquals(2, down.status());
        assertTrue(down.has("PSO no contesta."));
    }

    @Test
    void missingConfigurationIsListed() throws Exception {
        Salida salida = run(Map.of("PSO_USERNAME", ""));
        assertEquals(2, salida.status());
        assertTrue(salida.has("PSO_USERNAME no está"));
    }

    private static Salida run(Map<String, String> more) throws IOException, InterruptedException {
        Path crm = Path.of(System.getProperty("scripts"), "..", "..", "crm").normalize();
        ProcessBuilder builder = new ProcessBuilder(crm.toString(), "pso").redirectErrorStream(true);
        builder.environment().putAll(more);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Salida(process.waitFor(), Arrays.asList(said.strip().split("\n")));
    }
}
