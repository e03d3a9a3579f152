package es.isr.crm.planes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.PlanEditable;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CambioPrecioService;
import es.isr.crm.servicios.boundary.PrecioServicioService;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.Aplazamiento;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.CambioFacturadoException;
import es.isr.crm.servicios.entity.CambioFilter;
import es.isr.crm.servicios.entity.CambioNoDeshacibleException;
import es.isr.crm.servicios.entity.CambioPrecioRow;
import es.isr.crm.servicios.entity.LineaCambioRow;
import es.isr.crm.servicios.entity.Omision;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PeticionCambio;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.servicios.entity.ResumenCambio;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new price for everybody: looked at, made, and taken back. */
@EnServidor
class CambioPrecioIT {

    private static final int MANY = 10_000;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private PlanService planes;

    @Inject
    private CambioPrecioService cambios;

    @Inject
    private PrecioServicioService precios;

    @Inject
    private AltaService altas;

    @Inject
    private ServicioService servicios;

    @Inject
    private Reloj reloj;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    private Long plan;
    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void catalogue() throws Exception {
        DatosPlan datosPlan = new DatosPlan();
        datosPlan.setNombre("Cambiante " + Datos.codigo());
        datosPlan.setTipo(TipoPlan.MOVIL);
        datosPlan.setPrecioMensual(new BigDecimal("35.00"));
        plan = admin.call(() -> planes.create(datosPlan));
        today = reloj.today();
        day = today.plusMonths(2).withDayOfMonth(1);
    }

    @AfterEach
    void presentTime() {
        reloj.set(Clock.systemUTC());
    }

    @Test
    void everybodyPaysTheNewPriceFromThatDayAndNothingIsLeftWithoutPrice() throws Exception {
        Long working = working(sell());
        Long waiting = sell();
        Long cambio = change("40.00", day);
        for (Long servicio : List.of(working, waiting)) {
            assertEquals(
                    List.of("35.00 catalogo until " + day.minusDays(1), "40.00 catalogo from " + day), ends(servicio));
        }
        assertEquals("40.00", datos.text("SELECT precio_mensual FROM planes WHERE id = ?", plan));
        CambioPrecioRow row = admin.call(() -> cambios.get(cambio));
        assertEquals(2, row.servicios());
        assertTrue(row.previsto());
        assertEquals(admin.nombre(), row.usuario());
        assertEquals(
                List.of("40.00 catalogo from " + sold(sell())),
                ends(lastSold()),
                "new contracts have it from the first day");
    }

    @Test
    void previewSaysWhatThenHappensToWhom() throws Exception {
        working(sell());
        Long agreed = sell();
        datos.update("UPDATE tarifas_servicio SET origen = 'acordado', precio = 20 WHERE servicio_id = ?", agreed);
        Long free = sell();
        datos.update("UPDATE tarifas_servicio SET origen = 'gratis', precio = 0 WHERE servicio_id = ?", free);
        Long billed = working(sell());
        datos.update("UPDATE servicios_cliente SET facturado_hasta = ? WHERE id = ?", day.plusDays(30), billed);
        Long gone = sell();
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE id = ?", gone);
        List<Map<String, Object>> before = tariffs();
        ResumenCambio summary = preview("40.00", day);
        assertEquals(before, tariffs(), "looking changed something");
        assertEquals(2, summary.servicios());
        assertEquals(Map.of(Omision.ACORDADO, 1L, Omision.GRATIS, 1L), summary.omitidos());
        assertEquals(Map.of(Aplazamiento.FACTURADO, 1L), summary.aplazados());
        assertEquals(1, summary.bajas());
        assertEquals(new BigDecimal("10.00"), summary.total());
        PeticionCambio peticion = new PeticionCambio(plan, summary.nuevo(), day, null);
        Page<LineaCambioRow> proposed =
                admin.call(() -> cambios.searchPreview(peticion, new PageRequest(1, 2, null, true)));
        assertEquals(4, proposed.total());
        assertEquals(
                List.of(agreed, free),
                proposed.rows().stream().map(LineaCambioRow::servicioId).toList());

        Long cambio = change("40.00", day);
        Page<LineaCambioRow> done =
                admin.call(() -> cambios.searchLineas(new CambioFilter(cambio, null), PageRequest.first(10)));
        Map<Long, String> what = done.rows().stream()
                .collect(Collectors.toMap(
                        LineaCambioRow::servicioId, row -> row.omision() + " " + row.aplazado() + " " + row.desde()));
        assertEquals(4, done.total());
        assertEquals("ACORDADO null null", what.get(agreed));
        assertEquals("null FACTURADO " + day.plusDays(31), what.get(billed));
        assertEquals(
                2,
                admin.call(() -> cambios.searchLineas(new CambioFilter(cambio, false), PageRequest.first(10)))
                        .total());
        assertEquals(List.of("20.00 acordado from " + sold(agreed)), ends(agreed));
        assertEquals(List.of("35.00 catalogo from " + sold(gone)), ends(gone));
    }

