package es.isr.crm.importacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Instalacion;
import es.isr.crm.testing.suite.TestApplication;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The plug is pulled in the middle of an import of the operator's own file. When the server is back the import is told as
 * interrupted, goes on when it is asked to, and has made each customer, once.
 */
class MuerteImportacionScenarioIT {

    private static final Logger LOG = Logger.getLogger(MuerteImportacionScenarioIT.class.getName());

    private static final int RECORDS = 3000;

    /** Of the third block: two have become customers, and a part of this one. */
    private static final int IN_THE_MIDDLE = 1250;

    private static final String FIRST_INVOICE = "124";
    private static final Duration LIMITE = Duration.ofMinutes(4);

    private Instalacion instalacion;
    private SimuladorClient simulador;
    private BaseDatos datos;
    private String id;

    /** Where it is when it dies. */
    enum Momento {
        /** Records are being looked at; somebody else holds the import, so that none is written any more. */
        COMPROBANDO("comprobar", "comprobando", "SELECT 1 FROM importaciones WHERE id = ? FOR UPDATE"),
        /** In the midst of a transaction: customers of a block are written, and what became of their records is not. */
        IMPORTANDO(
                "importar",
                "importando",
                "SELECT 1 FROM registros_importacion WHERE importacion_id = ? AND numero = " + IN_THE_MIDDLE
                        + " FOR UPDATE"),
        /** All customers are there, and the network is being read, which does not answer. */
        CONCILIANDO("importar", "conciliando", null);

        private final String acto;
        private final String estado;
        private final String held;

        Momento(String acto, String estado, String held) {
            this.acto = acto;
            this.estado = estado;
            this.held = held;
        }
    }

    @Test
    void importThatDiedInTheMidstOfABlockMakesEachCustomerOnce() throws Exception {
        die(Momento.IMPORTANDO, false);
    }

    @ParameterizedTest
    @EnumSource(Momento.class)
    @Tag("full")
    void importGoesOnWhereverItDied(Momento momento) throws Exception {
        die(momento, true);
    }

    /** @param patiently whether the lease of the dead is waited for, and not ended by hand */
    private void die(Momento momento, boolean patiently) throws Exception {
        Path home = Path.of("target", "muerte-importacion-" + momento.estado);
        instalacion = Instalacion.prepare(
                home,
                Map.of(
                        "CRM_EAR",
                        TestApplication.write(home.resolveSibling("muerte-importacion.ear"))
                                .toString(),
                        "CRM_HORARIOS",
                        "false"));
        try (Instalacion running = instalacion) {
            simulador = running.simulador();
            datos = running.datos();
            // Nothing of the network is known, unless it is what the server dies of.
            simulador.setCaido(momento != Momento.CONCILIANDO);
            running.startServer();
            id = ask("subir");
            if (momento != Momento.COMPROBANDO) {
                comprobar();
            }
            killIn(momento);
            if (!patiently) {
                datos.update("UPDATE arriendos SET hasta = UTC_TIMESTAMP(6) WHERE nombre LIKE 'trabajo:%'");
            }
            running.startServer();
            goOn(momento);
            checkEachCameOnce();
            checkNobodyComesAgain();
        }
    }

    private void killIn(Momento momento) throws Exception {
        if (momento.held == null) {
            simulador.set(FalloSimulado.silencio());
            ask(momento.acto);
            waitFor("a reading of the network", () -> estado().equals(momento.estado) && isReading());
            instalacion.killServer();
            simulador.setCaido(true);
        } else {
            killWhileWaiting(momento);
        }
        assertEquals(momento.estado, estado());
        LOG.info(() -> momento + ": died with " + datos.count("clientes") + " customers");
    }

    /** Somebody holds what it needs next: it stands still there, until it is dead. */
    private void killWhileWaiting(Momento momento) throws Exception {
        try (Connection connection = datos.connect();
                PreparedStatement hold = connection.prepareStatement(momento.held)) {
            connection.setAutoCommit(false);
            hold.setString(1, id);
            if (momento == Momento.COMPROBANDO) {
                ask(momento.acto);
                waitFor("the first records", () -> records() > 0);
                hold.execute();
            } else {
                hold.execute();
                ask(momento.acto);
            }
            waitFor(
                    "that it waits",
                    () -> others(
                                    "time >= 1 AND command IN ('Query', 'Execute') AND info LIKE '%registros_importacion%'")
                            > 0);
            instalacion.killServer();
            connection.rollback();
        }
        waitFor("that the database has noticed", () -> others("TRUE") == 0);
        if (momento == Momento.IMPORTANDO) {
            assertTrue(datos.count("clientes") > 0, "there are blocks before it");
            assertEquals(importados(), datos.count("clientes"), "of the block that died nothing is left");
        }
    }

