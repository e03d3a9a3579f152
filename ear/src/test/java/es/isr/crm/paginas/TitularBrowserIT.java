package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At the screen: who leaves a commitment sees what it costs, and a line goes on as somebody else's while its ONT stays. */
class TitularBrowserIT extends FueraDelServidor {

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    private Ventana window;
    private String serie;
    private String servicio;

    @BeforeEach
    void install() {
        simulador.reset();
        window = navegador.abrir(Vista.ESCRITORIO);
        Acceso.entrar(window, Rol.USER);
        serie = Datos.numeroSerie();
        Alta.en(window).persona("Titular", "De Antes").ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(window.page().locator("#estado")).hasText("Activo", PATIENTLY);
        servicio = datos.text(
                "SELECT a.servicio_id FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id WHERE o.numero_serie = ?",
                serie);
        datos.update(
                "UPDATE servicios_cliente SET inicio = inicio - INTERVAL 99 DAY,"
                        + " permanencia_desde = permanencia_desde - INTERVAL 99 DAY,"
                        + " permanencia_hasta = permanencia_desde + INTERVAL 364 DAY WHERE id = ?",
                servicio);
    }

    @Test
    void whoLeavesEarlySeesThePenaltyAndIsChargedJustThat() {
        window.ir("/clientes/ciclo?accion=BAJA&servicio=" + servicio);
        window.elegir("motivo", "voluntaria");
        window.quieto();
        assertThat(window.page().locator("[id='ciclo:cuanto']")).containsText("87,12");
        assertThat(window.page().locator("[id='ciclo:cuanto']")).containsText("265 días que faltan / 365 días");
        window.accesible();
        window.foto("ciclo-penalizacion");
        window.elegir("motivo", "técnica");
        window.quieto();
        assertThat(window.page().locator("[id='ciclo:cuanto']")).not().containsText("87,12");
        window.elegir("motivo", "voluntaria");
        window.quieto();
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(window.page().locator("#estado")).hasText("Baja");
        assertEquals(
                "87.12",
                datos.text("SELECT importe FROM cargos WHERE servicio_id = ? AND origen = 'penalizacion'", servicio));
    }

    @Test
    void lineGoesOnAsSomebodyElsesAndTheNetworkNoticesNothing() {
        long added = simulador.countRecibidas("añadir_ont", serie);
        window.ir("/clientes/servicio/titular?id=" + servicio);
        window.campo("guardar").click();
        assertThat(window.error("texto")).containsText("Elija a quién pasa");
        window.campo("alguienNuevo").locator(".ui-chkbox-box").click();
        window.quieto();
        window.escribir("nombre", "Titular");
        window.escribir("apellidos", "De Ahora");
        window.escribir("dni", Datos.nif());
        window.escribir("telefono", Datos.telefono());
        window.escribir("direccion", "Calle Mayor, 1");
        window.escribir("codigoPostal", "46149");
        window.campo("codigoPostal").blur();
        window.quieto();
        window.escribir("localidad", "Gilet");
        window.elegir("medioPago", "Efectivo");
        window.accesible();
        window.foto("cambio-titular");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(window.page().locator("h1")).containsText("De Ahora");
        assertThat(window.page().locator("#estado")).hasText("Activo");
        assertTrue(simulador.findPerfilVelocidad(serie).isPresent(), "still registered");
        assertEquals(added, simulador.countRecibidas("añadir_ont", serie));
        assertEquals(0, simulador.countRecibidas("eliminar_ont_por_sn", serie));
        assertEquals("De Ahora", datos.text("""
                        SELECT c.apellidos FROM clientes c JOIN asignaciones_ont a ON a.cliente_id = c.id AND a.hasta IS NULL
                          JOIN onts o ON o.id = a.ont_id WHERE o.numero_serie = ?""", serie));
    }
}
