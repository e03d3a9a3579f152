package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Visita;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Who has not paid is cut, all on one day, and PSO is away for an hour: the queue drains when it is back, a few at a time
 * on each OLT, who has paid meanwhile is first and was never cut, and the pages know nothing of it.
 */
@EnServidor
class SuspensionMasivaIT {

    private static final Logger LOG = Logger.getLogger(SuspensionMasivaIT.class.getName());
    private static final Duration LIMITE = Duration.ofMinutes(4);
    private static final int PER_OLT = 4;
    private static final int AT_A_TIME = 12;
    private static final int WHO_PAID = 5;
    private static final long SOON_MS = 300;

    /** So long that calls would be seen to overlap. */
    private static final Duration SLOW = Duration.ofMillis(100);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Actos actos;

    @Inject
    private Personas personas;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void sixtyCutsWaitForPsoAndDrain() throws Exception {
        cut(60);
    }

    @Test
    @Tag("full")
    void threeHundredCutsWaitForPsoAndDrain() throws Exception {
        cut(300);
    }

    private void cut(int many) throws Exception {
        System.setProperty("pso.timeout", "20000");
        Map<Alta, String> olts = customers(many);
        List<Alta> all = List.copyOf(olts.keySet());
        List<Alta> paid = all.subList(many / 2, many / 2 + WHO_PAID);
        List<Alta> unpaid = all.stream().filter(alta -> !paid.contains(alta)).toList();
        try (Desvio desvio = new Desvio(URI.create(System.getenv("PSO_BASE_URL")));
                Lector reader = new Lector(visita(), "/clientes")) {
            long calm = reader.calm();
            System.setProperty("pso.base.url", desvio.base());
            desvio.cut();
            for (Alta alta : all) {
                actos.ask(Acto.SUSPENSION, alta);
            }
            for (Alta alta : paid) {
                actos.ask(Acto.REACTIVACION, alta);
            }
            waitForNone("every order tried in vain", "estado = 'pendiente'");
            anHourPasses(reader);
            red.simulador().set(FalloSimulado.retraso(SLOW).operacion("modificar_ont"));
            long before = red.simulador().ultimaLlamada();
            long back = System.nanoTime();
            desvio.restore();
            red.jumpOn(Duration.ofSeconds(61));
            waitForNone("the queue drained", "estado NOT IN ('hecha', 'sustituida', 'cancelada')");
            long drained = System.nanoTime() - back;
            Map<String, String> oltBySerial = new HashMap<>();
            olts.forEach((alta, olt) -> oltBySerial.put(alta.serie(), olt));
            List<JsonObject> calls = red.simulador().llamadasDesde(before);
            long most = most(calls, oltBySerial);
            LOG.info(
                    () -> many + " cuts drained in " + Duration.ofNanos(drained).toMillis() + " ms, at most " + most
                            + " calls at a time on an OLT; " + reader + ", in calm " + calm + " ms");
            assertTrue(most <= PER_OLT, most + " calls at a time on an OLT");
            assertFirst(paid, calls);
            assertTrue(reader.median() < Math.max(SOON_MS, 3 * calm), reader + ", in calm " + calm + " ms");
        }
        unpaid.forEach(this::assertCut);
        paid.forEach(this::assertNeverCut);
    }

    /** In parts that are shorter than a session lasts without being used. */
    private void anHourPasses(Lector reader) throws Exception {
        for (int i = 0; i < 4; i++) {
            red.jumpOn(Duration.ofMinutes(15));
            red.waitForRound();
            reader.waitForLook();
        }
    }

    /** Customers at work, spread over the OLTs, each with the OLT. */
    private Map<Alta, String> customers(int many) throws Exception {
        Map<Alta, String> customers = new LinkedHashMap<>();
        for (int i = 0; i < many; i++) {
            AltaCliente form = actos.formulario(i);
            customers.put(red.alta(form), form.getGpon().getOlt());
        }
        waitForNone("customers at work", "estado <> 'hecha' AND cliente_id IN (" + ids(customers.keySet()) + ")");
        return customers;
    }

    private static String ids(Collection<Alta> altas) {
        return altas.stream().map(alta -> alta.clienteId().toString()).collect(Collectors.joining(", "));
    }

    private Visita visita() throws Exception {
        Visita visita = Visita.nueva();
        visita.entrar("/login", personas.nueva(Rol.ADMIN).email(), Personas.PASSWORD);
        return visita;
    }

    private void waitForNone(String what, String condition) {
        Espera.hasta(
                what,
                LIMITE,
                () -> datos.count("ordenes_pso WHERE " + condition) == 0 ? Optional.of(true) : Optional.empty());
    }

    /** The most calls that PSO had in hand at a time on one OLT. */
    private static long most(List<JsonObject> calls, Map<String, String> oltBySerial) {
        return calls.stream()
                .filter(call -> oltBySerial.containsKey(call.getString("sn")))
                .collect(Collectors.groupingBy(call -> oltBySerial.get(call.getString("sn"))))
                .values()
                .stream()
                .mapToLong(SuspensionMasivaIT::most)
                .max()
                .orElseThrow();
    }

    /** Begins and ends in their order; what ends in the instant in which another begins ends before. */
    private static long most(List<JsonObject> calls) {
        return calls.stream()
                .map(SuspensionMasivaIT::begin)
                .mapToLong(begin -> calls.stream()
                        .filter(call -> !begin(call).isAfter(begin) && end(call).isAfter(begin))
                        .count())
                .max()
                .orElseThrow();
    }

    private static Instant begin(JsonObject call) {
        return Instant.parse(call.getString("hora"));
    }

    private static Instant end(JsonObject call) {
        return begin(call).plusMillis(call.getInt("duracionMs"));
    }

    /** Who has paid is among the first whom PSO hears of. */
    private static void assertFirst(List<Alta> paid, List<JsonObject> calls) {
        List<String> first = calls.stream()
                .map(call -> call.getString("sn"))
                .filter(sn -> !sn.isEmpty())
                .distinct()
                .limit(2 * AT_A_TIME)
                .toList();
        paid.forEach(alta -> assertTrue(first.contains(alta.serie()), alta + " is not among " + first));
    }

    private void assertCut(Alta alta) {
        assertEquals("suspendido", red.servicio(alta));
        assertEquals(
                "suspendido", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        assertEquals(1, red.simulador().countRecibidas("modificar_ont", alta.serie()));
    }

    private void assertNeverCut(Alta alta) {
        assertEquals("activo", red.servicio(alta));
        assertEquals("600M", red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow());
        red.simulador()
                .llamadas(alta.serie())
                .forEach(call -> assertFalse(call.getString("peticion").contains("suspendido"), call.toString()));
    }
}
