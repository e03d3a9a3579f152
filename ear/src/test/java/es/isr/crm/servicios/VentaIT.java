package es.isr.crm.servicios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.clientes.entity.ClienteYaExisteException;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.boundary.CicloVidaService;
import es.isr.crm.servicios.boundary.NumerosService;
import es.isr.crm.servicios.boundary.VentaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.servicios.entity.DatosLinea;
import es.isr.crm.servicios.entity.DatosNumeros;
import es.isr.crm.servicios.entity.DatosVenta;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NumerosServicio;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.servicios.entity.ServicioCambiadoException;
import es.isr.crm.servicios.entity.TransicionNoPermitidaException;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One service more for who is a customer or was, and the numbers of a line. */
@EnServidor
class VentaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private VentaService ventas;

    @Inject
    private NumerosService numeros;

    @Inject
    private CicloVidaService ciclo;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Personas personas;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoComercial comercial;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    private AltaCliente alta;
    private Long cliente;
    private DatosVenta venta;

    @BeforeEach
    void signUp() throws Exception {
        alta = Datos.alta(catalogo.plan(Catalogo.FIBRA));
        cliente = user.call(() -> altas.alta(alta));
        venta = sale(Catalogo.MOVIL);
    }

    @Test
    void oneServiceMoreLeavesTheOthersAlone() throws Exception {
        Long sold = user.call(() -> ventas.vender(cliente, venta));
        assertEquals(2, services());
        assertEquals(cliente, datos.number("SELECT cliente_id FROM servicios_cliente WHERE id = ?", sold));
        assertEquals("Calle Mayor, 1", datos.text("SELECT direccion FROM servicios_cliente WHERE id = ?", sold));
        assertEquals(
                "servicios.vender",
                datos.text(
                        "SELECT tipo FROM actividad_cliente WHERE cliente_id = ? ORDER BY id DESC LIMIT 1", cliente));
        assertEquals("activar_linea", datos.text("SELECT tipo FROM tareas WHERE servicio_id = ?", sold));
    }

    @Test
    void sameFormTwiceAtTheSameInstantSellsOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Long> one = () -> {
            together.await();
            return user.call(() -> ventas.vender(cliente, venta));
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Set<Long> sold = new TreeSet<>();
        try {
            for (Future<Long> each : threads.invokeAll(List.of(one, one))) {
                sold.add(each.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, sold.size());
        assertEquals(2, services());
    }

    @Test
    void whoLeftComesBackInTheSameFile() throws Exception {
        user.run(() -> ciclo.darDeBajaCliente(cliente, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertEquals("baja", estado());
        assertEquals(
                reloj.today(), user.call(() -> ventas.getComprador(cliente)).fechaBaja());
        user.run(() -> ventas.vender(cliente, venta));
        assertEquals("pendiente_instalacion", estado());
        assertNull(datos.text("SELECT fecha_baja FROM clientes WHERE id = ?", cliente));
    }

    @Test
    void whoLeftAndIsACustomerUnderAnotherFileDoesNotComeBackTwice() throws Exception {
        user.run(() -> ciclo.darDeBajaCliente(cliente, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        AltaCliente again = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        again.getDatos().setDni(alta.getDatos().getDni());
        user.run(() -> altas.alta(again));
        assertThrows(ClienteYaExisteException.class, () -> user.run(() -> ventas.vender(cliente, venta)));
        assertEquals("baja", estado());
    }

    @Test
    void salespersonSellsToTheirOwnCustomersOnly() throws Exception {
        Long vendedora = personas.nueva(Rol.COMERCIAL).id();
        assertThrows(
                NotFoundException.class,
                () -> comercial.run(() -> {
                    actor.set(vendedora, "Vendedora", null);
                    ventas.vender(cliente, venta);
                }));
        datos.update("UPDATE clientes SET vendedor_id = ?, version = version + 1 WHERE id = ?", vendedora, cliente);
        comercial.run(() -> {
            actor.set(vendedora, "Vendedora", null);
            ventas.vender(cliente, venta);
        });
        assertEquals(2, services());
    }

    @Test
    void priceOfItsOwnIsAnAdministratorsToGive() throws Exception {
        venta.setPrecio(new PrecioAcordado(
                OrigenTarifa.ACORDADO,
                new BigDecimal("7.50"),
                null,
                reloj.today().plusMonths(2),
                "campaña del barrio"));
        assertThrows(EJBAccessException.class, () -> user.run(() -> ventas.vender(cliente, venta)));
        Long sold = admin.call(() -> ventas.vender(cliente, venta));
        assertEquals(
                List.of("acordado 7.50 campaña del barrio", "catalogo 10.00 null"),
                datos
                        .rows(
                                "SELECT origen, precio, motivo FROM tarifas_servicio WHERE servicio_id = ? ORDER BY desde",
                                sold)
                        .stream()
                        .map(row -> row.get("origen") + " " + row.get("precio") + " " + row.get("motivo"))
                        .toList());
    }

    @Test
    void numbersOfALineChangeAndAreRemembered() throws Exception {
        String first = Datos.telefono();
        String second = Datos.telefono();
        String iccid = Datos.iccid();
        DatosLinea linea = new DatosLinea(venta.getPlanId(), Catalogo.MOVIL, TipoPlan.MOVIL);
        linea.setNumero(first);
        venta.getLineas().add(linea);
        Long sold = user.call(() -> ventas.vender(cliente, venta));
        NumerosServicio before = user.call(() -> numeros.get(sold));
        assertEquals(first, before.numero());
        user.run(() -> numeros.cambiar(sold, before.version(), typed(second, iccid)));
        NumerosServicio after = user.call(() -> numeros.get(sold));
        assertEquals(second + " " + iccid, after.numero() + " " + after.iccid());
        assertEquals(
                List.of(first + " " + second + " null " + iccid + " " + user.nombre()),
                after.historial().stream()
                        .map(cambio -> cambio.numeroAntes() + " " + cambio.numeroDespues() + " " + cambio.iccidAntes()
                                + " " + cambio.iccidDespues() + " " + cambio.quien())
                        .toList());
        assertNotEquals(before.version(), after.version());
        assertThrows(
                ServicioCambiadoException.class,
                () -> user.run(() -> numeros.cambiar(sold, before.version(), typed(first, null))));
        assertThrows(
                DatosInvalidosException.class,
                () -> user.run(() -> numeros.cambiar(sold, after.version(), typed("12", null))));
        user.run(() -> ciclo.darDeBaja(sold, reloj.today(), MotivoEstado.VOLUNTARIA, null));
        assertThrows(
                TransicionNoPermitidaException.class,
                () -> user.run(() -> numeros.cambiar(sold, after.version(), typed(first, null))));
    }

    @Test
    void fibreHasNoNumbers() {
        Long fibra = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        assertThrows(NotFoundException.class, () -> user.call(() -> numeros.get(fibra)));
    }

    private DatosVenta sale(String plan) {
        DatosVenta sale = new DatosVenta();
        sale.setPlanId(catalogo.plan(plan));
        sale.setActivar(false);
        return sale;
    }

    private static DatosNumeros typed(String numero, String iccid) {
        DatosNumeros typed = new DatosNumeros();
        typed.setNumero(numero);
        typed.setIccid(iccid);
        return typed;
    }

    private long services() {
        return datos.number("SELECT COUNT(*) FROM servicios_cliente WHERE cliente_id = ?", cliente);
    }

    private String estado() {
        return datos.text("SELECT estado FROM clientes WHERE id = ?", cliente);
    }
}
