package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.cambios.EjecutorCambios;
import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.servicios.boundary.CambioPlanService;
import es.isr.crm.servicios.boundary.PrecioServicioService;
import es.isr.crm.servicios.boundary.ProximaFacturaService;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.CambioPlanNoRetirableException;
import es.isr.crm.servicios.entity.LineaCuota;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.servicios.entity.ProximaFactura;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.OtroServicio;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A service of 35.00 gets a plan of 40.00 on the tenth of a month of 31 days, beside two others of its customer: what is shown
 * before, what is done, what is left alone, and what the network gets.
 */
@EnServidor
class CambioPlanIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PlanService planes;

    @Inject
    private CambioPlanService cambios;

    @Inject
    private PrecioServicioService precios;

    @Inject
    private ProximaFacturaService facturas;

    @Inject
    private EjecutorCambios ejecutor;

    @Inject
    private OtroServicio otro;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoComercial comercial;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Reloj reloj;

    private Long before;
    private Long after;
    private Alta alta;
    private Long servicio;
    private YearMonth mes;
    private LocalDate day;

    @BeforeEach
    void customerWithThreeServices() throws Exception {
        red.begin();
        before = plan("35.00", "500M");
        after = plan("40.00", "1G");
        alta = red.alta(Datos.altaConOnt(before));
        red.waitForOrden(alta, "hecha");
        servicio = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
        Espera.hasta("a service that works", () -> "activo".equals(red.servicio(alta)));
        Long movil = catalogo.plan(Catalogo.MOVIL);
        admin.call(() -> otro.vender(alta.clienteId(), movil));
        admin.call(() -> otro.vender(alta.clienteId(), movil));
        mes = YearMonth.from(reloj.today()).minusMonths(1);
        while (mes.lengthOfMonth() != 31) {
            mes = mes.minusMonths(1);
        }
        day = mes.atDay(10);
        LocalDate begun = mes.minusMonths(3).atDay(1);
        datos.update(
                "UPDATE servicios_cliente SET inicio = ?, estado = 'activo' WHERE cliente_id = ?",
                begun,
                alta.clienteId());
        datos.update(
                "UPDATE tarifas_servicio t JOIN servicios_cliente s ON s.id = t.servicio_id SET t.desde = ?"
                        + " WHERE s.cliente_id = ? AND t.hasta IS NULL",
                begun,
                alta.clienteId());
        billed(mes.atEndOfMonth());
    }

    @AfterEach
    void end() {
        datos.update(
                "UPDATE servicios_cliente SET estado = 'baja', fecha_baja = ? WHERE cliente_id = ?",
                reloj.today(),
                alta.clienteId());
        red.end();
    }

    @Test
    void daysAlreadyBilledAreChargedTheNextInvoiceHasTheNewPriceAndTheOthersAreLeftAlone() throws Exception {
        List<Map<String, Object>> others = others();
        PrevisionCambio shown = user.call(() -> cambios.preview(servicio, peticion(after, day, null)));
        assertEquals(1, tarifas().size(), "looking changed something");
        assertEquals(
                "3.55 " + day + " " + mes.atEndOfMonth(),
                shown.ajuste().importes().get(0).importe() + " "
                        + shown.ajuste().desde() + " " + shown.ajuste().hasta());
        assertEquals(Set.of("40.00"), each(shown.despues()));
        assertEquals(Set.of("35.00"), each(shown.antes()));
        assertEquals(2, shown.otros().size());
        assertTrue(
                shown.consecuencias().stream()
                        .anyMatch(what -> what.clave().equals("prevision.red.perfil")
                                && what.datos().containsAll(List.of("500M", "1G"))),
                shown.consecuencias().toString());
        ProximaFactura next = user.call(() -> facturas.preview(alta.clienteId()));

        user.run(() -> cambios.aplicar(servicio, peticion(after, day, shown.huella())));

        assertEquals(
                List.of("35.00 " + mes.minusMonths(3).atDay(1) + " " + day.minusDays(1), "40.00 " + day + " -"),
                tarifas());
        assertEquals(
                List.of("cambio_plan 3.55 pvp " + day + " " + mes.atEndOfMonth() + " pendiente"),
                datos
                        .rows(
                                "SELECT CONCAT(origen, ' ', importe, ' ', modo_precio, ' ', desde, ' ', hasta, ' ', estado) AS c"
                                        + " FROM cargos WHERE servicio_id = ? AND origen <> 'instalacion'",
                                servicio)
                        .stream()
                        .map(row -> row.get("c"))
                        .toList());
        assertEquals(others, others());
        ProximaFactura then = user.call(() -> facturas.preview(alta.clienteId()));
        assertEquals(shown.periodo(), then.periodo());
        assertEquals(shown.despues(), lines(then), "what was shown is what will be billed");
        assertEquals(shown.antes(), lines(next), "and what would have been");
        assertEquals(
                new BigDecimal("3.55").add(sum(shown.despues()).subtract(sum(shown.antes()))),
                then.getTotal().get(ModoPrecio.PVP).subtract(next.getTotal().get(ModoPrecio.PVP)));
        assertEquals(
                before + " " + after + " 35.00 40.00 " + day,
                datos.text(
                        "SELECT CONCAT(plan_anterior_id, ' ', plan_nuevo_id, ' ', precio_anterior, ' ', precio_nuevo, ' ', fecha)"
                                + " FROM historial_cambios_plan WHERE servicio_id = ?",
                        servicio));
        assertEquals(after, plan());
        Espera.hasta("the profile in PSO", () -> "1G".equals(perfil()));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM ordenes_pso WHERE numero_serie = ? AND tipo = 'cambio'", alta.serie()));
        red.waitForOrden(alta, "hecha");

        PrevisionCambio back = user.call(() -> cambios.preview(servicio, peticion(before, day, null)));
        user.run(() -> cambios.aplicar(servicio, peticion(before, day, back.huella())));
        assertEquals(List.of("35.00 " + mes.minusMonths(3).atDay(1) + " -"), tarifas());
        assertEquals(
                "0.00",
                datos.text(
                        "SELECT SUM(importe) FROM cargos WHERE servicio_id = ? AND origen = 'cambio_plan'", servicio));
        Espera.hasta("the profile back in PSO", () -> "500M".equals(perfil()));
        red.waitForOrden(alta, "hecha");
    }

    @Test
    void daysNotBilledYetNeedNoCharge() throws Exception {
        billed(mes.atDay(1).minusDays(1));
        PrevisionCambio shown = user.call(() -> cambios.preview(servicio, peticion(after, day, null)));
        assertTrue(shown.ajuste().isNada());
        assertEquals("1-9 10.16", words(shown.despues().get(0)));
        assertEquals("10-31 28.39", words(shown.despues().get(1)));
        user.run(() -> cambios.aplicar(servicio, peticion(after, day, shown.huella())));
        assertEquals(
                0,
                datos.number("SELECT COUNT(*) FROM cargos WHERE servicio_id = ? AND origen = 'cambio_plan'", servicio));
        assertEquals(shown.despues(), lines(user.call(() -> facturas.preview(alta.clienteId()))));
        red.waitForOrden(alta, "hecha");
    }

    @Test
    void changeToComeHasItsPriceNowAndPlanAndNetworkFollowOnTheDay() throws Exception {
        LocalDate tomorrow = reloj.today().plusDays(1);
        PrevisionCambio shown = user.call(() -> cambios.preview(servicio, peticion(after, tomorrow, null)));
        user.run(() -> cambios.aplicar(servicio, peticion(after, tomorrow, shown.huella())));
        assertEquals(2, tarifas().size());
        assertEquals(before, plan());
        assertEquals(
                List.of(),
                ejecutor.findPorAplicar().stream().filter(servicio::equals).toList());
        assertEquals(
                tomorrow.toString(),
                datos.text("SELECT fecha FROM historial_cambios_plan WHERE servicio_id = ?", servicio));

        red.jump(Duration.ofDays(1));
        assertEquals(
                List.of(servicio),
                ejecutor.findPorAplicar().stream().filter(servicio::equals).toList());
        assertTrue(ejecutor.aplicar(servicio));
        assertEquals(after, plan());
        assertEquals(
                List.of(),
                ejecutor.findPorAplicar().stream().filter(servicio::equals).toList());
        assertTrue(ejecutor.aplicar(servicio), "once more does nothing");
        Espera.hasta("the profile in PSO", () -> "1G".equals(perfil()));
        red.waitForOrden(alta, "hecha");
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM ordenes_pso WHERE numero_serie = ? AND tipo = 'cambio'", alta.serie()));
    }

    /** What was agreed before it was decided, or since, would have gone on: taken back, it does. */
    @Test
    void changeToComeThatIsTakenBackLeavesTheAgreedPrice() throws Exception {
        LocalDate later = reloj.today().plusDays(20);
        LocalDate begun = mes.minusMonths(3).atDay(1);
        agree("20", reloj.today().plusDays(1));
        apply(after, later);
        assertEquals("40.00 " + later + " -", tarifas().get(2));
        user.run(() -> cambios.retirar(servicio, lastChange()));
        LocalDate tomorrow = reloj.today().plusDays(1);
        assertEquals(List.of("35.00 " + begun + " " + reloj.today(), "20.00 " + tomorrow + " -"), tarifas());
        assertThrows(
                CambioPlanNoRetirableException.class, () -> user.run(() -> cambios.retirar(servicio, lastChange())));

        apply(after, later);
        agree("15", tomorrow.plusDays(4));
        user.run(() -> cambios.retirar(servicio, lastChange()));
        assertEquals(
                List.of(
                        "35.00 " + begun + " " + reloj.today(),
                        "20.00 " + tomorrow + " " + tomorrow.plusDays(3),
                        "15.00 " + tomorrow.plusDays(4) + " -"),
                tarifas());
        assertEquals(before, plan());
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'servicios.retirarPlan'",
                        alta.clienteId()));
        assertThrows(NotFoundException.class, () -> comercial.run(() -> cambios.retirar(servicio, lastChange())));

        apply(after, day);
        assertThrows(
                CambioPlanNoRetirableException.class,
                () -> user.run(() -> cambios.retirar(servicio, lastChange())),
                "its day has come");
        red.waitForOrden(alta, "hecha");
    }

    private void agree(String euros, LocalDate from) throws Exception {
        PrecioAcordado agreed = new PrecioAcordado(OrigenTarifa.ACORDADO, new BigDecimal(euros), null, null, "Amigo");
        PrevisionCambio shown = admin.call(() -> precios.preview(servicio, new PeticionPlan(null, from, agreed, null)));
        admin.run(() -> precios.aplicar(servicio, new PeticionPlan(null, from, agreed, shown.huella())));
    }

    private Long lastChange() {
        return datos.number("SELECT MAX(id) FROM historial_cambios_plan WHERE servicio_id = ?", servicio);
    }

    @Test
    void anotherDecisionForTheSameDayTakesThePlaceOfTheFirst() throws Exception {
        LocalDate later = reloj.today().plusDays(20);
        apply(after, later);
        Long third = plan("45.00", "1G");
        apply(third, later);
        assertEquals(
                "sustituido, vigente",
                datos.text(
                        "SELECT GROUP_CONCAT(IF(sustituido_at IS NULL, 'vigente', 'sustituido') ORDER BY id SEPARATOR ', ')"
                                + " FROM historial_cambios_plan WHERE servicio_id = ?",
                        servicio));
        assertEquals(
                List.of("35.00", "45.00"),
                tarifas().stream().map(row -> row.split(" ")[0]).toList());
    }

    @Test
    void whatIsAppliedIsWhatWasShown() throws Exception {
        PrevisionCambio shown = user.call(() -> cambios.preview(servicio, peticion(after, day, null)));
        billed(mes.plusMonths(1).atEndOfMonth());
        assertThrows(
                CambioDistintoException.class,
                () -> user.run(() -> cambios.aplicar(servicio, peticion(after, day, shown.huella()))));
        assertEquals(1, tarifas().size());
        assertEquals(before, plan());
    }

    @Test
    void wrongDaysPlansAndPricesAreRefused() throws Exception {
        LocalDate begun = mes.minusMonths(3).atDay(1);
        assertEquals(List.of("fecha cambioAntesDeInicio"), errors(after, begun.minusDays(1), PrecioAcordado.CATALOGO));
        assertEquals(List.of("fecha cambioLejano"), errors(after, reloj.today().plusYears(2), PrecioAcordado.CATALOGO));
        assertEquals(List.of("plan mismoPlan"), errors(before, day, PrecioAcordado.CATALOGO));
        assertEquals(
                List.of("plan planDesconocido"), errors(catalogo.plan(Catalogo.MOVIL), day, PrecioAcordado.CATALOGO));
        assertEquals(List.of("plan obligatorio"), errors(null, day, PrecioAcordado.CATALOGO));
        PrecioAcordado agreed = new PrecioAcordado(OrigenTarifa.ACORDADO, new BigDecimal("20"), null, null, "amigo");
        assertEquals(List.of("precio precioSoloAdmin"), errors(after, day, agreed));
        admin.run(() -> configuracion.save(Map.of(Parametro.EJERCICIO_CERRADO, String.valueOf(day.getYear()))));
        try {
            assertEquals(List.of("fecha ejercicioCerrado"), errors(after, day, PrecioAcordado.CATALOGO));
        } finally {
            admin.run(() -> configuracion.save(Map.of(Parametro.EJERCICIO_CERRADO, "0")));
        }
        assertThrows(
                NotFoundException.class,
                () -> comercial.run(() -> cambios.preview(servicio, peticion(after, day, null))),
                "another's customer");
        assertThrows(
                EJBAccessException.class,
                () -> user.run(() -> precios.preview(servicio, new PeticionPlan(null, day, agreed, null))));
    }

    @Test
    void agreedPriceHasItsEndAndItsReasonAndCreditsWhatIsBilled() throws Exception {
        PrecioAcordado agreed = new PrecioAcordado(
                OrigenTarifa.ACORDADO, new BigDecimal("25"), null, mes.atEndOfMonth(), "Avería larga");
        PrevisionCambio shown = admin.call(() -> precios.preview(servicio, new PeticionPlan(null, day, agreed, null)));
        assertEquals("-7.10", shown.ajuste().importes().get(0).importe().toPlainString());
        admin.run(() -> precios.aplicar(servicio, new PeticionPlan(null, day, agreed, shown.huella())));
        assertEquals(
                List.of(
                        "35.00 " + mes.minusMonths(3).atDay(1) + " " + day.minusDays(1),
                        "25.00 " + day + " " + mes.atEndOfMonth(),
                        "35.00 " + mes.plusMonths(1).atDay(1) + " -"),
                tarifas());
        assertEquals(
                "acordado Avería larga",
                datos.text(
                        "SELECT CONCAT(origen, ' ', motivo) FROM tarifas_servicio WHERE servicio_id = ? AND desde = ?",
                        servicio,
                        day));
        assertEquals(
                "cambio_precio -7.10",
                datos.text(
                        "SELECT CONCAT(origen, ' ', importe) FROM cargos WHERE servicio_id = ? AND origen <> 'instalacion'",
                        servicio));
        assertEquals(before, plan());
        assertNull(datos.value("SELECT MAX(id) FROM historial_cambios_plan WHERE servicio_id = ?", servicio));
    }

    private void apply(Long plan, LocalDate when) throws Exception {
        PrevisionCambio shown = user.call(() -> cambios.preview(servicio, peticion(plan, when, null)));
        user.run(() -> cambios.aplicar(servicio, peticion(plan, when, shown.huella())));
    }

    private List<String> errors(Long plan, LocalDate when, PrecioAcordado precio) {
        return assertThrows(
                        DatosInvalidosException.class,
                        () -> user.run(() -> cambios.preview(servicio, new PeticionPlan(plan, when, precio, null))))
                .getErrores()
                .stream()
                .map(CambioPlanIT::words)
                .toList();
    }

    private static String words(ErrorCampo error) {
        return error.field() + " " + error.key();
    }

    private static PeticionPlan peticion(Long plan, LocalDate when, String huella) {
        return new PeticionPlan(plan, when, PrecioAcordado.CATALOGO, huella);
    }

    private void billed(LocalDate until) {
        datos.update("UPDATE servicios_cliente SET facturado_hasta = ? WHERE cliente_id = ?", until, alta.clienteId());
    }

    private List<LineaCuota> lines(ProximaFactura factura) {
        return factura.cuotas().stream()
                .filter(cuota -> cuota.servicioId().equals(servicio))
                .findFirst()
                .orElseThrow()
                .lineas();
    }

    private static Set<String> each(List<LineaCuota> lines) {
        Set<String> amounts = new TreeSet<>();
        lines.forEach(line -> amounts.add(line.importe().toPlainString()));
        return amounts;
    }

    private static BigDecimal sum(List<LineaCuota> lines) {
        return lines.stream().map(LineaCuota::importe).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String words(LineaCuota line) {
        return line.desde().getDayOfMonth() + "-" + line.hasta().getDayOfMonth() + " " + line.importe();
    }

    private List<String> tarifas() {
        return datos
                .rows(
                        "SELECT CONCAT(precio, ' ', desde, ' ', COALESCE(hasta, '-')) AS t FROM tarifas_servicio"
                                + " WHERE servicio_id = ? ORDER BY desde",
                        servicio)
                .stream()
                .map(row -> (String) row.get("t"))
                .toList();
    }

    private List<Map<String, Object>> others() {
        return datos.rows(
                "SELECT s.id, s.plan_id, s.estado, s.version, t.precio, t.desde, t.hasta, t.version AS de_tarifa"
                        + " FROM servicios_cliente s JOIN tarifas_servicio t ON t.servicio_id = s.id"
                        + " WHERE s.cliente_id = ? AND s.id <> ? ORDER BY s.id, t.desde",
                alta.clienteId(),
                servicio);
    }

    private Long plan() {
        return datos.number("SELECT plan_id FROM servicios_cliente WHERE id = ?", servicio);
    }

    private String perfil() {
        return red.simulador().findPerfilVelocidad(alta.serie()).orElseThrow();
    }

    private Long plan(String euros, String perfil) throws Exception {
        DatosPlan plan = new DatosPlan();
        plan.setNombre("Fibra " + perfil + " " + Datos.codigo());
        plan.setTipo(TipoPlan.FIBRA);
        plan.setVelocidadBajada(500);
        plan.setVelocidadSubida(500);
        plan.setPerfilVelocidad(perfil);
        plan.setPerfilUsuario("residencial");
        plan.setPrecioMensual(new BigDecimal(euros));
        plan.setModoPrecio(ModoPrecio.PVP);
        plan.setActivo(true);
        return admin.call(() -> planes.create(plan));
    }
}