    /** How many connections to the database do that, beside the one that asks. */
    private long others(String what) {
        return datos.number(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND " + what);
    }

    private void goOn(Momento momento) throws Exception {
        long back = System.nanoTime();
        waitFor("that it is told as interrupted", () -> "true".equals(ask("interrumpida")));
        LOG.info(() -> momento + ": interrupted after "
                + Duration.ofNanos(System.nanoTime() - back).toSeconds() + " s");
        if (momento == Momento.COMPROBANDO) {
            comprobar();
        }
        ask("importar");
        waitFor("the end of the import", () -> "terminada".equals(estado()));
    }

    private void comprobar() {
        ask("comprobar");
        waitFor("that all records have been looked at", () -> "comprobada".equals(estado()));
    }

    private void checkEachCameOnce() throws IOException {
        int good = RECORDS - faults();
        assertEquals(good, importados());
        assertEquals(good, datos.count("clientes"));
        assertEquals(
                good,
                datos.number(
                        "SELECT COUNT(DISTINCT cliente_id) FROM registros_importacion WHERE estado = 'importado'"));
        assertEquals(good, datos.count("servicios_cliente WHERE servicio_padre_id IS NULL"));
        assertEquals(
                good,
                datos.number(
                        "SELECT COUNT(DISTINCT cliente_id) FROM servicios_cliente WHERE servicio_padre_id IS NULL"));
        assertEquals(
                good, datos.number("SELECT COUNT(DISTINCT servicio_id) FROM tarifas_servicio"), "each has a price");
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM tarifas_servicio a JOIN tarifas_servicio b ON b.servicio_id = a.servicio_id"
                                + " AND b.id > a.id AND b.desde <= COALESCE(a.hasta, '9999-12-31')"
                                + " AND a.desde <= COALESCE(b.hasta, '9999-12-31')"),
                "and no day two");
        assertEquals(
                good,
                datos.count(
                        "actividad_cliente WHERE tipo = 'importacion.cliente' AND descripcion LIKE '%clientes.csv%'"),
                "the history of each begins once");
        assertEquals(
                0,
                datos.number("SELECT COUNT(*) FROM clientes c WHERE NOT EXISTS"
                        + " (SELECT 1 FROM terminos_cliente t WHERE t.cliente_id = c.id)"),
                "each is found");
        assertEquals(0, datos.count("ordenes_pso"));
        assertEquals(
                FIRST_INVOICE,
                datos.text("SELECT siguiente FROM series_factura WHERE tipo = 'factura' AND ejercicio = 2026"));
        assertTrue(instalacion.check().contains("8 ok, 0 violated"));
    }

    private void checkNobodyComesAgain() throws IOException {
        long customers = datos.count("clientes");
        id = ask("subir");
        comprobar();
        assertEquals(customers, datos.count("registros_importacion WHERE estado = 'existente'"));
        ask("importar");
        waitFor("the end of the second import", () -> "terminada".equals(estado()));
        assertEquals(customers, datos.count("clientes"));
    }

    private String ask(String acto) {
        try {
            Map<String, String> form = id == null || acto.equals("subir")
                    ? Map.of("acto", acto, "siguiente", FIRST_INVOICE)
                    : Map.of("acto", acto, "id", id);
            HttpResponse<String> answer = instalacion.visita().post("/tests/mando-importacion", form);
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String estado() {
        return datos.text("SELECT estado FROM importaciones WHERE id = ?", id);
    }

    private long records() {
        return datos.count("registros_importacion");
    }

    private long importados() {
        return datos.count("registros_importacion WHERE estado = 'importado'");
    }

    private boolean isReading() {
        return simulador.llamadasDesde(0).stream()
                .map(JsonObject.class::cast)
                .anyMatch(call -> call.getString("desenlace").equals("en_curso"));
    }

    private static int faults() throws IOException {
        String list = new String(Importador.fichero("clientes-fallos.csv"), StandardCharsets.UTF_8);
        return (int) list.lines().skip(1).filter(line -> !line.isBlank()).count();
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        Espera.hasta(what, LIMITE, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
