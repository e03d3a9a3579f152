package es.isr.crm.servicios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.panel.boundary.AlarmaService;
import es.isr.crm.panel.control.PanelQuery;
import es.isr.crm.panel.entity.AlarmaCliente;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AccionProgramadaService;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.entity.AccionCerradaException;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.AccionYaProgramadaException;
import es.isr.crm.servicios.entity.FechaBajaException;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NoCortarException;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The dates and the money of a service's life. A line of 31 EUR with a commitment from 1 June 2026 to 31 May 2027 that costs
 * 120 EUR to leave, billed to the end of March; today is 10 March 2027.
 */
@EnServidor
class CicloDineroIT {

    private static final LocalDate HOY = LocalDate.of(2027, 3, 10);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private PlanService planes;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private AccionProgramadaService acciones;

    @Inject
    private TrabajoService trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private AlarmaService alarmas;

    @Inject
    private PanelQuery figures;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    private Long cliente;
    private Long linea;

    @BeforeEach
    void sell() throws Exception {
        today(HOY);
        admin.run(() -> configuracion.save(Map.of(Parametro.LINEAS_SIN_TAREA, "true")));
        Long plan = admin.call(() -> planes.create(plan()));
        cliente = user.call(() -> altas.alta(Datos.alta(plan)));
        linea = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        datos.update(
                "UPDATE servicios_cliente SET inicio = '2026-06-01', permanencia_desde = '2026-06-01',"
                        + " permanencia_hasta = '2027-05-31', facturado_hasta = '2027-03-31' WHERE id = ?",
                linea);
        datos.update("UPDATE tarifas_servicio SET desde = '2026-06-01' WHERE servicio_id = ?", linea);
        datos.update("DELETE FROM cargos WHERE servicio_id = ?", linea);
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        datos.update("UPDATE acciones_programadas SET estado = 'cancelada' WHERE estado IN ('pendiente', 'fallida')");
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE id = ?", linea);
        admin.run(() -> configuracion.save(Map.of(Parametro.LINEAS_SIN_TAREA, "false")));
    }

    private static DatosPlan plan() {
        DatosPlan plan = new DatosPlan();
        plan.setNombre("Línea " + Datos.codigo());
        plan.setTipo(TipoPlan.MOVIL);
        plan.setPrecioMensual(new BigDecimal("31.00"));
        plan.setModoPrecio(ModoPrecio.PVP);
        plan.setMesesPermanencia(12);
        plan.setPenalizacion(new BigDecimal("120.00"));
        return plan;
    }

    @Test
    void endCreditsWhatIsBilledAndChargesTheCommitmentAsItWasShown() throws Exception {
        PeticionBaja peticion = new PeticionBaja(HOY, MotivoEstado.VOLUNTARIA, null, null);
        ImporteCiclo shown =
                user.call(() -> ciclo.calcularBaja(List.of(linea), peticion)).get(0);
        assertEquals(new BigDecimal("26.96"), shown.penalizacion().importe());
        assertEquals(82, shown.penalizacion().restantes());
        assertEquals(new BigDecimal("-21.00"), shown.ajuste().importes().get(0).importe());
        assertEquals(List.of(), cargos(), "nothing was done yet");

        user.run(() -> ciclo.darDeBaja(linea, peticion));
        assertEquals(
                List.of("baja -21.00 2027-03-11 2027-03-31", "penalizacion 26.96 2027-03-11 2027-05-31"), cargos());
        assertEquals("baja 2027-03-10 voluntaria", estado("CONCAT(estado, ' ', fecha_baja, ' ', motivo_baja)"));
        assertTrue(datos.text("SELECT concepto FROM cargos WHERE servicio_id = ? AND origen = 'penalizacion'", linea)
                .endsWith("120.00 × 82 / 365 días"));
    }

