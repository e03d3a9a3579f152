package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.muestra.control.Generador;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Instalacion;
import es.isr.crm.testing.suite.TestApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The plug is pulled in the middle of a run of 5,000 customers: of the server, at any point, or of the database. When it is
 * back the run goes on, everybody is billed once, and the numbers have no gap.
 */
class MuerteFacturacionScenarioIT {

    private static final Logger LOG = Logger.getLogger(MuerteFacturacionScenarioIT.class.getName());

    private static final int CUSTOMERS = 5000;
    private static final Duration LIMITE = Duration.ofMinutes(5);

    private Instalacion instalacion;
    private BaseDatos datos;
    private String periodo;

    /** Where it dies: so many customers are calculated, or issued, and so many milliseconds later. */
    private record Punto(String rows, long count, long millis) {

        static Punto of(int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            boolean issuing = random.nextBoolean();
            return new Punto(
                    issuing ? "facturas WHERE ejecucion_id IS NOT NULL" : "borradores_factura",
                    1 + random.nextLong(CUSTOMERS / 2),
                    random.nextLong(120));
        }
    }

    @Test
    void runWhoseServerDiedGoesOnWithOneClick() throws Exception {
        die(11, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    @Tag("full")
    void runGoesOnWhereverItsServerDied(int seed) throws Exception {
        die(seed, seed % 5 == 0);
    }

    @Test
    @Tag("full")
    void runWhoseDatabaseDiedFailsCleanlyAndTheNextStartGoesOn() throws Exception {
        prepare("base-datos", false);
        try (Instalacion running = instalacion) {
            begin();
            waitFor("the first invoices", () -> invoices() > 0);
            running.killDatabase();
            // Not even how the job ended can be written down: it is, when the database is there again.
            String unwritten = "of job facturacion-mensual (FALLIDO) could not be written down";
            waitFor("that the job has given up", () -> log(running).contains(unwritten));
            running.startDatabase();
            waitFor("that the job has ended", () -> !"en_marcha".equals(trabajo()));
            assertTrue(invoices() < CUSTOMERS, "it died in the middle");
            goOn();
            check();
        }
    }

    /** @param byItself whether it is left to the server to go on, when the lease of the dead has run out */
    private void die(int seed, boolean byItself) throws Exception {
        prepare("servidor-" + seed, byItself);
        try (Instalacion running = instalacion) {
            Punto point = Punto.of(seed);
            begin();
            waitFor("the point", () -> datos.count(point.rows()) >= point.count());
            LockSupport.parkNanos(Duration.ofMillis(point.millis()).toNanos());
            running.killServer();
            LOG.info(() -> point + ": died " + estado() + " with " + invoices() + " invoices");
            running.startServer();
            if (byItself) {
                waitFor("the end of the run", () -> "emitida".equals(estado()));
            } else {
                goOn();
            }
            check();
        }
    }

    private void prepare(String name, boolean schedules) throws Exception {
        Path home = Path.of("target", "muerte-facturacion-" + name);
        instalacion = Instalacion.prepare(
                home,
                Map.of(
                        "CRM_EAR",
                        TestApplication.write(home.resolveSibling("muerte-facturacion.ear"))
                                .toString(),
                        "CRM_HORARIOS",
                        String.valueOf(schedules)));
        datos = instalacion.datos();
        instalacion.startServer();
        LocalDate today = LocalDate.parse(datos.text("SELECT CURRENT_DATE"));
        periodo = YearMonth.from(today).plusMonths(1).toString();
        new Generador(() -> datos.connect(), today, today.atStartOfDay(), LOG::fine).generate(CUSTOMERS, 1, false, 2);
    }

    private void begin() throws IOException {
        ask("emisor", Map.of());
        ask("facturar", Map.of("periodo", periodo));
    }

    /** One click, as soon as nobody else is at it; the lease of the dead is ended by hand. */
    private void goOn() throws IOException {
        if ("emitida".equals(estado())) {
            return;
        }
        datos.update("UPDATE arriendos SET hasta = UTC_TIMESTAMP(6) WHERE nombre LIKE 'trabajo:%'");
        ask("continuar", Map.of("ejecucion", datos.text("SELECT MAX(id) FROM ejecuciones_facturacion")));
        waitFor("the end of the run", () -> "emitida".equals(estado()));
    }

    private void check() throws IOException {
        assertEquals(1, datos.count("ejecuciones_facturacion"));
        long issued = datos.count("borradores_factura WHERE estado = 'emitido'");
        assertTrue(issued > CUSTOMERS / 2, issued + " invoices");
        assertEquals(issued, datos.count("facturas WHERE ejecucion_id IS NOT NULL AND tipo = 'factura'"));
        assertEquals(
                0,
                datos.rows("SELECT cliente_id FROM facturas WHERE ejecucion_id IS NOT NULL"
                                + " GROUP BY cliente_id HAVING COUNT(*) > 1")
                        .size());
        assertEquals(
                0,
                datos.number("SELECT COUNT(*) FROM borradores_factura b JOIN facturas f ON f.id = b.factura_id"
                        + " WHERE f.total <> b.total OR f.cliente_id <> b.cliente_id"));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente s JOIN facturas f ON f.cliente_id = s.cliente_id"
                                + " AND f.ejecucion_id IS NOT NULL WHERE s.estado = 'activo' AND s.facturado_hasta < ?",
                        YearMonth.parse(periodo).atEndOfMonth()),
                "the days of all who are billed are dealt with");
        assertEquals(
                issued,
                datos.number("SELECT COUNT(*) FROM actividad_cliente WHERE tipo = 'facturacion.emitir'"),
                "each history says it once");
        String said = instalacion.check();
        assertTrue(said.contains("8 ok, 0 violated"), said);
    }

    private String estado() {
        return datos.text("SELECT estado FROM ejecuciones_facturacion ORDER BY id DESC LIMIT 1");
    }

    private String trabajo() {
        return datos.text("SELECT estado FROM ejecuciones_trabajo WHERE trabajo = 'facturacion-mensual'");
    }

    private long invoices() {
        return datos.count("facturas WHERE ejecucion_id IS NOT NULL");
    }

    private void ask(String acto, Map<String, String> more) throws IOException {
        Map<String, String> form = new HashMap<>(more);
        form.put("acto", acto);
        HttpResponse<String> answer = instalacion.visita().post("/tests/facturacion", form);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    private static String log(Instalacion running) {
        try {
            return running.log();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        Espera.hasta(what, LIMITE, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
