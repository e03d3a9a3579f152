package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.panel.boundary.PanelService;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.entity.CreacionEnCursoException;
import es.isr.crm.red.entity.CreacionFicha;
import es.isr.crm.red.entity.DatosPerfil;
import es.isr.crm.red.entity.EstadoCreacion;
import es.isr.crm.red.entity.PerfilRechazadoException;
import es.isr.crm.red.entity.PerfilRow;
import es.isr.crm.red.entity.PerfilYaExisteException;
import es.isr.crm.red.entity.PerfilesFicha;
import es.isr.crm.red.entity.PsoCerradoException;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PSO's profiles beside the plans, and new ones: PSO is asked once, and its list is believed. */
@EnServidor
class PerfilesIT {

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 100_000));

    private static Duration ahead = Duration.ZERO;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PerfilService perfiles;

    @Inject
    private PanelService panel;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() throws Exception {
        red.begin();
        datos.update("DELETE FROM creaciones_perfil");
        fresh();
    }

    @AfterEach
    void end() throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.PERFIL_SUSPENDIDO, "suspendido")));
        datos.update("UPDATE planes SET perfil_velocidad = '600M' WHERE id = ?", catalogo.plan(Catalogo.FIBRA));
        red.simulador().clearFallos();
        fresh();
        red.end();
    }

    /** As after more time than a list is believed without asking. */
    private void fresh() {
        passes(Duration.ofSeconds(30));
        Espera.hasta("PSO's profiles", this::isActual);
    }

    private boolean isActual() {
        try {
            return tecnico.call(perfiles::leer).actual();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Time only goes on, from test to test: lists that were read in the future would be believed. */
    private void passes(Duration time) {
        ahead = ahead.plus(time);
        red.jump(ahead);
    }

    @Test
    void eachProfileIsShownWithThePlansThatUseItAndTheirServices() throws Exception {
        PerfilesFicha ficha = tecnico.call(perfiles::leer);
        PerfilRow row = find(ficha.velocidades(), "600M");
        assertEquals(600, row.bajada());
        assertEquals(
                List.of(Catalogo.FIBRA),
                row.planes().stream().map(PerfilRow.UsoPerfil::plan).toList());
        assertEquals(
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE plan_id = ? AND estado <> 'baja'",
                        catalogo.plan(Catalogo.FIBRA)),
                row.servicios());
        assertTrue(find(ficha.velocidades(), "suspendido").suspendido());
        assertFalse(ficha.suspendidoFalta());
        assertTrue(find(ficha.usuarios(), "residencial").planes().size() > 1);
    }

    @Test
    void silentPsoGivesTheLastKnownListsWithTheirAgeInTime() throws Exception {
        PerfilesFicha before = tecnico.call(perfiles::leer);
        passes(Duration.ofMinutes(2));
        red.simulador().set(FalloSimulado.silencio());
        PerfilesFicha after = red.soon(() -> tecnico.call(perfiles::leer));
        assertFalse(after.actual());
        assertEquals(before.leidaAt(), after.leidaAt());
        assertEquals(before.velocidades(), after.velocidades());
        red.simulador().clearFallos();
    }

    @Test
    void listsOutliveTheServer() throws Exception {
        assertEquals(2, datos.count("perfiles_pso"));
        datos.update("UPDATE perfiles_pso SET leida_at = TIMESTAMPADD(HOUR, 5, UTC_TIMESTAMP(6)), perfiles ="
                + " '[{\"nombre\":\"de otro nodo\",\"bajada\":1,\"subida\":1}]' WHERE tipo = 'velocidad'");
        try {
            assertEquals(
                    "de otro nodo",
                    tecnico.call(perfiles::getConocidos).velocidades().get(0).nombre());
        } finally {
            datos.update("DELETE FROM perfiles_pso");
        }
    }

    @Test
    void planWithAProfileThatPsoDoesNotHaveIsToldThereAndOnThePanel() throws Exception {
        Long plan = catalogo.plan(Catalogo.FIBRA);
        datos.update("UPDATE planes SET perfil_velocidad = '650M' WHERE id = ?", plan);
        assertEquals(List.of("650M"), admin.call(perfiles::findPlanesSinPerfil).get(plan));
        PerfilRow missing = tecnico.call(perfiles::leer).velocidadesSinPso().get(0);
        assertEquals("650M", missing.nombre());
        assertEquals(Catalogo.FIBRA, missing.planes().get(0).plan());
        Espera.hasta("the panel to say so", () -> says(Aviso.Tipo.PLANES_SIN_PERFIL, 1));
    }

    @Test
    void missingProfileOfSuspensionsIsAnAlarm() throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.PERFIL_SUSPENDIDO, "cortado")));
        PerfilesFicha ficha = tecnico.call(perfiles::leer);
        assertTrue(ficha.suspendidoFalta());
        assertEquals("cortado", ficha.suspendido());
        Espera.hasta("the panel to say so", () -> says(Aviso.Tipo.PERFIL_SUSPENDIDO_FALTA, "cortado"));
    }

    @Test
    void createdProfileIsInPsoAndInTheAudit() throws Exception {
        DatosPerfil perfil = perfil();
        assertEquals(EstadoCreacion.HECHA, tecnico.call(() -> perfiles.crear(perfil)));
        assertEquals(1, creations(perfil));
        assertNotNull(find(tecnico.call(perfiles::getConocidos).velocidades(), perfil.getNombre()));
        assertNotNull(find(tecnico.call(perfiles::leer).velocidades(), perfil.getNombre()));
        assertEquals(
                List.of("red.perfilPedido", "red.perfilCreado"),
                datos
                        .rows(
                                "SELECT accion FROM eventos_auditoria WHERE descripcion LIKE ? AND usuario = ?"
                                        + " ORDER BY id",
                                "%" + perfil.getNombre() + "%",
                                tecnico.nombre())
                        .stream()
                        .map(row -> (String) row.get("accion"))
                        .toList());
        assertThrows(PerfilYaExisteException.class, () -> tecnico.run(() -> perfiles.crear(perfil)));
        assertEquals(1, creations(perfil));
    }

    @Test
    void lostAnswerIsMadeUpForByReadingAndNotByAskingAgain() throws Exception {
        DatosPerfil perfil = perfil();
        red.simulador()
                .set(FalloSimulado.of("cierre")
                        .operacion("crear_perfil_velocidad")
                        .aplicada()
                        .veces(1));
        assertEquals(EstadoCreacion.HECHA, tecnico.call(() -> perfiles.crear(perfil)));
        assertEquals(1, creations(perfil));
    }

    @Test
    void profileThatWasNotCreatedIsKnownAsSuchOnlyAfterTwoReadingsAndMayThenBeAskedForAgain() throws Exception {
        DatosPerfil perfil = perfil();
        red.simulador()
                .set(FalloSimulado.of("cierre")
                        .operacion("crear_perfil_velocidad")
                        .veces(1));
        assertEquals(EstadoCreacion.INCIERTA, tecnico.call(() -> perfiles.crear(perfil)));
        CreacionEnCursoException refused =
                assertThrows(CreacionEnCursoException.class, () -> admin.run(() -> perfiles.crear(perfil)));
        assertEquals(List.of(perfil.getNombre()), refused.getData());
        assertEquals(1, creations(perfil));
        Espera.hasta("two readings without it", () -> estado(perfil) == EstadoCreacion.SIN_EFECTO);
        assertEquals(EstadoCreacion.HECHA, tecnico.call(() -> perfiles.crear(perfil)));
        assertEquals(2, creations(perfil));
    }

    @Test
    void profileThatPsoCreatesLateIsFound() throws Exception {
        DatosPerfil perfil = perfil();
        red.simulador()
                .set(FalloSimulado.of("cierre")
                        .operacion("crear_perfil_velocidad")
                        .aplicadaTarde(Duration.ofMillis(2_500))
                        .veces(1));
        assertEquals(EstadoCreacion.INCIERTA, tecnico.call(() -> perfiles.crear(perfil)));
        Espera.hasta("the list to have it", () -> estado(perfil) == EstadoCreacion.HECHA);
        assertEquals(1, creations(perfil));
    }

    @Test
    void slowPsoDoesNotKeepThePageWaiting() throws Exception {
        DatosPerfil perfil = perfil();
        red.simulador().set(FalloSimulado.retraso(Duration.ofSeconds(8)).operacion("crear_perfil_velocidad"));
        assertEquals(EstadoCreacion.ENVIANDO, red.soon(() -> tecnico.call(() -> perfiles.crear(perfil))));
        Espera.hasta("its end", () -> estado(perfil) == EstadoCreacion.HECHA);
        assertEquals(1, creations(perfil));
    }

    @Test
    void duplicateThatPsoTellsIsToldWithItsWords() throws Exception {
        DatosPerfil perfil = perfil();
        red.simulador()
                .set(FalloSimulado.codigo(603)
                        .operacion("crear_perfil_velocidad")
                        .veces(1));
        PerfilRechazadoException refused =
                assertThrows(PerfilRechazadoException.class, () -> tecnico.run(() -> perfiles.crear(perfil)));
        assertTrue(refused.getData().get(1).toString().startsWith("PSO ya tiene un perfil con ese nombre (603)"));
        assertEquals(EstadoCreacion.RECHAZADA, estado(perfil));
    }

    @Test
    void twoWhoWantTheSameNameAtTheSameInstantHaveItAskedForOnce() throws Exception {
        DatosPerfil perfil = perfil();
        CyclicBarrier start = new CyclicBarrier(3);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Future<String>> results = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            results.add(threads.submit(() -> {
                start.await();
                try {
                    return tecnico.call(() -> perfiles.crear(copy(perfil))).name();
                } catch (CreacionEnCursoException | PerfilYaExisteException e) {
                    return "refused";
                }
            }));
        }
        List<String> outcomes = new ArrayList<>();
        for (Future<String> result : results) {
            outcomes.add(result.get());
        }
        threads.shutdown();
        assertEquals(
                List.of("HECHA", "refused", "refused"),
                outcomes.stream().sorted().toList());
        assertEquals(1, creations(perfil));
    }

    @Test
    void nothingIsAskedWithWrongDataInObservationOrWhilePsoRefusesUs() throws Exception {
        DatosPerfil perfil = perfil();
        DatosPerfil wrong = perfil();
        wrong.setNombre("con espacios");
        assertThrows(DatosInvalidosException.class, () -> tecnico.run(() -> perfiles.crear(wrong)));
        System.setProperty("pso.mode", "observar");
        assertThrows(SoloObservacionException.class, () -> tecnico.run(() -> perfiles.crear(perfil)));
        System.clearProperty("pso.mode");
        red.simulador().setCredenciales("crm", "otra-clave", true);
        red.knock();
        assertThrows(PsoCerradoException.class, () -> tecnico.run(() -> perfiles.crear(perfil)));
        red.simulador().setCredenciales("crm", "crm", true);
        red.knock();
        assertEquals(0, creations(perfil));
        assertEquals(0, datos.count("creaciones_perfil"));
    }

    private boolean says(Aviso.Tipo tipo, Object data) {
        try {
            return admin.call(panel::findAvisos).contains(new Aviso(tipo, data));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private EstadoCreacion estado(DatosPerfil perfil) {
        try {
            return tecnico.call(perfiles::getConocidos).creaciones().stream()
                    .filter(creacion -> creacion.nombre().equals(perfil.getNombre()))
                    .map(CreacionFicha::estado)
                    .findFirst()
                    .orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often PSO was asked to create it. */
    private long creations(DatosPerfil perfil) {
        return red.simulador().llamadasDesde(0).stream()
                .filter(call -> call.getString("operacion").equals("crear_perfil_velocidad"))
                .filter(call -> call.toString().contains(perfil.getNombre()))
                .count();
    }

    private static PerfilRow find(List<PerfilRow> rows, String nombre) {
        return rows.stream()
                .filter(row -> row.nombre().equals(nombre))
                .findFirst()
                .orElseThrow(() -> new AssertionError(nombre + " is not among " + rows));
    }

    private static DatosPerfil perfil() {
        DatosPerfil perfil = new DatosPerfil();
        perfil.setNombre("P" + NEXT.incrementAndGet() + "M");
        perfil.setBajada(750);
        perfil.setSubida(300);
        return perfil;
    }

    private static DatosPerfil copy(DatosPerfil perfil) {
        DatosPerfil other = new DatosPerfil();
        other.setNombre(perfil.getNombre());
        other.setBajada(perfil.getBajada());
        other.setSubida(perfil.getSubida());
        return other;
    }
}