    @Test
    void pastEndCreditsMoreAndTheUnbilledDaysOfAnUnbilledOneAreShown() throws Exception {
        datos.update("UPDATE servicios_cliente SET facturado_hasta = '2027-02-28' WHERE id = ?", linea);
        PeticionBaja peticion = new PeticionBaja(LocalDate.of(2027, 2, 14), MotivoEstado.TECNICA, null, null);
        ImporteCiclo shown =
                user.call(() -> ciclo.calcularBaja(List.of(linea), peticion)).get(0);
        assertEquals(new BigDecimal("-15.50"), shown.ajuste().importes().get(0).importe());
        assertEquals(null, shown.penalizacion(), "the fault is not the customer's");
        PeticionBaja today = new PeticionBaja(HOY, MotivoEstado.TECNICA, null, null);
        ImporteCiclo later =
                user.call(() -> ciclo.calcularBaja(List.of(linea), today)).get(0);
        assertEquals(Map.of(ModoPrecio.PVP, new BigDecimal("10.00")), later.getSumaPorFacturar());
        user.run(() -> ciclo.darDeBaja(linea, peticion));
        assertEquals(List.of("baja -15.50 2027-02-15 2027-02-28"), cargos());
    }

    @Test
    void penaltyIsWaivedByAnAdministratorForAReason() throws Exception {
        PeticionBaja peticion = new PeticionBaja(HOY, MotivoEstado.OTRO, "se muda", "Sin cobertura en su calle nueva");
        assertThrows(EJBAccessException.class, () -> user.run(() -> ciclo.darDeBaja(linea, peticion)));
        admin.run(() -> ciclo.darDeBaja(linea, peticion));
        assertEquals(List.of("baja -21.00 2027-03-11 2027-03-31"), cargos());
        assertEquals(
                "Penalización de 26.96 EUR condonada: Sin cobertura en su calle nueva",
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ?"
                                + " AND tipo = 'servicios.penalizacionCondonada'",
                        cliente));
    }

    @Test
    void endToComeIsDoneWhenItsLastDayIsOver() throws Exception {
        LocalDate last = LocalDate.of(2027, 3, 20);
        PeticionBaja peticion = new PeticionBaja(last, MotivoEstado.VOLUNTARIA, null, null);
        user.run(() -> ciclo.darDeBaja(linea, peticion));
        assertEquals("activo", estado("estado"));
        assertEquals("Baja del servicio programada: último día, el 20/03/2027", historia());
        assertThrows(AccionYaProgramadaException.class, () -> user.run(() -> ciclo.darDeBaja(linea, peticion)));
        today(last);
        assertEquals("acciones: 0 hechas, 0 fallidas", run().resultado());
        assertEquals("activo", estado("estado"), "the last day is paid and had");
        // The server was down on the day: the end counts from its date all the same.
        today(last.plusDays(3));
        assertEquals("acciones: 1 hechas, 0 fallidas", run().resultado());
        assertEquals("baja 2027-03-20", estado("CONCAT(estado, ' ', fecha_baja)"));
        assertEquals(
                List.of("baja -11.00 2027-03-21 2027-03-31", "penalizacion 23.67 2027-03-21 2027-05-31"), cargos());
        assertEquals("acciones: 0 hechas, 0 fallidas", run().resultado());
        assertEquals(2, cargos().size());
        assertEquals(
                "sistema",
                datos.text(
                        "SELECT usuario FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'servicios.accionHecha'",
                        cliente));
    }

    @Test
    void endCannotBeBeforeTheFirstDay() {
        assertThrows(
                FechaBajaException.class,
                () -> user.run(() -> ciclo.darDeBaja(linea, LocalDate.of(2026, 5, 31), MotivoEstado.VOLUNTARIA, null)));
    }

    @Test
    void whatARuleRefusesOnItsDayWaitsForAPersonAndKeepsNothingElse() throws Exception {
        LocalDate day = LocalDate.of(2027, 3, 15);
        user.run(() -> ciclo.suspender(linea, new PeticionSuspension(MotivoEstado.IMPAGO, null, day, null)));
        datos.update("UPDATE clientes SET no_cortar = TRUE, no_cortar_motivo = 'promesa' WHERE id = ?", cliente);
        today(day);
        assertEquals("Suspensión del servicio programada para el 15/03/2027", historia());
        assertEquals("acciones: 0 hechas, 1 fallidas", run().resultado());
        assertEquals("fallida NoCortarException", accion("SUSPENDER"));
        assertEquals("Acción programada que no se ha podido hacer: suspensión del 15/03/2027", historia());
        assertTrue(user.call(() -> alarmas.findByCliente(cliente)).stream()
                .anyMatch(alarma -> alarma.tipo() == AlarmaCliente.Tipo.ACCION_FALLIDA
                        && alarma.servicioId().equals(linea)));
        PanelDatos panel = user.call(() -> transaccion.call(figures::count));
        assertTrue(panel.vigilancia().accionesFallidas() > 0);
        assertTrue(panel.fallidas().stream()
                .anyMatch(fallida -> fallida.servicioId().equals(linea)
                        && fallida.accion() == AccionServicio.SUSPENDER
                        && fallida.fecha().equals(day)));
        assertEquals("activo", estado("estado"));
        assertEquals("acciones: 0 hechas, 0 fallidas", run().resultado(), "a person has to see to it");
        Long id = datos.number("SELECT id FROM acciones_programadas WHERE servicio_id = ?", linea);
        assertThrows(NoCortarException.class, () -> user.run(() -> acciones.reintentar(id)));
        datos.update("UPDATE clientes SET no_cortar = FALSE WHERE id = ?", cliente);
        user.run(() -> acciones.reintentar(id));
        assertEquals("suspendido 2027-03-15", estado("CONCAT(estado, ' ', suspendido_desde)"));
        assertThrows(AccionCerradaException.class, () -> user.run(() -> acciones.cancelar(id)));
    }

    @Test
    void cutAtOnesOwnWishCostsHalfAndEndsByItself() throws Exception {
        LocalDate desde = LocalDate.of(2027, 3, 11);
        LocalDate vuelta = LocalDate.of(2027, 4, 15);
        PeticionSuspension peticion = new PeticionSuspension(MotivoEstado.VOLUNTARIA, "viaje", desde, vuelta);
        ImporteCiclo shown = user.call(() -> ciclo.calcularSuspension(List.of(linea), peticion))
                .get(0);
        assertEquals(new BigDecimal("15.50"), shown.cuotaSuspendido().importe());
        assertEquals(new BigDecimal("-10.50"), shown.ajuste().importes().get(0).importe());
        user.run(() -> ciclo.suspender(linea, peticion));
        today(desde);
        run();
        assertEquals("suspendido", estado("estado"));
        assertEquals(List.of("suspension -10.50 2027-03-11 2027-03-31"), cargos());
        datos.update("UPDATE servicios_cliente SET facturado_hasta = '2027-04-30' WHERE id = ?", linea);
        today(vuelta);
        ImporteCiclo back =
                user.call(() -> ciclo.calcularReactivacion(List.of(linea))).get(0);
        assertEquals(new BigDecimal("8.26"), back.ajuste().importes().get(0).importe());
        run();
        assertEquals("activo", estado("estado"));
        assertEquals(
                List.of("suspension -10.50 2027-03-11 2027-03-31", "reactivacion 8.26 2027-04-15 2027-04-30"),
                cargos());
    }

    @Test
    void cutAtOnesOwnWishHasItsBounds() throws Exception {
        assertEquals(List.of("vuelta vuelta"), errors(HOY, HOY.plusDays(20)));
        assertEquals(List.of("vuelta vuelta"), errors(HOY, null));
        assertEquals(List.of("fecha fechaPasada"), errors(HOY.minusDays(1), HOY.plusMonths(1)));
        datos.update(
                "INSERT INTO suspensiones_servicio (id, servicio_id, motivo, desde, hasta, porcentaje, created_at,"
                        + " updated_at) VALUES (?, ?, 'voluntaria', '2027-01-01', '2027-03-06', 50, NOW(6), NOW(6))",
                linea,
                linea);
        assertEquals(List.of("vuelta suspensionAgotada"), errors(HOY, HOY.plusMonths(1)));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM acciones_programadas WHERE servicio_id = ?", linea));
    }

    @Test
    void cutForADebtCreditsWhatIsBilledAndTheReturnChargesTheRest() throws Exception {
        user.run(() -> ciclo.suspender(linea, MotivoEstado.IMPAGO, null));
        assertEquals(List.of("suspension -22.00 2027-03-10 2027-03-31"), cargos());
        today(LocalDate.of(2027, 3, 20));
        user.run(() -> ciclo.reactivar(linea));
        assertEquals(
                List.of("suspension -22.00 2027-03-10 2027-03-31", "reactivacion 12.00 2027-03-20 2027-03-31"),
                cargos());
    }

    @Test
    void withoutItsCutTheReturnGoesAndTheEndTakesEverythingAlong() throws Exception {
        LocalDate desde = HOY.plusDays(5);
        PeticionSuspension peticion = new PeticionSuspension(MotivoEstado.VOLUNTARIA, null, desde, desde.plusMonths(1));
        user.run(() -> ciclo.suspender(linea, peticion));
        Long cut = datos.number(
                "SELECT id FROM acciones_programadas WHERE servicio_id = ? AND accion = 'suspender'", linea);
        user.run(() -> acciones.cancelar(cut));
        assertEquals("cancelada", accion("SUSPENDER"));
        assertEquals("cancelada", accion("REACTIVAR"));
        user.run(() -> ciclo.suspender(linea, peticion));
        assertEquals(2, user.call(() -> acciones.findByServicio(linea)).size());
        user.run(() -> ciclo.darDeBaja(linea, HOY, MotivoEstado.IMPAGO, null));
        assertEquals(List.of(), user.call(() -> acciones.findByServicio(linea)));
    }

    private List<String> errors(LocalDate desde, LocalDate vuelta) {
        return assertThrows(
                        DatosInvalidosException.class,
                        () -> user.run(() -> ciclo.suspender(
                                linea, new PeticionSuspension(MotivoEstado.VOLUNTARIA, null, desde, vuelta))))
                .getErrores()
                .stream()
                .map(error -> error.field() + " " + error.key())
                .toList();
    }

    private void today(LocalDate day) {
        Instant wanted = day.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant();
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), wanted)));
    }

    private Progreso run() throws Exception {
        long execution = admin.call(() -> trabajos.start(Trabajo.ACCIONES_PROGRAMADAS.id(), Map.of()));
        return Espera.valor("the end of the job", () -> {
            try {
                Progreso now = admin.call(() -> trabajos.getProgreso(execution));
                boolean free = arriendos
                        .holder("trabajo:" + Trabajo.ACCIONES_PROGRAMADAS.id())
                        .isEmpty();
                return now.isRunning() || !free ? Optional.empty() : Optional.of(now);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String estado(String what) {
        return datos.text("SELECT " + what + " FROM servicios_cliente WHERE id = ?", linea);
    }

    /** The last that the history says of the service. */
    private String historia() {
        return datos.text(
                "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo LIKE 'servicios.%'"
                        + " ORDER BY id DESC LIMIT 1",
                cliente);
    }

    private String accion(String accion) {
        return datos.text(
                "SELECT TRIM(CONCAT(estado, ' ', COALESCE(fallo, ''))) FROM acciones_programadas"
                        + " WHERE servicio_id = ? AND accion = LOWER(?) ORDER BY id DESC LIMIT 1",
                linea,
                accion);
    }

    private List<String> cargos() {
        return datos
                .rows(
                        "SELECT CONCAT(origen, ' ', importe, ' ', desde, ' ', hasta) AS cargo FROM cargos"
                                + " WHERE servicio_id = ? ORDER BY id",
                        linea)
                .stream()
                .map(row -> (String) row.get("cargo"))
                .toList();
    }
}
