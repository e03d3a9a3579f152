package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever PSO does with an order, it is registered once, and the CRM knows what became of it. */
@EnServidor
class OrdenPsoIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void customerWithOntBecomesActiveWhenTheNetworkShowsIt() throws Exception {
        Alta alta = red.alta();
        red.waitForOrden(alta, "hecha");
        assertEquals("activo", red.servicio(alta));
        assertEquals("activo", datos.text("SELECT estado FROM clientes WHERE id = ?", alta.clienteId()));
        assertEquals("600M", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        assertEquals(1, red.altasRecibidas(alta));
        assertEquals(1, red.logs(alta, "añadir_ont"));
        assertEquals(1, red.logs(alta, "obtener_informacion_ont_por_sn"));
        Map<String, Object> log = datos.rows(
                        "SELECT * FROM logs_pso WHERE cliente_id = ? AND operacion = 'añadir_ont'", alta.clienteId())
                .get(0);
        assertTrue(log.get("solicitud").toString().contains("\"descripcion\":\"Núria Ibáñez Prueba\""), "" + log);
        assertEquals("Prueba Admin", log.get("usuario"));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND descripcion = ?",
                        alta.clienteId(),
                        "Servicio activado en la red"));
    }

    @Test
    void publishedQueriesOnTheLogRunAsTheyAre() throws Exception {
        red.simulador().set(FalloSimulado.codigo(605).operacion("añadir_ont").veces(1));
        Alta alta = red.alta();
        red.waitForOrden(alta, "bloqueada");
        assertTrue(datos.rows("SELECT * FROM logs_pso ORDER BY created_at DESC LIMIT 50")
                        .size()
                > 1);
        List<Map<String, Object>> failed =
                datos.rows("SELECT * FROM logs_pso WHERE exitoso = 0 ORDER BY created_at DESC");
        assertEquals(605, failed.get(0).get("codigo"));
    }

    @Test
    void writeThatWasAppliedWithoutAClearAnswerIsNotSentAgain() throws Exception {
        List<FalloSimulado> fallos = new ArrayList<>();
        Stream.of(
                        "silencio",
                        "cierre",
                        "reset",
                        "html",
                        "vacio",
                        "objeto_vacio",
                        "codigo_texto",
                        "cortado",
                        "redireccion",
                        "enorme",
                        "cuerpo_lento",
                        "cabeceras_lentas")
                .map(FalloSimulado::of)
                .forEach(fallos::add);
        IntStream.of(602, 606, 699, 500, 700).mapToObj(FalloSimulado::codigo).forEach(fallos::add);
        fallos.add(FalloSimulado.http(500));
        for (Alta alta : altas(fallos, FalloSimulado::aplicada)) {
            red.waitForOrden(alta, "hecha");
            assertEquals(1, red.altasRecibidas(alta), operations(alta));
            assertEquals(1, red.altasAplicadas(alta), operations(alta));
            assertEquals("activo", red.servicio(alta));
        }
    }

    @Test
    void writeThatWasNotAppliedIsSentAgainOnlyAfterTwoReadings() throws Exception {
        List<FalloSimulado> fallos =
                Stream.of("silencio", "html", "cierre").map(FalloSimulado::of).toList();
        for (Alta alta : altas(fallos, UnaryOperator.identity())) {
            red.waitForOrden(alta, "hecha");
            assertEquals(2, red.altasRecibidas(alta));
            assertEquals(1, red.altasAplicadas(alta));
            assertEquals(
                    "añadir_ont obtener_informacion_ont_por_sn obtener_informacion_ont_por_sn añadir_ont"
                            + " obtener_informacion_ont_por_sn",
                    operations(alta));
            assertEquals("activo", red.servicio(alta));
        }
    }

    @Test
    void writeThatPsoAppliesLateIsNeverAppliedTwice() throws Exception {
        List<FalloSimulado> fallos = new ArrayList<>();
        for (int seconds = 1; seconds <= 20; seconds += 2) {
            fallos.add(FalloSimulado.silencio().aplicadaTarde(Duration.ofSeconds(seconds)));
        }
        List<Alta> altas = altas(fallos, UnaryOperator.identity());
        for (Alta alta : altas) {
            red.waitForOrden(alta, "hecha");
            Espera.hasta("PSO done with all writes", () -> red.altasAplicadas(alta) >= 1);
            assertEquals("activo", red.servicio(alta));
        }
        // Until the last late write has come and found the ONT there.
        long latest = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        Espera.hasta("the last late write", () -> System.nanoTime() > latest);
        for (Alta alta : altas) {
            assertEquals(1, red.altasAplicadas(alta), operations(alta));
            assertTrue(red.altasRecibidas(alta) <= 2, operations(alta));
        }
    }

    @Test
    void lockedOltIsTriedAgainLater() throws Exception {
        red.simulador().lockOlt(RedDePrueba.OLT, true);
        Alta alta = red.alta();
        red.waitForOrden(alta, "reintento");
        assertEquals("pendiente_instalacion", red.servicio(alta));
        red.simulador().lockOlt(RedDePrueba.OLT, false);
        red.jump(Duration.ofSeconds(40));
        red.waitForOrden(alta, "hecha");
        assertEquals(1, red.altasAplicadas(alta));
    }

    @Test
    void whatPsoWillNeverAcceptWaitsForAPersonAtOnce() throws Exception {
        List<Alta> altas =
                altas(List.of(FalloSimulado.codigo(605), FalloSimulado.codigo(607)), UnaryOperator.identity());
        List<String> words = List.of("PSO no tiene ese perfil", "PSO no acepta los datos");
        for (int i = 0; i < altas.size(); i++) {
            red.waitForOrden(altas.get(i), "bloqueada");
            assertEquals(1, red.altasRecibidas(altas.get(i)));
            assertEquals("pendiente_instalacion", red.servicio(altas.get(i)));
            assertTrue(history(altas.get(i)).contains(words.get(i)), history(altas.get(i)));
        }
    }

    @Test
    void serialThatPsoHasInTheSamePlaceIsOurs() throws Exception {
        AltaCliente form = red.formulario();
        register(form.getGpon().getNumeroSerie(), RedDePrueba.PON, "600M");
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "hecha");
        assertEquals("activo", red.servicio(alta));
        assertEquals("añadir_ont obtener_informacion_ont_por_sn", operations(alta));
        assertEquals(0, red.altasAplicadas(alta));
    }

    @Test
    void serialThatPsoHasInTheSamePlaceWithAnotherProfileIsChanged() throws Exception {
        AltaCliente form = red.formulario();
        register(form.getGpon().getNumeroSerie(), RedDePrueba.PON, "100M");
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "hecha");
        assertEquals("600M", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        assertEquals(
                "añadir_ont obtener_informacion_ont_por_sn modificar_ont obtener_informacion_ont_por_sn",
                operations(alta));
    }

    @Test
    void serialThatPsoHasElsewhereWaitsForAPerson() throws Exception {
        AltaCliente form = red.formulario();
        register(form.getGpon().getNumeroSerie(), "0/1/3", "600M");
        Alta alta = red.alta(form);
        red.waitForOrden(alta, "bloqueada");
        assertEquals("pendiente_instalacion", red.servicio(alta));
        assertTrue(history(alta).contains("ONT duplicada"), history(alta));
        assertTrue(history(alta).contains("OLT-GILET-01, 0/1/3"), history(alta));
    }

    @Test
    void yesWithoutEffectWaitsForAPersonAfterThreeReadings() throws Exception {
        red.simulador().set(FalloSimulado.mentira().operacion("añadir_ont").veces(1));
        Alta alta = red.alta();
        red.waitForOrden(alta, "bloqueada");
        assertEquals(1, red.altasRecibidas(alta));
        assertEquals(3, red.logs(alta, "obtener_informacion_ont_por_sn"));
        assertTrue(history(alta).contains("PSO dijo que sí y no lo hizo"), history(alta));
    }

    /** A customer for each fault, which hits the first write for that customer's ONT and no other. */
    private List<Alta> altas(List<FalloSimulado> fallos, UnaryOperator<FalloSimulado> more) throws Exception {
        List<Alta> altas = new ArrayList<>();
        for (FalloSimulado fallo : fallos) {
            AltaCliente form = red.formulario();
            String serie = form.getGpon().getNumeroSerie();
            red.simulador()
                    .set(more.apply(fallo.operacion("añadir_ont").sn(serie).veces(1)));
            altas.add(red.alta(form));
        }
        return altas;
    }

    @Test
    void onlyAFewCallsAtATimeGoToEachOltAndInAll() throws Exception {
        red.simulador().set(FalloSimulado.retraso(Duration.ofSeconds(3)).operacion("añadir_ont"));
        System.setProperty("pso.timeout", "20000");
        // Nothing goes out until all of them wait.
        System.setProperty("pso.mode", "observar");
        List<Alta> altas = new ArrayList<>();
        for (String olt : List.of("OLT-GILET-01", "OLT-GILET-02", "OLT-PUCOL-01", "OLT-SAGUNTO-01")) {
            for (int i = 0; i < 5; i++) {
                AltaCliente form = red.formulario();
                form.getGpon().setOlt(olt);
                altas.add(red.alta(form));
            }
        }
        System.clearProperty("pso.mode");
        List<Long> totals = new ArrayList<>();
        List<Long> fullest = new ArrayList<>();
        Espera.hasta("all orders done", () -> {
            List<Map<String, Object>> busy =
                    datos.rows("SELECT COUNT(*) AS n FROM ordenes_pso WHERE estado = 'enviando' GROUP BY olt");
            LongSummaryStatistics calls = busy.stream()
                    .mapToLong(row -> ((Number) row.get("n")).longValue())
                    .summaryStatistics();
            totals.add(calls.getSum());
            fullest.add(Math.max(calls.getMax(), 0));
            return altas.stream().allMatch(alta -> "hecha".equals(red.orden(alta)));
        });
        assertEquals(4, Collections.max(fullest), "most calls to one OLT");
        assertEquals(12, Collections.max(totals), "most calls in all");
        altas.forEach(alta -> assertEquals(1, red.altasRecibidas(alta)));
    }

    private void register(String serie, String pon, String perfil) {
        red.simulador()
                .changeOnt(
                        serie,
                        Json.createObjectBuilder()
                                .add("olt", RedDePrueba.OLT)
                                .add("pon", pon)
                                .add("perfilVelocidad", perfil)
                                .add("perfilUsuario", "residencial")
                                .build());
    }

    /** The operations called for a customer, in their order. */
    private String operations(Alta alta) {
        return String.join(
                " ",
                datos.rows("SELECT operacion FROM logs_pso WHERE cliente_id = ? ORDER BY id", alta.clienteId()).stream()
                        .map(row -> (String) row.get("operacion"))
                        .toList());
    }

    private String history(Alta alta) {
        return datos.rows("SELECT descripcion FROM actividad_cliente WHERE cliente_id = ?", alta.clienteId())
                .toString();
    }
}
