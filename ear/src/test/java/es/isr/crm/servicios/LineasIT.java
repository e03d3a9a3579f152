package es.isr.crm.servicios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.FechaBajaException;
import es.isr.crm.servicios.entity.FechaTareaException;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NingunServicioException;
import es.isr.crm.servicios.entity.NoCortarException;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.servicios.entity.YaPedidoException;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.tareas.entity.TareaCerradaException;
import es.isr.crm.tareas.entity.TareaNoCancelableException;
import es.isr.crm.tareas.entity.TareaRow;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.OtroServicio;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of a line without ONT waits for a person, and becomes what the person confirms. */
@EnServidor
class LineasIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private ServicioService servicios;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private TareaService tareas;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private OtroServicio otro;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private Long cliente;
    private Long linea;

    @BeforeEach
    void sell() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        linea = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
    }

    @AfterEach
    void asByDefault() throws Exception {
        sinTarea(false);
    }

    @Test
    void soldLineWaitsForItsTaskAndBeginsOnTheDayThatIsConfirmed() throws Exception {
        TareaRow tarea = tarea();
        assertEquals("ACTIVAR_LINEA Móvil 20 GB", tarea.tipo() + " " + tarea.titulo());
        assertEquals(user.nombre(), tarea.creada().quien());
        datos.update("UPDATE tarifas_servicio SET desde = desde - INTERVAL 9 DAY WHERE servicio_id = ?", linea);
        LocalDate fecha = reloj.today().minusDays(2);
        tecnico.run(() -> tareas.confirmar(tarea.id(), fecha, "SIM entregada"));
        assertEquals("activo", servicio("estado"));
        assertEquals(fecha.toString(), servicio("inicio"));
        assertEquals("activo", datos.text("SELECT estado FROM clientes WHERE id = ?", cliente));
        TareaRow closed = user.call(() -> tareas.get(tarea.id()));
        assertEquals(
                "HECHA " + fecha + " SIM entregada " + tecnico.nombre(),
                closed.estado() + " " + closed.cierre().fecha() + " "
                        + closed.cierre().resultado() + " " + closed.cierre().quien());
    }

    @Test
    void fileConfirmsTheTaskWithTodaysDate() throws Exception {
        Long tarea = tarea().id();
        tecnico.run(() -> servicios.confirmarInstalacion(linea));
        assertEquals("hecha", datos.text("SELECT estado FROM tareas WHERE id = ?", tarea));
        assertEquals(reloj.today().toString(), servicio("inicio"));
    }

    @Test
    void fileConfirmsWithoutATaskToo() throws Exception {
        Long tarea = tarea().id();
        user.run(() -> tareas.cancelar(tarea, "Se hizo sin tarea"));
        tecnico.run(() -> servicios.confirmarInstalacion(linea));
        assertEquals("activo", servicio("estado"));
    }

    @Test
    void nothingIsConfirmedForADayBeforeTheSaleNorForOneToCome() throws Exception {
        Long tarea = tarea().id();
        assertThrows(
                FechaTareaException.class,
                () -> user.run(() -> tareas.confirmar(tarea, reloj.today().minusDays(1), null)));
        assertEquals(
                List.of("fecha fechaFutura"),
                errors(() -> tareas.confirmar(tarea, reloj.today().plusDays(1), null)));
        assertEquals(List.of("fecha obligatorio"), errors(() -> tareas.confirmar(tarea, null, null)));
        assertEquals("pendiente_instalacion", servicio("estado"));
        assertEquals("pendiente", datos.text("SELECT estado FROM tareas WHERE id = ?", tarea));
    }

    @Test
    void whereNobodyIsNeededEverythingHappensAtOnce() throws Exception {
        sinTarea(true);
        Long second = user.call(() -> otro.vender(cliente, catalogo.plan(Catalogo.MOVIL)));
        assertEquals("activo", datos.text("SELECT estado FROM servicios_cliente WHERE id = ?", second));
        user.run(() -> ciclo.suspender(second, MotivoEstado.TECNICA, null));
        assertEquals("suspendido", datos.text("SELECT estado FROM servicios_cliente WHERE id = ?", second));
        user.run(() -> ciclo.reactivar(second));
        assertEquals("activo", datos.text("SELECT estado FROM servicios_cliente WHERE id = ?", second));
        user.run(() -> ciclo.darDeBaja(second, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM tareas WHERE servicio_id = ?", second));
    }

    @Test
    void cutIsAskedForAndThenConfirmed() throws Exception {
        activate();
        user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, "dos recibos"));
        assertEquals(
                "activo suspendido impago", servicio("CONCAT(estado, ' ', estado_pedido, ' ', motivo_suspension)"));
        TareaRow tarea = tarea();
        assertEquals(
                "SUSPENDER_LINEA impago dos recibos", tarea.tipo() + " " + tarea.motivo() + " " + tarea.descripcion());
        user.run(() -> tareas.confirmar(tarea.id(), reloj.today(), null));
        assertEquals(
                "suspendido " + reloj.today() + " impago",
                servicio("CONCAT(estado, ' ', suspendido_desde, ' ', motivo_suspension)"));
        assertNull(servicio("estado_pedido"));
        assertEquals("suspendido", datos.text("SELECT estado FROM clientes WHERE id = ?", cliente));
        assertEquals(
                "impago " + reloj.today() + " - 0.00",
                datos.text(
                        "SELECT CONCAT(motivo, ' ', desde, ' ', COALESCE(hasta, '-'), ' ', porcentaje)"
                                + " FROM suspensiones_servicio WHERE servicio_id = ?",
                        linea));
    }

    @Test
    void returnAskedMeanwhileTakesTheCutBack() throws Exception {
        activate();
        user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null));
        Long cut = tarea().id();
        user.run(() -> ciclo.reactivar(linea));
        assertEquals("activo", servicio("estado"));
        assertNull(servicio("estado_pedido"));
        assertNull(servicio("motivo_suspension"));
        assertEquals("cancelada", datos.text("SELECT estado FROM tareas WHERE id = ?", cut));
        assertEquals(0, open());
    }

    @Test
    void cancelledTaskTakesTheIntentionBack() throws Exception {
        activate();
        user.run(() -> ciclo.suspender(linea, MotivoEstado.FRAUDE, null));
        Long cut = tarea().id();
        assertEquals(List.of("motivo obligatorio"), errors(() -> tareas.cancelar(cut, " ")));
        tecnico.run(() -> tareas.cancelar(cut, "El operador no deja"));
        assertEquals("activo", servicio("estado"));
        assertNull(servicio("estado_pedido"));
        user.run(() -> ciclo.suspender(linea, MotivoEstado.FRAUDE, null));
    }

    @Test
    void endOfAWorkingLineLeavesWorkThatCannotBeGivenUp() throws Exception {
        activate();
        user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null));
        user.run(() -> ciclo.darDeBaja(linea, reloj.today(), MotivoEstado.OTRO, "se muda a Francia"));
        assertEquals(
                "baja " + reloj.today() + " otro se muda a Francia",
                servicio("CONCAT(estado, ' ', fecha_baja, ' ', motivo_baja, ' ', texto_estado)"));
        assertEquals(
                "baja " + reloj.today(),
                datos.text("SELECT CONCAT(estado, ' ', fecha_baja) FROM clientes WHERE id = ?", cliente));
        TareaRow tarea = tarea();
        assertEquals("BAJA_LINEA", tarea.tipo().name());
        assertThrows(TareaNoCancelableException.class, () -> user.run(() -> tareas.cancelar(tarea.id(), "pereza")));
        tecnico.run(() -> tareas.confirmar(tarea.id(), reloj.today(), null));
        assertEquals("baja", servicio("estado"));
    }

    @Test
    void endOfALineThatNeverWorkedLeavesNothingToDo() throws Exception {
        user.run(() -> ciclo.darDeBaja(linea, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(0, open());
        assertEquals("baja", servicio("estado"));
        assertNull(servicio("inicio"));
    }

    @Test
    void sameAskedTwiceIsRefusedAndLeavesOneTask() throws Exception {
        activate();
        user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null));
        Long first = tarea().id();
        assertThrows(YaPedidoException.class, () -> user.run(() -> ciclo.suspender(linea, MotivoEstado.FRAUDE, null)));
        assertThrows(
                NingunServicioException.class,
                () -> user.run(() -> ciclo.suspenderCliente(cliente, MotivoEstado.FRAUDE, null)));
        assertEquals("impago", servicio("motivo_suspension"));
        assertEquals(first, tarea().id());
        user.run(() -> tareas.confirmar(first, reloj.today(), null));
        assertThrows(TareaCerradaException.class, () -> user.run(() -> tareas.confirmar(first, reloj.today(), null)));
        assertThrows(
                TransicionNoPermitidaException.class,
                () -> user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null)));
    }

    @Test
    void oneOfFourClicksAtTheSameInstantCounts() throws Exception {
        activate();
        assertEquals(1, winners(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null)));
        assertEquals(1, open());
        Long cut = tarea().id();
        assertEquals(1, winners(() -> tareas.confirmar(cut, reloj.today(), null)));
        assertEquals(1, winners(() -> ciclo.reactivar(linea)));
        assertEquals(1, winners(() -> ciclo.darDeBaja(linea, reloj.today(), MotivoEstado.VOLUNTARIA, null)));
        assertEquals(1, open());
    }

    @Test
    void confirmationAndNewerWishAtTheSameInstantWaitForOneAnother() throws Exception {
        activate();
        for (int round = 0; round < 5; round++) {
            user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null));
            Long cut = tarea().id();
            List<Throwable> losers =
                    atOnce(() -> tareas.confirmar(cut, reloj.today(), null), () -> ciclo.reactivar(linea));
            assertTrue(
                    losers.stream().allMatch(TareaCerradaException.class::isInstance), "only a closed task: " + losers);
            // Confirmed first, the return is asked of a cut line; else the cut never was.
            if ("suspendido".equals(servicio("estado"))) {
                user.run(() -> tareas.confirmar(tarea().id(), reloj.today(), null));
            }
            assertEquals("activo", servicio("estado"));
            assertNull(servicio("estado_pedido"));
            assertEquals(0, open());
        }
    }

    @Test
    void debtorWhoIsNotToBeCutIsNot() throws Exception {
        activate();
        datos.update("UPDATE clientes SET no_cortar = TRUE, no_cortar_motivo = 'Teleasistencia' WHERE id = ?", cliente);
        assertEquals(
                "Teleasistencia",
                user.call(() -> ciclo.preverCliente(cliente, AccionServicio.SUSPENDER))
                        .noCortar());
        NoCortarException refusal = assertThrows(
                NoCortarException.class, () -> user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null)));
        assertEquals(List.of("Teleasistencia"), refusal.getData());
        assertNull(servicio("estado_pedido"));
        user.run(() -> ciclo.suspender(linea, MotivoEstado.TECNICA, null));
        assertEquals("suspendido", servicio("estado_pedido"));
    }

    @Test
    void reasonSaysSomething() throws Exception {
        activate();
        assertEquals(List.of("motivo obligatorio"), errors(() -> ciclo.suspender(linea, null, null)));
        assertEquals(List.of("texto motivoOtro"), errors(() -> ciclo.suspender(linea, MotivoEstado.OTRO, "  ")));
        assertEquals(
                List.of("texto largo"), errors(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, "x".repeat(256))));
        assertEquals(
                List.of("motivo obligatorio", "fecha obligatorio"),
                errors(() -> ciclo.darDeBaja(linea, null, null, null)));
        assertThrows(
                FechaBajaException.class,
                () -> user.run(
                        () -> ciclo.darDeBaja(linea, reloj.today().minusYears(1), MotivoEstado.VOLUNTARIA, null)));
        assertEquals("activo", servicio("estado"));
    }

    @Test
    void whatOneServiceRefusesNoneDoes() throws Exception {
        datos.update("UPDATE tarifas_servicio SET desde = desde - INTERVAL 9 DAY WHERE servicio_id = ?", linea);
        Long tarea = tarea().id();
        user.run(() -> tareas.confirmar(tarea, reloj.today().minusDays(5), null));
        Long second = user.call(() -> otro.vender(cliente, catalogo.plan(Catalogo.MOVIL)));
        List<Map<String, Object>> before = everything();
        assertThrows(
                FechaBajaException.class,
                () -> user.run(() ->
                        ciclo.darDeBajaCliente(cliente, reloj.today().minusDays(1), MotivoEstado.VOLUNTARIA, null)));
        assertEquals(before, everything());
        user.run(() -> ciclo.darDeBajaCliente(cliente, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(
                "baja", datos.text("SELECT DISTINCT estado FROM servicios_cliente WHERE id IN (?, ?)", linea, second));
    }

    @Test
    void historyNamesWhoAskedAndWhatChanged() throws Exception {
        activate();
        user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, "dos recibos"));
        Map<String, Object> row = datos.rows(
                        "SELECT usuario, descripcion, antes, despues FROM actividad_cliente WHERE cliente_id = ?"
                                + " AND tipo = 'servicios.suspender'",
                        cliente)
                .get(0);
        assertEquals(user.nombre() + " Suspensión pedida", row.get("usuario") + " " + row.get("descripcion"));
        assertTrue(row.get("antes").toString().contains("\"estadoPedido\":null"), row.toString());
        assertTrue(row.get("despues").toString().contains("\"estadoPedido\":\"SUSPENDIDO\""), row.toString());
        assertTrue(row.get("despues").toString().contains("\"motivoSuspension\":\"IMPAGO\""), row.toString());
        Long tarea = tarea().id();
        tecnico.run(() -> tareas.confirmar(tarea, reloj.today(), "hecho"));
        row = datos.rows(
                        "SELECT usuario, antes, despues FROM actividad_cliente WHERE cliente_id = ?"
                                + " AND tipo = 'tareas.confirmar' ORDER BY id DESC LIMIT 1",
                        cliente)
                .get(0);
        assertEquals(tecnico.nombre(), row.get("usuario"));
        assertTrue(row.get("antes").toString().contains("\"estado\":\"ACTIVO\""), row.toString());
        assertTrue(row.get("despues").toString().contains("\"estado\":\"SUSPENDIDO\""), row.toString());
    }

    private void activate() throws Exception {
        user.run(() -> servicios.confirmarInstalacion(linea));
    }

    private void sinTarea(boolean how) throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.LINEAS_SIN_TAREA, String.valueOf(how))));
    }

    private TareaRow tarea() throws Exception {
        List<TareaRow> open = user.call(() -> tareas.findAbiertas(cliente));
        assertEquals(1, open.size(), open.toString());
        return open.get(0);
    }

    private long open() {
        return datos.number("SELECT COUNT(*) FROM tareas WHERE cliente_id = ? AND estado = 'pendiente'", cliente);
    }

    private String servicio(String what) {
        return datos.text("SELECT " + what + " FROM servicios_cliente WHERE id = ?", linea);
    }

    private List<Map<String, Object>> everything() {
        List<Map<String, Object>> all = new ArrayList<>();
        all.addAll(datos.rows("SELECT * FROM servicios_cliente WHERE cliente_id = ? ORDER BY id", cliente));
        all.addAll(datos.rows("SELECT * FROM tareas WHERE cliente_id = ? ORDER BY id", cliente));
        all.addAll(datos.rows("SELECT * FROM clientes WHERE id = ?", cliente));
        all.addAll(datos.rows("SELECT * FROM actividad_cliente WHERE cliente_id = ? ORDER BY id", cliente));
        return all;
    }

    private List<String> errors(Como.Action action) {
        return assertThrows(DatosInvalidosException.class, () -> user.run(action)).getErrores().stream()
                .map((ErrorCampo error) -> error.field() + " " + error.key())
                .toList();
    }

    private long winners(Como.Action action) throws Exception {
        return 4 - atOnce(action, action, action, action).size();
    }

    /** Does all at the same instant, and gives why those that failed did. */
    private List<Throwable> atOnce(Como.Action... actions) throws Exception {
        CyclicBarrier together = new CyclicBarrier(actions.length);
        ExecutorService threads = Executors.newFixedThreadPool(actions.length);
        List<Throwable> losers = new ArrayList<>();
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (Como.Action action : actions) {
                all.add(() -> {
                    together.await();
                    user.run(action);
                    return null;
                });
            }
            for (Future<Void> one : threads.invokeAll(all)) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    losers.add(e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        return losers;
    }
}
