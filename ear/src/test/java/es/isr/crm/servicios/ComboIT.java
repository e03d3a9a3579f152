package es.isr.crm.servicios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.DatosLinea;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ParteDeComboException;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A combo is one service with a price, and one without for each of its parts. */
@EnServidor
class ComboIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private ServicioService servicios;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private PlanService planes;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private AltaCliente alta;

    @BeforeEach
    void fillIn() {
        alta = Datos.alta(catalogo.plan(Catalogo.COMBO));
    }

    @Test
    void saleMakesOnePricedServiceAndOneWithoutPriceForEachPart() throws Exception {
        String numero = Datos.telefono();
        String iccid = Datos.iccid();
        line(numero.substring(0, 3) + " " + numero.substring(3), iccid.substring(0, 4) + "-" + iccid.substring(4));
        ServicioRow combo = sell();
        assertEquals("47.99 CATALOGO " + TipoPlan.COMBO, combo.precio() + " " + combo.origen() + " " + combo.tipo());
        assertEquals(
                List.of("Fibra 600 Mb null null null", "Móvil 30 GB null " + numero + " " + iccid),
                combo.partes().stream()
                        .map(parte -> parte.plan() + " " + parte.precio() + " " + parte.numero() + " " + parte.iccid())
                        .toList());
        combo.partes()
                .forEach(parte -> assertEquals(
                        0, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE servicio_id = ?", parte.id())));
        assertEquals(
                "activar_linea Móvil 30 GB · " + numero,
                datos.text("SELECT CONCAT(tipo, ' ', titulo) FROM tareas WHERE cliente_id = ?", cliente(combo.id())));
    }

    @Test
    void comboWorksWithItsFirstPartAndBeginsWithItsFibre() throws Exception {
        ServicioRow combo = sell();
        LocalDate today = reloj.today();
        tecnico.run(() -> servicios.confirmarInstalacion(movil(combo).id()));
        assertEquals("activo", estado(combo.id()));
        assertEquals("activo", datos.text("SELECT estado FROM clientes WHERE id = ?", cliente(combo.id())));
        assertNull(datos.text("SELECT inicio FROM servicios_cliente WHERE id = ?", combo.id()));
        assertEquals(today.toString(), text("inicio", movil(combo).id()));
        assertNull(text("permanencia_hasta", movil(combo).id()));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM cargos WHERE servicio_id = ?", combo.id()));
    }

    @Test
    void numbersAreCheckedAndBelongToOneServiceInForce() throws Exception {
        line("912345678", "8934071100000000000");
        assertEquals(List.of("lineas:0:iccid iccid", "lineas:0:numero numeroMovil"), faults());
        String numero = Datos.telefono();
        String iccid = Datos.iccid();
        line(numero, iccid);
        ServicioRow first = sell();
        alta = Datos.alta(catalogo.plan(Catalogo.COMBO));
        line("+34 " + numero, iccid);
        List<String> taken = List.of("lineas:0:iccid NumeroEnUsoException", "lineas:0:numero NumeroEnUsoException");
        assertEquals(taken, faults());
        user.run(() -> ciclo.darDeBaja(first.id(), reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(numero, movil(sell()).numero());
    }

    @Test
    void comboWhoseFibreHasNoProfilesIsNotSoldWithActivation() throws Exception {
        Long fibra = datos.number("SELECT id FROM planes WHERE nombre = 'Fibra 600 Mb'");
        datos.update("UPDATE planes SET perfil_usuario = NULL WHERE id = ?", fibra);
        try {
            alta = Datos.altaConOnt(alta.getPlanId());
            assertEquals(List.of("plan planSinPerfiles"), faults());
            PlanRow offered = user.call(() -> planes.findVendibles()).stream()
                    .filter(plan -> plan.id().equals(alta.getPlanId()))
                    .findFirst()
                    .orElseThrow();
            assertTrue(offered.isConFibra() && !offered.activable());
        } finally {
            datos.update("UPDATE planes SET perfil_usuario = 'residencial' WHERE id = ?", fibra);
        }
    }

    @Test
    void nothingIsAskedOfAPartAlone() throws Exception {
        ServicioRow combo = sell();
        Long movil = movil(combo).id();
        tecnico.run(() -> servicios.confirmarInstalacion(movil));
        assertThrows(
                TransicionNoPermitidaException.class,
                () -> tecnico.run(() -> servicios.confirmarInstalacion(combo.id())));
        assertThrows(
                ParteDeComboException.class, () -> user.run(() -> ciclo.suspender(movil, MotivoEstado.OTRO, "prueba")));
        assertThrows(
                ParteDeComboException.class,
                () -> user.run(() -> ciclo.darDeBaja(movil, reloj.today(), MotivoEstado.VOLUNTARIA, null)));
        assertThrows(ParteDeComboException.class, () -> user.call(() -> ciclo.prever(movil, AccionServicio.BAJA)));
    }

    @Test
    void endOfAComboEndsItsPartsAndIsSaidBefore() throws Exception {
        ServicioRow combo = sell();
        tecnico.run(() -> servicios.confirmarInstalacion(movil(combo).id()));
        Long cliente = cliente(combo.id());
        assertEquals(
                List.of("Combo Fibra 600 + Móvil 30 GB true", "Fibra 600 Mb true", "Móvil 30 GB true"),
                user.call(() -> ciclo.preverCliente(cliente, AccionServicio.BAJA)).servicios().stream()
                        .map(line -> line.plan() + " " + line.posible())
                        .toList());
        assertEquals(
                List.of("true", "false", "true"),
                user.call(() -> ciclo.prever(combo.id(), AccionServicio.SUSPENDER)).servicios().stream()
                        .map(line -> String.valueOf(line.posible()))
                        .toList());
        user.run(() -> ciclo.darDeBajaCliente(cliente, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals(
                3,
                datos.number(
                        "SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id = ? AND estado = 'baja'"
                                + " AND fecha_baja = ? AND motivo_baja = 'voluntaria'",
                        cliente,
                        reloj.today()));
        assertEquals("baja", datos.text("SELECT estado FROM clientes WHERE id = ?", cliente));
        assertEquals(
                "baja_linea",
                datos.text("SELECT tipo FROM tareas WHERE cliente_id = ? AND estado = 'pendiente'", cliente));
    }

    @Test
    void cutOfAComboIsOneWhenItsPartsAreCut() throws Exception {
        ServicioRow combo = sell();
        Long movil = movil(combo).id();
        tecnico.run(() -> servicios.confirmarInstalacion(movil));
        user.run(() -> ciclo.suspender(combo.id(), MotivoEstado.OTRO, "prueba"));
        assertEquals("activo suspendido otro", situacion(combo.id()));
        assertEquals("activo suspendido otro", situacion(movil));
        user.run(() -> ciclo.reactivar(combo.id()));
        assertEquals("activo - -", situacion(combo.id()));
        assertEquals("activo - -", situacion(movil));
    }

    private ServicioRow sell() throws Exception {
        Long cliente = user.call(() -> altas.alta(alta));
        List<ServicioRow> rows = user.call(() -> servicios.findByCliente(cliente));
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private void line(String numero, String iccid) {
        alta.getLineas().clear();
        DatosLinea linea =
                new DatosLinea(catalogo.plan(Catalogo.MOVIL_DEL_COMBO), Catalogo.MOVIL_DEL_COMBO, TipoPlan.MOVIL);
        linea.setNumero(numero);
        linea.setIccid(iccid);
        alta.getLineas().add(linea);
    }

    private List<String> faults() {
        return assertThrows(DatosInvalidosException.class, this::sell).getErrores().stream()
                .map(error -> error.field() + " " + error.key())
                .sorted()
                .toList();
    }

    private static ServicioRow movil(ServicioRow combo) {
        return combo.partes().get(1);
    }

    private Long cliente(Long servicio) {
        return datos.number("SELECT cliente_id FROM servicios_cliente WHERE id = ?", servicio);
    }

    private String estado(Long servicio) {
        return text("estado", servicio);
    }

    private String situacion(Long servicio) {
        return datos.text(
                "SELECT CONCAT(estado, ' ', COALESCE(estado_pedido, '-'), ' ', COALESCE(motivo_suspension, '-'))"
                        + " FROM servicios_cliente WHERE id = ?",
                servicio);
    }

    /** @param column one of our own names, never anything typed */
    private String text(String column, Long servicio) {
        return datos.text("SELECT " + column + " FROM servicios_cliente WHERE id = ?", servicio);
    }
}
