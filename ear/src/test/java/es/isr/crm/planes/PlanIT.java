package es.isr.crm.planes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosParte;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.PlanEditable;
import es.isr.crm.planes.entity.PlanEditadoException;
import es.isr.crm.planes.entity.PlanEnUsoException;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CatalogoService;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.control.CatalogoOrder;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.CatalogoFilter;
import es.isr.crm.servicios.entity.CatalogoRow;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogue: what may be done to a plan, by one at a time, and what it brings in. */
@EnServidor
class PlanIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private PlanService planes;

    @Inject
    private CatalogoService catalogo;

    @Inject
    private AltaService altas;

    @Inject
    private ServicioService servicios;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Test
    void everyFaultIsToldAtOnceBesideItsField() {
        DatosPlan empty = new DatosPlan();
        empty.setPrecioPromocional(new BigDecimal("10.00"));
        DatosInvalidosException refusal =
                assertThrows(DatosInvalidosException.class, () -> admin.run(() -> planes.create(empty)));
        assertEquals(
                Set.of("nombre", "precioMensual", "velocidadBajada", "velocidadSubida", "mesesPromocion"),
                refusal.getErrores().stream().map(error -> error.field()).collect(Collectors.toSet()));
    }

    @Test
    void nameOfAnotherPlanIsRefusedWhateverItsAccents() throws Exception {
        DatosPlan one = movil("10.00");
        create(one);
        DatosPlan same = movil("12.00");
        same.setNombre(one.getNombre().toUpperCase().replace("O", "Ó"));
        DatosInvalidosException refusal = assertThrows(DatosInvalidosException.class, () -> create(same));
        assertEquals("nombre", refusal.getErrores().get(0).field());
        assertEquals("PlanRepetidoException", refusal.getErrores().get(0).key());
    }

    @Test
    void oneOfTwoWithTheSameNameAtTheSameInstantWins() throws Exception {
        DatosPlan one = movil("10.00");
        List<Callable<Long>> both = List.of(() -> create(one), () -> create(one));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        int refused = 0;
        try {
            for (Future<Long> made : threads.invokeAll(both)) {
                try {
                    made.get();
                } catch (ExecutionException e) {
                    refused++;
                    assertTrue(
                            e.getCause() instanceof es.isr.crm.shared.entity.BusinessException,
                            () -> "not a refusal: " + e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, refused);
        assertEquals(1, datos.number("SELECT COUNT(*) FROM planes WHERE nombre = ?", one.getNombre()));
    }

    @Test
    void secondOfTwoEditorsIsToldWhoAndOverwritesNothing() throws Exception {
        Long id = create(movil("10.00"));
        PlanEditable mine = open(id);
        PlanEditable theirs = open(id);
        theirs.datos().setPrecioMensual(new BigDecimal("11.00"));
        save(theirs);
        mine.datos().setPrecioMensual(new BigDecimal("12.00"));
        PlanEditadoException told = assertThrows(PlanEditadoException.class, () -> save(mine));
        assertEquals(admin.nombre(), told.getData().get(1));
        assertTrue(told.getData().get(2) instanceof Instant);
        assertEquals("11.00", datos.text("SELECT precio_mensual FROM planes WHERE id = ?", id));
    }

    @Test
    void editLeavesItsValuesBeforeAndAfterAmongTheEvents() throws Exception {
        Long id = create(movil("10.00"));
        PlanEditable plan = open(id);
        plan.datos().setPrecioMensual(new BigDecimal("12.50"));
        save(plan);
        Map<String, Object> event = datos.rows(
                        "SELECT * FROM eventos_auditoria WHERE entidad = 'Plan' AND entidad_id = ? ORDER BY id DESC",
                        id)
                .get(0);
        assertEquals("planes.editar", event.get("accion"));
        assertEquals(admin.nombre(), event.get("usuario"));
        assertEquals("{\"Plan " + id + "\":{\"precioMensual\":\"10.00\"}}", event.get("antes"));
        assertEquals("{\"Plan " + id + "\":{\"precioMensual\":\"12.50\"}}", event.get("despues"));
    }

    @Test
    void retiredPlanIsNotOfferedAndStaysWithWhoHasIt() throws Exception {
        Long id = create(movil("10.00"));
        Long cliente = alta(id);
        admin.run(() -> planes.retirar(id));
        assertFalse(offered().contains(id));
        assertEquals(
                "10.00",
                user.call(() -> servicios.findByCliente(cliente))
                        .get(0)
                        .precio()
                        .toPlainString());
        assertThrows(DatosInvalidosException.class, () -> alta(id));
        admin.run(() -> planes.ponerALaVenta(id));
        assertTrue(offered().contains(id));
        alta(id);
    }

    @Test
    void planThatWasNeverUsedIsDeletedAndLeavesItsValues() throws Exception {
        Long id = create(movil("10.00"));
        admin.run(() -> planes.borrar(id));
        assertThrows(NotFoundException.class, () -> open(id));
        String before =
                datos.text("SELECT antes FROM eventos_auditoria WHERE accion = 'planes.borrar' AND entidad_id = ?", id);
        assertTrue(before.contains("\"precioMensual\":\"10.00\""), before);
    }

    @Test
    void planThatWasUsedIsKeptAndSaysByWhat() throws Exception {
        Long sold = create(movil("10.00"));
        alta(sold);
        assertUso(sold, List.of(1L, 1L, 0L, 0L, 0L));
        Long part = create(movil("10.00"));
        DatosPlan combo = movil("30.00");
        combo.setTipo(TipoPlan.COMBO);
        DatosParte both = new DatosParte();
        both.setPlanId(part);
        both.setCantidad(2);
        combo.getPartes().add(both);
        Long whole = create(combo);
        assertUso(part, List.of(0L, 0L, 0L, 0L, 1L));
        Long wanted = create(movil("10.00"));
        datos.update("""
                INSERT INTO leads (id, nombre, estado, estado_at, interes, origen, plan_id, created_at, updated_at)
                VALUES (?, 'Interesada', 'nuevo', UTC_TIMESTAMP(6), 'alto', 'web', ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""", wanted, wanted);
        assertUso(wanted, List.of(0L, 0L, 0L, 1L, 0L));
        admin.run(() -> planes.borrar(whole));
        admin.run(() -> planes.borrar(part));
    }

    @Test
    void incomeIsWhatActiveServicesReallyCostToday() throws Exception {
        DatosPlan promoted = movil("10.00");
        promoted.setPrecioPromocional(new BigDecimal("4.00"));
        promoted.setMesesPromocion(3);
        Long id = create(promoted);
        Long working = alta(id);
        alta(id);
        Long gone = alta(id);
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE cliente_id = ?", gone);
        user.run(() -> servicios.confirmarInstalacion(
                servicios.findByCliente(working).get(0).id()));
        CatalogoRow row = user.call(() -> catalogo.get(id));
        assertEquals(List.of(2L, 1L), List.of(row.servicios(), row.activos()));
        assertEquals(new BigDecimal("4.00"), row.ingresosPvp());
        assertEquals(BigDecimal.ZERO, row.ingresosNeto());
        datos.update(
                "UPDATE tarifas_servicio SET modo_precio = 'neto' WHERE servicio_id IN (SELECT id FROM servicios_cliente WHERE cliente_id = ?)",
                working);
        assertEquals(new BigDecimal("4.00"), user.call(() -> catalogo.get(id)).ingresosNeto());
    }

    @Test
    void listIsNarrowedByEverythingAtOnceAndSortedByWhatIsAsked() throws Exception {
        String word = "Zárate" + Datos.codigo();
        List<Long> made = new ArrayList<>();
        for (String precio : List.of("30.00", "10.00", "20.00")) {
            DatosPlan plan = movil(precio);
            plan.setNombre(word + " " + precio);
            plan.setDestacado(precio.equals("20.00"));
            plan.setActivo(!precio.equals("30.00"));
            made.add(create(plan));
        }
        String typed = word.replace("á", "a").toLowerCase();
        assertEquals(
                List.of(made.get(1), made.get(2), made.get(0)),
                found(new CatalogoFilter(typed, List.of(TipoPlan.MOVIL), null, false), "precio", true));
        assertEquals(
                List.of(made.get(0), made.get(2), made.get(1)),
                found(new CatalogoFilter(typed, List.of(), null, false), "precio", false));
        assertEquals(
                List.of(made.get(2), made.get(1)),
                found(new CatalogoFilter(typed, List.of(), true, false), null, true));
        assertEquals(List.of(made.get(0)), found(new CatalogoFilter(typed, List.of(), false, false), null, true));
        assertEquals(List.of(made.get(2)), found(new CatalogoFilter(typed, List.of(), null, true), null, true));
        assertEquals(List.of(), found(new CatalogoFilter(typed, List.of(TipoPlan.TV), null, false), null, true));
    }

    private void assertUso(Long id, List<Object> expected) {
        PlanEnUsoException refusal = assertThrows(PlanEnUsoException.class, () -> admin.run(() -> planes.borrar(id)));
        assertEquals(expected, refusal.getData().subList(1, 6));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM planes WHERE id = ?", id));
        datos.update("DELETE FROM leads WHERE plan_id = ?", id);
    }

    private List<Long> found(CatalogoFilter filter, String sort, boolean ascending) throws Exception {
        return CatalogoOrder.page(user.call(() -> catalogo.findAll(filter)), new PageRequest(0, 25, sort, ascending))
                .stream()
                .map(CatalogoRow::id)
                .toList();
    }

    private List<Long> offered() throws Exception {
        return user.call(() -> planes.findVendibles()).stream().map(PlanRow::id).toList();
    }

    private static DatosPlan movil(String precio) {
        DatosPlan plan = new DatosPlan();
        plan.setNombre("Movil prueba " + Datos.codigo());
        plan.setTipo(TipoPlan.MOVIL);
        plan.setModoPrecio(ModoPrecio.PVP);
        plan.setPrecioMensual(new BigDecimal(precio));
        return plan;
    }

    private Long create(DatosPlan plan) throws Exception {
        return admin.call(() -> planes.create(plan));
    }

    private PlanEditable open(Long id) throws Exception {
        return admin.call(() -> planes.getEditable(id));
    }

    private void save(PlanEditable plan) throws Exception {
        admin.run(() -> planes.update(plan.ficha().id(), plan.ficha().version(), plan.datos()));
    }

    private Long alta(Long plan) throws Exception {
        AltaCliente alta = Datos.alta(plan);
        return user.call(() -> altas.alta(alta));
    }
}
