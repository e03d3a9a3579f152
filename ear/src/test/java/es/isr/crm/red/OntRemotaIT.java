package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.OntService;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.PsoCerradoException;
import es.isr.crm.red.entity.Refresco;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people have done to an ONT from afar: once, at once or not at all, and the history knows how it ended. */
@EnServidor
class OntRemotaIT {

    private static final String REINICIO = "reiniciar_ont";
    private static final String RESET = "reset_factoria_ont";
    private static final String LECTURA = "obtener_informacion_ont_por_sn";
    private static final String LOGS = "obtener_logs_ont";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private OntService onts;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoUser user;

    private Alta alta;

    @BeforeEach
    void begin() throws Exception {
        red.begin();
        alta = red.alta();
        red.waitForOrden(alta, "hecha");
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void restartIsAskedOnceAndTheHistoryTellsHowItEnded() throws Exception {
        assertEquals(ClasePso.APLICADA, reiniciar(user).orElseThrow().clase());
        red.simulador().set(FalloSimulado.codigo(601).operacion(REINICIO).veces(1));
        assertEquals(ClasePso.TRANSITORIA, reiniciar(user).orElseThrow().clase());
        assertEquals(2, recibidas(REINICIO));
        assertEquals(
                List.of(
                        "Prueba User: ONT " + alta.serie() + " reiniciada",
                        "Prueba User: La ONT " + alta.serie()
                                + " no se ha reiniciado: PSO contestó con el código (601): Error simulado"),
                history("red.reinicio"));
    }

    @Test
    void factoryResetIsAskedOnceAndTheHistoryTellsIt() throws Exception {
        assertEquals(ClasePso.APLICADA, restablecer().orElseThrow().clase());
        assertEquals(1, recibidas(RESET));
        assertEquals(1, red.simulador().countAplicadas(RESET, alta.serie()));
        assertEquals(
                List.of("Prueba Tecnico: ONT " + alta.serie() + " restablecida de fábrica"),
                history("red.restablecimiento"));
    }

    @Test
    void factoryResetWithoutAClearAnswerIsNotConfirmedAndNeverSentAgain() throws Exception {
        for (FalloSimulado fallo : List.of(
                FalloSimulado.silencio(),
                FalloSimulado.silencio().aplicada(),
                FalloSimulado.of("reset"),
                FalloSimulado.of("html").aplicada(),
                FalloSimulado.codigo(606))) {
            long before = recibidas(RESET);
            red.simulador().set(fallo.operacion(RESET).veces(1));
            restablecer();
            Espera.hasta(
                    "the outcome in the history",
                    () -> history("red.restablecimiento").size() == before + 1);
            String last = history("red.restablecimiento").get((int) before);
            assertTrue(last.contains("sin confirmar"), last);
            assertEquals(before + 1, recibidas(RESET));
        }
        red.jump(Duration.ofHours(1));
        red.knock();
        assertEquals(5, recibidas(RESET));
        assertEquals("hecha", red.orden(alta));
    }

    @Test
    void answerThatIsLateIsToldByTheHistoryAndThePageDoesNotWait() throws Exception {
        red.simulador()
                .set(FalloSimulado.retraso(Duration.ofSeconds(8))
                        .operacion(REINICIO)
                        .veces(1));
        assertTrue(red.soon(() -> reiniciar(user)).isEmpty());
        Espera.hasta(
                "the outcome in the history", () -> !history("red.reinicio").isEmpty());
        assertEquals(
                "Prueba User: ONT " + alta.serie() + " reiniciada",
                history("red.reinicio").get(0));
        assertEquals(1, recibidas(REINICIO));
    }

    @Test
    void whatCannotReachPsoIsNotDoneAndSaysSoAtOnce() throws Exception {
        System.setProperty("pso.base.url", "http://127.0.0.1:1");
        assertEquals(ClasePso.NO_ENVIADA, reiniciar(user).orElseThrow().clase());
        assertEquals(ClasePso.NO_ENVIADA, restablecer().orElseThrow().clase());
        System.clearProperty("pso.base.url");
        assertTrue(history("red.reinicio").get(0).contains("no se ha reiniciado: Cannot connect to PSO"));
        assertTrue(history("red.restablecimiento").get(0).contains("no se ha restablecido de fábrica"));
        red.knock();
        assertEquals(0, recibidas(REINICIO) + recibidas(RESET));
    }

    @Test
    void nothingIsSentWhilePsoIsOnlyWatchedOrRefusesOurPassword() throws Exception {
        System.setProperty("pso.mode", "observar");
        assertThrows(SoloObservacionException.class, () -> reiniciar(user));
        assertThrows(SoloObservacionException.class, this::restablecer);
        System.clearProperty("pso.mode");
        red.simulador().set(FalloSimulado.http(401));
        red.knock();
        assertThrows(PsoCerradoException.class, () -> reiniciar(user));
        assertThrows(PsoCerradoException.class, this::restablecer);
        assertThrows(PsoCerradoException.class, () -> user.call(() -> onts.consultar(alta.serie())));
        assertEquals(
                ClasePso.CREDENCIALES,
                user.call(() -> onts.leerRegistro(alta.serie())).clase());
        assertEquals(0, recibidas(REINICIO) + recibidas(RESET) + red.logs(alta, LOGS));
        assertEquals(List.of(), history("red.reinicio"));
    }

    @Test
    void factoryResetWantsTheEndOfTheSerialAndATechnician() {
        String wrong = alta.serie().endsWith("0000") ? "1111" : "0000";
        for (String typed : new String[] {null, "", wrong, alta.serie()}) {
            DatosInvalidosException refused = assertThrows(
                    DatosInvalidosException.class, () -> tecnico.call(() -> onts.restablecer(alta.serie(), typed)));
            assertEquals("confirmacion", refused.getErrores().get(0).field());
        }
        assertThrows(
                EJBAccessException.class, () -> user.call(() -> onts.restablecer(alta.serie(), last(alta.serie()))));
        assertEquals(0, recibidas(RESET));
    }

    @Test
    void boxThatNobodyHasIsLeftAlone() {
        String serie = Datos.numeroSerie();
        datos.update(
                "INSERT INTO onts (id, numero_serie, deseado, created_at, updated_at)"
                        + " SELECT MAX(id) + 100000, ?, 'ausente', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM onts",
                serie);
        assertThrows(NotFoundException.class, () -> user.call(() -> onts.reiniciar(serie)));
        assertThrows(NotFoundException.class, () -> tecnico.call(() -> onts.restablecer(serie, last(serie))));
        assertThrows(NotFoundException.class, () -> user.call(() -> onts.consultar("HWTC00000000")));
        assertEquals(0, red.simulador().countRecibidas(REINICIO, serie));
    }

    @Test
    void logOfTheBoxIsReadOrToldWhyNot() throws Exception {
        RegistroOnt registro = user.call(() -> onts.leerRegistro(alta.serie()));
        assertEquals(ClasePso.APLICADA, registro.clase());
        assertFalse(registro.lineas().isEmpty());
        red.simulador().set(FalloSimulado.codigo(601).operacion(LOGS).veces(1));
        RegistroOnt refused = user.call(() -> onts.leerRegistro(alta.serie()));
        assertEquals(ClasePso.TRANSITORIA, refused.clase());
        assertEquals("PSO contestó con el código (601): Error simulado", refused.detalle());
        red.simulador().set(FalloSimulado.silencio().operacion(LOGS).veces(1));
        RegistroOnt late = red.soon(() -> user.call(() -> onts.leerRegistro(alta.serie())));
        assertNull(late.clase());
        assertEquals(List.of(), late.lineas());
    }

    @Test
    void fileReadsAgainOnlyWhatIsOlderThanAMinute() throws Exception {
        long before = red.logs(alta, LECTURA);
        assertEquals(List.of(), user.call(() -> onts.refrescar(alta.clienteId())));
        assertEquals(before, red.logs(alta, LECTURA));
        red.simulador().setPerfilVelocidad(alta.serie(), "100M");
        age(Duration.ofMinutes(2));
        List<Refresco> refreshed = user.call(() -> onts.refrescar(alta.clienteId()));
        assertEquals(List.of(new Refresco(alta.serie(), ClasePso.APLICADA)), refreshed);
        OntFicha ficha = ficha();
        assertEquals("100M", ficha.lectura().conexion().perfilVelocidad());
        assertTrue(Duration.between(ficha.leidaAt(), Instant.now()).compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    void lastReadingStaysWithItsAgeWhenPsoDoesNotAnswer() throws Exception {
        age(Duration.ofHours(3));
        OntFicha before = ficha();
        red.simulador().set(FalloSimulado.silencio().operacion(LECTURA).veces(1));
        List<Refresco> refreshed = red.soon(() -> user.call(() -> onts.refrescar(alta.clienteId())));
        assertEquals(List.of(new Refresco(alta.serie(), null)), refreshed);
        assertEquals(before.leidaAt(), ficha().leidaAt());
        assertEquals(before.lectura(), ficha().lectura());
    }

    private Optional<Desenlace> reiniciar(Como who) throws Exception {
        return who.call(() -> onts.reiniciar(alta.serie()));
    }

    private Optional<Desenlace> restablecer() throws Exception {
        return tecnico.call(() -> onts.restablecer(alta.serie(), last(alta.serie())));
    }

    private OntFicha ficha() throws Exception {
        return user.call(() -> onts.findByCliente(alta.clienteId())).get(0);
    }

    /** Makes the last reading so old. */
    private void age(Duration age) {
        datos.update(
                "UPDATE onts SET observado_at = UTC_TIMESTAMP(6) - INTERVAL ? SECOND WHERE numero_serie = ?",
                age.toSeconds(),
                alta.serie());
    }

    private static String last(String serie) {
        return serie.substring(serie.length() - 4).toLowerCase(Locale.ROOT);
    }

    private long recibidas(String operacion) {
        return red.simulador().countRecibidas(operacion, alta.serie());
    }

    /** Lines of the customer's history, the oldest first. */
    private List<String> history(String tipo) {
        return datos
                .rows(
                        "SELECT usuario, descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = ? ORDER BY id",
                        alta.clienteId(),
                        tipo)
                .stream()
                .map(row -> row.get("usuario") + ": " + row.get("descripcion"))
                .toList();
    }
}