    @Test
    void undoneBeforeItsDayEverythingIsAsItWas() throws Exception {
        working(sell());
        sell();
        promoted();
        Long inPromotion = sell();
        working(inPromotion);
        List<Map<String, Object>> before = tariffs();
        String price = datos.text("SELECT precio_mensual FROM planes WHERE id = ?", plan);
        Long cambio = change("40.00", day);
        assertEquals(3, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE cambio_id = ?", cambio));
        admin.run(() -> cambios.deshacer(cambio));
        assertEquals(before, tariffs());
        assertEquals(price, datos.text("SELECT precio_mensual FROM planes WHERE id = ?", plan));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE cambio_id = ?", cambio));
        CambioPrecioRow row = admin.call(() -> cambios.findByPlan(plan)).get(0);
        assertTrue(row.deshecho());
        assertEquals(admin.nombre(), row.deshechoPor());
        assertThrows(CambioNoDeshacibleException.class, () -> admin.run(() -> cambios.deshacer(cambio)));
        change("41.00", day);
    }

    /** A price for a time has cut what the change made in two: both pieces have the old price again. */
    @Test
    void undoneAfterATemporaryPriceNothingIsLeftOfIt() throws Exception {
        Long servicio = working(sell());
        Long other = working(sell());
        Long cambio = change("40.00", day);
        agree(servicio, day.plusDays(9), day.plusDays(19));
        agree(other, day, day.plusDays(4));
        assertEquals(3, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE cambio_id = ?", cambio));
        admin.run(() -> cambios.deshacer(cambio));
        assertEquals(
                List.of(
                        "35.00 catalogo until " + day.plusDays(8),
                        "20.00 acordado until " + day.plusDays(19),
                        "35.00 catalogo from " + day.plusDays(20)),
                ends(servicio));
        assertEquals(
                List.of(
                        "35.00 catalogo until " + day.minusDays(1),
                        "20.00 acordado until " + day.plusDays(4),
                        "35.00 catalogo from " + day.plusDays(5)),
                ends(other));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE cambio_id = ?", cambio));
        long cliente = datos.number("SELECT cliente_id FROM servicios_cliente WHERE id = ?", other);
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'planes.deshacerPrecio'",
                        cliente));
    }

    private void agree(Long servicio, LocalDate from, LocalDate until) throws Exception {
        PrecioAcordado precio =
                new PrecioAcordado(OrigenTarifa.ACORDADO, new BigDecimal("20"), null, until, "Una avería");
        PrevisionCambio shown = admin.call(() -> precios.preview(servicio, new PeticionPlan(null, from, precio, null)));
        admin.run(() -> precios.aplicar(servicio, new PeticionPlan(null, from, precio, shown.huella())));
    }

