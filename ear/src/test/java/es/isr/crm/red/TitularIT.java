package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.ClienteYaExisteException;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.PausaService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.boundary.DireccionService;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.boundary.TitularService;
import es.isr.crm.servicios.entity.DatosUbicacion;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.PeticionTitular;
import es.isr.crm.servicios.entity.PrevisionTitular.Impedimento;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.OtroServicio;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service goes on as somebody else's, and the network notices nothing; and a service that moves house. */
@EnServidor
class TitularIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private TitularService titulares;

    @Inject
    private DireccionService direcciones;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private PausaService pausas;

    @Inject
    private ServicioService servicios;

    @Inject
    private TareaService tareas;

    @Inject
    private OtroServicio otro;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    private Alta alta;
    private Long servicio;
    private LocalDate hoy;

    /** It has worked since the first of the last month but one, and this month is billed. */
    @BeforeEach
    void install() throws Exception {
        red.begin();
        alta = red.alta();
        servicio = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
        red.waitForOrden(alta, "hecha");
        hoy = reloj.today();
        datos.update("DELETE FROM tarifas_servicio WHERE servicio_id = ? AND origen = 'promocion'", servicio);
        datos.update("UPDATE tarifas_servicio SET desde = ?, precio = 30 WHERE servicio_id = ?", inicio(), servicio);
        datos.update(
                "UPDATE servicios_cliente SET inicio = ?, facturado_hasta = ?, permanencia_desde = ?,"
                        + " permanencia_hasta = ? WHERE id = ?",
                inicio(),
                hoy.withDayOfMonth(hoy.lengthOfMonth()).toString(),
                inicio(),
                hoy.plusMonths(6).toString(),
                servicio);
        datos.update("DELETE FROM cargos WHERE servicio_id = ?", servicio);
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void serviceGoesOnAsSomebodyElsesAndPsoIsAskedForNothing() throws Exception {
        long calls = datos.number("SELECT COUNT(*) FROM logs_pso WHERE operacion IN ('añadir_ont', 'modificar_ont',"
                + " 'eliminar_ont_por_sn')");
        List<ImporteCiclo> shown = user.call(() -> titulares.calcular(List.of(servicio), hoy));
        Long nuevo = user.call(() -> titulares.cambiar(toSomebodyNew(hoy)));

        assertEquals(
                "baja " + hoy.minusDays(1) + " cambio_titular",
                de(servicio, "CONCAT(estado, ' ', fecha_baja, ' ', motivo_baja)"));
        Long next = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", nuevo);
        assertEquals("activo " + hoy, de(next, "CONCAT(estado, ' ', inicio)"));
        assertEquals(String.valueOf(servicio), de(next, "sucede_a_id"), "neither a sale nor a loss");
        assertEquals(inicio() + " " + hoy.plusMonths(6), de(next, "CONCAT(permanencia_desde, ' ', permanencia_hasta)"));
        assertEquals(
                hoy + " 30.00",
                datos.text("SELECT CONCAT(desde, ' ', precio) FROM tarifas_servicio WHERE servicio_id = ?", next));
        int days = hoy.lengthOfMonth() - hoy.getDayOfMonth() + 1;
        BigDecimal credit = new BigDecimal(30 * days)
                .divide(new BigDecimal(hoy.lengthOfMonth()), 2, RoundingMode.HALF_UP)
                .negate();
        BigDecimal made = new BigDecimal(datos.text("SELECT importe FROM cargos WHERE servicio_id = ?", servicio));
        assertEquals(made, shown.get(0).ajuste().importes().get(0).importe(), "as it was shown");
        assertTrue(made.subtract(credit).abs().compareTo(new BigDecimal("0.01")) <= 0, made + " for " + credit);
        assertEquals(
                1, datos.number("SELECT COUNT(*) FROM cargos WHERE cliente_id = ?", alta.clienteId()), "no penalty");

        assertEquals("activo", cliente(nuevo));
        assertEquals("baja", cliente(alta.clienteId()));
        assertEquals(
                next + " " + nuevo,
                datos.text(
                        "SELECT CONCAT(a.servicio_id, ' ', a.cliente_id) FROM asignaciones_ont a JOIN onts o"
                                + " ON o.id = a.ont_id WHERE o.numero_serie = ? AND a.hasta IS NULL",
                        alta.serie()));
        red.waitForRound();
        assertTrue(red.simulador().findPerfilVelocidad(alta.serie()).isPresent(), "it is still registered");
        assertEquals(
                calls,
                datos.number("SELECT COUNT(*) FROM logs_pso WHERE operacion IN ('añadir_ont', 'modificar_ont',"
                        + " 'eliminar_ont_por_sn')"),
                "nothing was written to PSO");
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM tareas WHERE cliente_id = ? AND tipo = 'recuperar_ont'",
                        alta.clienteId()));
    }

    @Test
    void newHolderIsCutAndEndsLikeAnybody() throws Exception {
        Long nuevo = user.call(() -> titulares.cambiar(toSomebodyNew(hoy)));
        Long next = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", nuevo);
        user.run(() -> ciclo.suspender(next, MotivoEstado.FRAUDE, null));
        Espera.hasta("cut", () -> "suspendido".equals(de(next, "estado")));
        user.run(() -> ciclo.darDeBaja(next, hoy, MotivoEstado.IMPAGO, null));
        Espera.hasta(
                "gone", () -> red.simulador().findPerfilVelocidad(alta.serie()).isEmpty());
    }

    @Test
    void whatIsUnderWayIsRefusedAndNothingChanges() throws Exception {
        admin.run(() -> pausas.pausar(null, "Prueba"));
        try {
            user.run(() -> ciclo.suspender(servicio, MotivoEstado.FRAUDE, null));
            assertEquals(List.of("desde TraspasoNoPosibleException"), faults(toSomebodyNew(hoy)));
            assertEquals(Impedimento.EN_MARCHA, impedimento());
        } finally {
            admin.run(() -> pausas.reanudar(null));
        }
        assertEquals("activo", de(servicio, "estado"));
    }

    @Test
    void daysAndHoldersThatCannotBeAreRefused() throws Exception {
        assertEquals(List.of("desde titularDesde"), faults(toSomebodyNew(LocalDate.parse(inicio()))));
        assertThrows(
                DatosInvalidosException.class, () -> user.run(() -> titulares.cambiar(toSomebodyNew(hoy.plusDays(1)))));
        assertThrows(
                DatosInvalidosException.class,
                () -> user.run(() ->
                        titulares.cambiar(new PeticionTitular(List.of(servicio), alta.clienteId(), null, "x", hoy))));
        DatosCliente known = new DatosCliente();
        Datos.fill(known);
        known.setDni(datos.text("SELECT dni FROM clientes WHERE id = ?", alta.clienteId()));
        assertThrows(
                ClienteYaExisteException.class,
                () -> user.run(() -> titulares.cambiar(new PeticionTitular(
                        List.of(servicio), null, known, UUID.randomUUID().toString(), hoy))));
    }

    /** It changes hands the day after; what is cut comes back before. */
    @Test
    void whatBeganTodayOrIsCutStaysAndItIsSaidWhy() throws Exception {
        datos.update("UPDATE servicios_cliente SET inicio = ? WHERE id = ?", hoy, servicio);
        assertEquals(Impedimento.EMPIEZA_HOY, impedimento());
        assertEquals(List.of("desde titularDesde"), faults(toSomebodyNew(hoy)));
        datos.update("UPDATE servicios_cliente SET inicio = ?, estado = 'suspendido' WHERE id = ?", inicio(), servicio);
        assertEquals(Impedimento.SUSPENDIDO, impedimento());
        assertEquals(List.of("desde TraspasoNoPosibleException"), faults(toSomebodyNew(hoy)));
        datos.update("UPDATE servicios_cliente SET estado = 'activo' WHERE id = ?", servicio);
        assertNull(impedimento());
        assertEquals(
                1, datos.number("SELECT COUNT(*) FROM clientes WHERE id = ? AND estado = 'activo'", alta.clienteId()));
    }

    @Test
    void lineGoesOnAsSomebodyElsesAndTheCarrierIsTold() throws Exception {
        Long movil = catalogo.plan(Catalogo.MOVIL);
        Long linea = admin.call(() -> otro.vender(alta.clienteId(), movil));
        user.run(() -> servicios.confirmarInstalacion(linea));
        datos.update("UPDATE servicios_cliente SET inicio = ? WHERE id = ?", inicio(), linea);
        datos.update("UPDATE tarifas_servicio SET desde = ? WHERE servicio_id = ?", inicio(), linea);
        PeticionTitular peticion = new PeticionTitular(
                List.of(linea),
                null,
                toSomebodyNew(hoy).nuevo(),
                UUID.randomUUID().toString(),
                hoy);
        Long nuevo = user.call(() -> titulares.cambiar(peticion));

        Long next = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", nuevo);
        assertEquals(
                "cambio_titular pendiente " + nuevo,
                datos.text(
                        "SELECT CONCAT(tipo, ' ', estado, ' ', cliente_id) FROM tareas WHERE servicio_id = ?", next));
        assertTrue(datos.text("SELECT descripcion FROM tareas WHERE servicio_id = ?", next)
                .contains(" → " + peticion.nuevo().getNombre()));
        // A cut that is asked for meanwhile is another piece of work: both are to be done.
        user.run(() -> ciclo.suspender(next, MotivoEstado.FRAUDE, null));
        assertEquals(
                2, datos.number("SELECT COUNT(*) FROM tareas WHERE servicio_id = ? AND estado = 'pendiente'", next));
        Long tarea = datos.number("SELECT id FROM tareas WHERE servicio_id = ? AND tipo = 'cambio_titular'", next);
        user.run(() -> tareas.confirmar(tarea, hoy, null));
        assertEquals("activo suspendido", de(next, "CONCAT(estado, ' ', estado_pedido)"), "nothing else comes of it");
        user.run(() -> ciclo.darDeBaja(next, hoy, MotivoEstado.FRAUDE, null));
    }

    @Test
    void serviceMovesHouseAndItsOntStays() throws Exception {
        DatosUbicacion lugar = user.call(() -> direcciones.get(servicio)).lugar();
        lugar.setDireccion("Calle Nueva, 3");
        lugar.setCodigoPostal("46500");
        lugar.setLocalidad("Sagunto");
        user.run(() -> direcciones.cambiar(servicio, lugar));
        assertEquals("Calle Nueva, 3 46500", de(servicio, "CONCAT(direccion, ' ', codigo_postal)"));
        assertEquals("Calle Mayor, 1", datos.text("SELECT direccion FROM clientes WHERE id = ?", alta.clienteId()));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'servicios.direccion'",
                        alta.clienteId()));
        lugar.setCodigoPostal("99999");
        assertThrows(DatosInvalidosException.class, () -> user.run(() -> direcciones.cambiar(servicio, lugar)));
    }

    private PeticionTitular toSomebodyNew(LocalDate desde) {
        DatosCliente nuevo = new DatosCliente();
        Datos.fill(nuevo);
        return new PeticionTitular(
                List.of(servicio), null, nuevo, UUID.randomUUID().toString(), desde);
    }

    private List<String> faults(PeticionTitular peticion) {
        return assertThrows(DatosInvalidosException.class, () -> user.run(() -> titulares.cambiar(peticion)))
                .getErrores()
                .stream()
                .map(error -> error.field() + " " + error.key())
                .toList();
    }

    private Impedimento impedimento() throws Exception {
        return user.call(() -> titulares.prever(servicio)).servicios().get(0).impedimento();
    }

    private String inicio() {
        return hoy.minusMonths(2).withDayOfMonth(1).toString();
    }

    private String de(Long id, String what) {
        return datos.text("SELECT " + what + " FROM servicios_cliente WHERE id = ?", id);
    }

    private String cliente(Long id) {
        return datos.text("SELECT estado FROM clientes WHERE id = ?", id);
    }
}
