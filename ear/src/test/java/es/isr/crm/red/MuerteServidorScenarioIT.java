package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Instalacion;
import es.isr.crm.testing.suite.TestApplication;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The server dies in the middle of what it does at PSO. When it is back every order ends without anybody's help, nothing
 * was done twice, and the network is what the CRM wants.
 */
class MuerteServidorScenarioIT {

    private static final Logger LOG = Logger.getLogger(MuerteServidorScenarioIT.class.getName());

    /** What a call may last before the server dies: longer than it takes to bring everything about. */
    private static final String PATIENCE_MS = "60000";

    /** What a call may last after it, and where a doubt is to have begun before. */
    private static final String TIMEOUT_MS = "5000";

    private static final Duration LIMITE = Duration.ofMinutes(3);
    /** No more than an OLT is given at a time. */
    private static final List<Momento> AT_ONCE =
            List.of(Momento.APLICADA, Momento.TARDIA, Momento.CORTADA, Momento.SIN_SITIO);

    private static Instalacion instalacion;
    private static Desvio desvio;
    private static SimuladorClient simulador;
    private static BaseDatos datos;

    /**
     * Whom it happens to.
     *
     * @param cliente the customer, empty when the order is the one that signs them up
     * @param serie serial of the customer's ONT
     * @param escrita serial of the ONT that the order writes
     * @param antes how often such a write was carried out before
     */
    private record Victima(Momento momento, String cliente, String serie, String escrita, long antes) {}

    @BeforeAll
    static void install() throws Exception {
        Path home = Path.of("target", "muerte-servidor");
        instalacion = Instalacion.prepare(
                home,
                Map.of(
                        "CRM_EAR",
                        TestApplication.write(home.resolveSibling("muerte-servidor.ear"))
                                .toString(),
                        "TEST_PSO_TIMEOUT",
                        TIMEOUT_MS));
        desvio = new Desvio(URI.create(instalacion.pso()));
        simulador = instalacion.simulador();
        datos = instalacion.datos();
        start();
    }

    @AfterAll
    static void uninstall() throws Exception {
        desvio.close();
        instalacion.close();
    }

    @Test
    void ordersThatWereAtPsoWhenTheServerDiedEndByThemselves() throws Exception {
        die(AT_ONCE);
    }

    @ParameterizedTest
    @EnumSource(Momento.class)
    @Tag("full")
    void orderEndsByItselfWhereverTheServerDied(Momento momento) throws Exception {
        die(List.of(momento));
    }

    private static void die(List<Momento> momentos) throws Exception {
        List<Victima> victimas = new ArrayList<>();
        for (Momento momento : momentos) {
            victimas.add(prepare(momento));
        }
        for (Victima victima : victimas) {
            begin(victima);
        }
        waitFor("the moment", () -> victimas.stream().allMatch(MuerteServidorScenarioIT::isThere));
        instalacion.killServer();
        victimas.forEach(
                victima -> assertEquals(victima.momento().estado(), orden(victima.escrita()), victima.toString()));
        desvio.letPass();
        long killed = System.nanoTime();
        start();
        long back = System.nanoTime();
        waitFor("every order ended", () -> datos.count("ordenes_pso WHERE estado NOT IN ('hecha', 'sustituida')") == 0);
        LOG.info(() -> momentos + ": back after " + seconds(back - killed) + " s, all ended "
                + seconds(System.nanoTime() - back) + " s later");
        assertEquals(wanted(), registered());
        victimas.forEach(victima -> assertEquals(
                victima.antes() + 1,
                simulador.countAplicadas(victima.momento().acto().operacion(), victima.escrita()),
                victima.toString()));
        assertTrue(instalacion.check().contains("8 ok, 0 violated"));
    }

    private static Victima prepare(Momento momento) throws IOException {
        String serie = Datos.numeroSerie();
        String escrita = momento.acto() == Acto.SUSTITUCION ? Datos.numeroSerie() : serie;
        String cliente = "";
        if (momento.acto() != Acto.ALTA) {
            cliente = ask(Acto.ALTA, cliente, serie, escrita, PATIENCE_MS);
            waitFor("a customer at work", () -> "hecha".equals(orden(serie)));
        }
        long antes = simulador.countAplicadas(momento.acto().operacion(), escrita);
        return new Victima(momento, cliente, serie, escrita, antes);
    }

    /** The order goes out, and meets what was set for it. */
    private static void begin(Victima victima) throws IOException {
        if (victima.momento().comesToPso()) {
            simulador.set(victima.momento().fallo(victima.escrita()));
        } else {
            desvio.hold();
        }
        String plazo = victima.momento() == Momento.EN_DUDA ? TIMEOUT_MS : PATIENCE_MS;
        ask(victima.momento().acto(), victima.cliente(), victima.serie(), victima.escrita(), plazo);
    }

    private static String ask(Acto acto, String customer, String serie, String nueva, String plazo) throws IOException {
        HttpResponse<String> answer = instalacion
                .visita()
                .post(
                        "/tests/mando",
                        Map.of(
                                "acto",
                                acto.name(),
                                "cliente",
                                customer,
                                "serie",
                                serie,
                                "nueva",
                                nueva,
                                "plazo",
                                plazo));
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static boolean isThere(Victima victima) {
        return switch (victima.momento()) {
            case EN_ESPERA -> victima.momento().estado().equals(orden(victima.escrita()));
            case EN_DUDA ->
                datos.number(
                                "SELECT lecturas FROM ordenes_pso WHERE numero_serie = ? ORDER BY id DESC LIMIT 1",
                                victima.escrita())
                        == 1;
            case DE_CAMINO -> desvio.isHolding();
            default ->
                simulador.llamadas(victima.escrita()).stream()
                        .anyMatch(call -> call.getString("operacion")
                                        .equals(victima.momento().llamada())
                                && call.getString("desenlace").equals("en_curso"));
        };
    }

    private static String orden(String serie) {
        return datos.text("SELECT estado FROM ordenes_pso WHERE numero_serie = ? ORDER BY id DESC LIMIT 1", serie);
    }

    private static void start() throws Exception {
        instalacion.startServer(Map.of("PSO_BASE_URL", desvio.base()));
    }

    /** Every ONT that is to be on the network, and how. */
    private static Map<String, String> wanted() {
        return datos
                .rows("SELECT numero_serie, IF(deseado = 'suspendida', 'suspendido', deseado_perfil_velocidad),"
                        + " deseado_olt, deseado_pon, deseado_ip_fija FROM onts WHERE deseado <> 'ausente'")
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("numero_serie"),
                        row -> row.values().toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Every ONT that is on the network, and how. */
    private static Map<String, String> registered() {
        return simulador.estado().getJsonArray("onts").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        ont -> ont.getString("sn"),
                        ont -> List.of(
                                        ont.getString("sn"),
                                        ont.getString("perfilVelocidad"),
                                        ont.getString("olt"),
                                        ont.getString("pon"),
                                        ont.getString("ipFija", "null"))
                                .toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        Espera.hasta(what, LIMITE, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds();
    }
}