    @Test
    void changeThatBeganOrWasInvoicedStays() throws Exception {
        Long servicio = working(sell());
        Long cambio = change("40.00", day);
        datos.update("UPDATE servicios_cliente SET facturado_hasta = ? WHERE id = ?", day, servicio);
        assertThrows(CambioFacturadoException.class, () -> admin.run(() -> cambios.deshacer(cambio)));
        datos.update("UPDATE servicios_cliente SET facturado_hasta = NULL WHERE id = ?", servicio);
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon(day))));
        assertThrows(CambioNoDeshacibleException.class, () -> admin.run(() -> cambios.deshacer(cambio)));
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon(day.minusDays(1)))));
        admin.run(() -> cambios.deshacer(cambio));
    }

    @Test
    void priceGivenToThePlanSinceIsKeptByTheUndoing() throws Exception {
        working(sell());
        Long cambio = change("40.00", day);
        PlanEditable edited = open();
        edited.datos().setPrecioMensual(new BigDecimal("44.00"));
        admin.run(() -> planes.update(plan, edited.ficha().version(), edited.datos()));
        admin.run(() -> cambios.deshacer(cambio));
        assertEquals("44.00", datos.text("SELECT precio_mensual FROM planes WHERE id = ?", plan));
    }

    @Test
    void serviceInstalledAfterTheChangeHasItsPromotionAndThenTheNewPrice() throws Exception {
        promoted();
        Long servicio = sell();
        LocalDate later = day.plusMonths(4);
        Long cambio = change("40.00", later);
        assertEquals(
                List.of(
                        "25.00 promocion until " + sold(servicio).plusMonths(3).minusDays(1),
                        "35.00 catalogo until " + later.minusDays(1),
                        "40.00 catalogo from " + later),
                ends(servicio));
        LocalDate installed = later.minusMonths(1);
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon(installed))));
        working(servicio);
        assertEquals(
                List.of(
                        "25.00 promocion until " + installed.plusMonths(3).minusDays(1),
                        "40.00 catalogo from " + installed.plusMonths(3)),
                ends(servicio));
        admin.run(() -> cambios.deshacer(cambio));
        assertEquals(
                List.of(
                        "25.00 promocion until " + installed.plusMonths(3).minusDays(1),
                        "35.00 catalogo from " + installed.plusMonths(3)),
                ends(servicio));
    }

    @Test
    void serviceInstalledBeforeTheChangeReachesItOnItsDay() throws Exception {
        Long servicio = sell();
        change("40.00", day);
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon(today.plusDays(9)))));
        working(servicio);
        assertEquals(today.plusDays(9), sold(servicio));
        assertEquals(List.of("35.00 catalogo until " + day.minusDays(1), "40.00 catalogo from " + day), ends(servicio));
    }

    @Test
    void serviceInstalledExactlyWhenThePromotionOfItsSaleWouldHaveEndedKeepsItsMonths() throws Exception {
        promoted();
        Long servicio = sell();
        LocalDate installed = sold(servicio).plusMonths(3);
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon(installed))));
        working(servicio);
        assertEquals(
                List.of(
                        "25.00 promocion until " + installed.plusMonths(3).minusDays(1),
                        "35.00 catalogo from " + installed.plusMonths(3)),
                ends(servicio));
    }

    @Test
    void priceThatNeverBeganMakesRoomForThePromotion() throws Exception {
        promoted();
        Long servicio = sell();
        LocalDate installed = sold(servicio).plusMonths(3);
        change("40.00", installed.plusMonths(1));
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), noon(installed))));
        working(servicio);
        assertEquals(
                List.of(
                        "25.00 promocion until " + installed.plusMonths(3).minusDays(1),
                        "40.00 catalogo from " + installed.plusMonths(3)),
                ends(servicio));
    }

    @Test
    void eachCustomerIsToldOnceOfTheChangeAndOfItsUndoing() throws Exception {
        Long servicio = working(sell());
        long cliente = datos.number("SELECT cliente_id FROM servicios_cliente WHERE id = ?", servicio);
        Long cambio = change("40.00", day);
        admin.run(() -> cambios.deshacer(cambio));
        List<Map<String, Object>> rows = datos.rows(
                "SELECT * FROM actividad_cliente WHERE cliente_id = ? AND tipo LIKE 'planes.%' ORDER BY id", cliente);
        assertEquals(
                List.of("planes.cambiarPrecio", "planes.deshacerPrecio"),
                rows.stream().map(row -> row.get("tipo")).toList());
        assertTrue(rows.get(0).get("antes").toString().contains("\"precio\":\"35.00\""), rows.toString());
        assertTrue(rows.get(0).get("despues").toString().contains("\"precio\":\"40.00\""), rows.toString());
        assertTrue(rows.get(0).get("despues").toString().contains(day.toString()), rows.toString());
        assertEquals(rows.get(0).get("antes"), rows.get(1).get("despues"));
        assertEquals(admin.nombre(), rows.get(0).get("usuario"));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE accion = 'planes.cambiarPrecio' AND entidad = 'CambioPrecio' AND entidad_id = ?",
                        cambio));
    }

    @Test
    void whatWasNotShownIsNotDone() throws Exception {
        working(sell());
        String huella = preview("40.00", day).huella();
        sell();
        PlanEditable edited = edited("40.00");
        List<Map<String, Object>> before = tariffs();
        assertThrows(CambioDistintoException.class, () -> apply(edited, day, huella));
        assertEquals(before, tariffs());
        assertEquals("35.00", datos.text("SELECT precio_mensual FROM planes WHERE id = ?", plan));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM cambios_precio WHERE plan_id = ?", plan));
        String seen = preview("40.00", day).huella();
        PlanEditable other = open();
        other.datos().setDescripcion("Otra");
        admin.run(() -> planes.update(plan, other.ficha().version(), other.datos()));
        assertThrows(PlanEditadoException.class, () -> apply(edited, day, seen));
    }

    @Test
    void dayIsNotPastAndOnlyOneChangeIsToCome() throws Exception {
        assertEquals("cambioDesde cambioPasado", fault(today.minusDays(1)));
        assertEquals("cambioDesde obligatorio", fault(null));
        preview("40.00", today);
        change("40.00", day);
        assertEquals("cambioDesde cambioPrevisto", fault(day.plusMonths(1)));
    }

    @Test
    @Tag("full")
    void tenThousandServicesChangeAndChangeBack() throws Exception {
        Long cliente = datos.number("SELECT cliente_id FROM servicios_cliente WHERE id = ?", sell());
        long base = populate(cliente);
        Instant start = Instant.now();
        ResumenCambio summary = preview("40.00", day);
        Duration looked = Duration.between(start, Instant.now());
        assertEquals(MANY + 1, summary.servicios());
        PlanEditable edited = edited("40.00");
        start = Instant.now();
        Long cambio = apply(edited, day, summary.huella());
        Duration made = Duration.between(start, Instant.now());
        assertEquals(MANY + 1, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE cambio_id = ?", cambio));
        start = Instant.now();
        admin.run(() -> cambios.deshacer(cambio));
        Duration undone = Duration.between(start, Instant.now());
        String figures = "looked at in " + looked + ", made in " + made + ", undone in " + undone;
        System.getLogger(CambioPrecioIT.class.getName()).log(System.Logger.Level.INFO, figures);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE cambio_id = ?", cambio));
        datos.update("DELETE FROM lineas_cambio_precio WHERE cambio_id = ?", cambio);
        for (String delete : List.of(
                "DELETE FROM tarifas_servicio WHERE servicio_id BETWEEN ? AND ?",
                "DELETE FROM servicios_cliente WHERE id BETWEEN ? AND ?",
                "DELETE FROM actividad_cliente WHERE cliente_id BETWEEN ? AND ?",
                "DELETE FROM clientes WHERE id BETWEEN ? AND ?")) {
            datos.update(delete, base, base + MANY - 1);
        }
    }

    /**
     * Customers each with a service like the one there is.
     *
     * @return the first id of each
     */
    private long populate(Long cliente) {
        String digits = "(SELECT 0 n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4"
                + " UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)";
        String numbers = "(SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n i FROM " + digits + " a, " + digits + " b, "
                + digits + " c, " + digits + " d) k";
        long base = (1L << 50) + plan * 100_000;
        datos.update("""
                INSERT INTO clientes (id, tipo_cliente, nombre, direccion, codigo_postal, localidad, provincia,
                       medio_pago, estado, fecha_alta, created_at, updated_at)
                SELECT ? + i, tipo_cliente, nombre, direccion, codigo_postal, ?, provincia, medio_pago, estado,
                       fecha_alta, created_at, updated_at FROM clientes, %s WHERE id = ?""".formatted(numbers), base, "Diez mil " + plan, cliente);
        datos.update("""
                INSERT INTO servicios_cliente (id, cliente_id, plan_id, tipo, estado, direccion, codigo_postal,
                       localidad, provincia, created_at, updated_at)
                SELECT ? + i, ? + i, plan_id, tipo, 'activo', direccion, codigo_postal, localidad, provincia,
                       created_at, updated_at FROM servicios_cliente, %s WHERE cliente_id = ?""".formatted(numbers), base, base, cliente);
        datos.update("""
                INSERT INTO tarifas_servicio (id, servicio_id, plan_id, precio, modo_precio, origen, desde, created_at,
                       updated_at)
                SELECT id, id, plan_id, 35, 'pvp', 'catalogo', ?, created_at, updated_at
                  FROM servicios_cliente WHERE id BETWEEN ? AND ?""", today, base, base + MANY - 1);
        return base;
    }

    private static Instant noon(LocalDate date) {
        return date.atTime(12, 0).atZone(Reloj.MADRID).toInstant();
    }

    /** New contracts have three months at 25.00. */
    private void promoted() throws Exception {
        PlanEditable edited = open();
        edited.datos().setPrecioPromocional(new BigDecimal("25.00"));
        edited.datos().setMesesPromocion(3);
        admin.run(() -> planes.update(plan, edited.ficha().version(), edited.datos()));
    }

    private String fault(LocalDate desde) {
        return assertThrows(DatosInvalidosException.class, () -> preview("41.00", desde)).getErrores().stream()
                .map(error -> error.field() + " " + error.key())
                .collect(Collectors.joining(", "));
    }

    private PlanEditable open() throws Exception {
        return admin.call(() -> planes.getEditable(plan));
    }

    private PlanEditable edited(String precio) throws Exception {
        PlanEditable edited = open();
        edited.datos().setPrecioMensual(new BigDecimal(precio));
        return edited;
    }

    private ResumenCambio preview(String precio, LocalDate desde) throws Exception {
        PlanEditable edited = edited(precio);
        return admin.call(() -> cambios.preview(plan, edited.datos(), desde));
    }

    private Long change(String precio, LocalDate desde) throws Exception {
        return apply(edited(precio), desde, preview(precio, desde).huella());
    }

    private Long apply(PlanEditable edited, LocalDate desde, String huella) throws Exception {
        return admin.call(() -> cambios.aplicar(plan, edited.ficha().version(), edited.datos(), desde, huella));
    }

    private Long sell() throws Exception {
        AltaCliente alta = Datos.alta(plan);
        Long cliente = user.call(() -> altas.alta(alta));
        return datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
    }

    private Long lastSold() {
        return datos.number("SELECT MAX(id) FROM servicios_cliente WHERE plan_id = ?", plan);
    }

    private Long working(Long servicio) throws Exception {
        user.run(() -> servicios.confirmarInstalacion(servicio));
        return servicio;
    }

    /** First day of its first tariff. */
    private LocalDate sold(Long servicio) {
        return LocalDate.parse(datos.text("SELECT MIN(desde) FROM tarifas_servicio WHERE servicio_id = ?", servicio));
    }

    private List<String> ends(Long servicio) {
        return datos.rows("SELECT * FROM tarifas_servicio WHERE servicio_id = ? ORDER BY desde", servicio).stream()
                .map(row -> row.get("precio") + " " + row.get("origen")
                        + (row.get("hasta") == null ? " from " + row.get("desde") : " until " + row.get("hasta")))
                .toList();
    }

    /** Everything about the tariffs of the plan but when and how often they were written. */
    private List<Map<String, Object>> tariffs() {
        return datos.rows("""
                SELECT id, servicio_id, plan_id, precio, modo_precio, origen, motivo, cambio_id, desde, hasta
                  FROM tarifas_servicio WHERE plan_id = ? ORDER BY id""", plan);
    }
}
