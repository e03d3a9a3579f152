package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer with a mobile line buys a combo with an ONT, and brings a number along later. */
class VentaScenarioBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    @Test
    void comboIsSoldToACustomerAndItsLineGetsItsNumberLater() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        Alta.en(window).persona("Carme", "Combo").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");

        window.ir("/clientes/servicio/nuevo?cliente=" + cliente);
        window.elegir("plan", Catalogo.COMBO);
        window.quieto();
        assertThat(window.page().locator(".crm-parts")).containsText("1 × Móvil 30 GB");
        Alta.of(window).ont(Datos.numeroSerie());
        String iccid = Datos.iccid();
        window.page().locator("[id$='lineas:0:iccid']").fill(iccid.substring(0, 18) + "X");
        window.campo("guardar").click();
        assertThat(window.page().locator("[id$='lineas:0:error_iccid']")).containsText("19 o 20 cifras");
        window.accesible();
        window.foto("venta-combo");
        window.page().locator("[id$='lineas:0:iccid']").fill(iccid);
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=" + cliente);
        assertThat(window.page().locator(".crm-service-parts")).containsText(iccid);
        Espera.hasta("the fibre of the combo", () -> "activo".equals(estado(cliente, "fibra")));
        assertEquals("activo", estado(cliente, "combo"));
        assertEquals("pendiente_instalacion", lineaDelCombo(cliente, "estado"));

        window.ir("/clientes/ficha?id=" + cliente + "&tab=servicios");
        window.accesible();
        window.foto("ficha-combo");
        window.ir("/clientes/servicio/numeros?id=" + lineaDelCombo(cliente, "id"));
        String numero = Datos.telefono();
        window.escribir("numero", numero);
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=" + cliente + "&tab=servicios");
        assertEquals(numero, lineaDelCombo(cliente, "numero"));
    }

    private String estado(String cliente, String tipo) {
        return datos.text("SELECT estado FROM servicios_cliente WHERE cliente_id = ? AND tipo = ?", cliente, tipo);
    }

    /** @param column one of our own names, never anything typed */
    private String lineaDelCombo(String cliente, String column) {
        return datos.text(
                "SELECT " + column + " FROM servicios_cliente"
                        + " WHERE cliente_id = ? AND tipo = 'movil' AND servicio_padre_id IS NOT NULL",
                cliente);
    }
}
