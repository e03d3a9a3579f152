package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What helped once is kept by who did it, and found by who opens the next ticket. */
class ArticulosBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    /** A word that no other article has. */
    private final String palabra =
            "z" + Datos.numeroSerie().substring(4).toLowerCase().replaceAll("[^a-z0-9]", "");

    @Test
    void solutionIsKeptAndOfferedToWhoOpensTheNextTicket() {
        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        Alta.en(desk).persona("Remei", "Con Solución").plan(Catalogo.MOVIL).guardar();
        desk.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = desk.page().url().replaceAll(".*id=", "");
        desk.ir("/tickets/nuevo?cliente=" + cliente);
        desk.escribir("asunto", "Sin conexión con el descodificador " + palabra);
        desk.campo("guardar").click();
        desk.page().waitForURL("**/tickets/ficha?id=*");

        Ventana phone = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(phone, Rol.TECNICO);
        phone.ir(desk.page().url().replaceAll(".*(/tickets)", "$1"));
        phone.escribir("solucion", "Apagarlo y encenderlo con el cable puesto");
        phone.page().locator("[id='resolver:resolver']").click();
        assertThat(phone.page().locator("#situacion")).containsText("Solved");
        phone.page().locator("a[href*='/articulos/nuevo?ticket=']").click();
        phone.page().waitForURL("**/articulos/nuevo?ticket=*");
        assertThat(phone.campo("texto")).hasValue("Apagarlo y encenderlo con el cable puesto");
        phone.escribir("titulo", "");
        phone.campo("guardar").click();
        assertThat(phone.error("titulo")).not().isEmpty();
        assertThat(phone.campo("texto")).hasValue("Apagarlo y encenderlo con el cable puesto");
        phone.escribir("titulo", "El descodificador " + palabra + " no arranca");
        phone.accesible();
        phone.campo("guardar").dblclick();
        phone.page().waitForURL("**/articulos/ficha?id=*");
        phone.accesible();

        desk.ir("/tickets/nuevo?cliente=" + cliente);
        desk.escribir("asunto", "No le va el DESCODIFICADOR " + palabra);
        desk.campo("asunto").blur();
        Locator offered = desk.campo("parecidos").locator("details");
        assertThat(offered).hasCount(1);
        offered.locator("summary").click();
        assertThat(offered).containsText("Apagarlo y encenderlo");
        desk.accesible();
        desk.foto("articulo-parecido");

        desk.ir("/articulos");
        desk.escribir("texto", palabra + " arranca");
        Locator rows = desk.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText("El descodificador " + palabra));
        assertThat(rows).hasCount(1);
        assertThat(desk.page().locator("main tbody tr")).hasCount(1);
        rows.getByRole(AriaRole.LINK).first().click();
        desk.page().waitForURL("**/articulos/ficha?id=*");
        desk.ilustracion("solucion");
        desk.campo("vigencia:retirar").click();
        assertThat(desk.page().locator("#mensajes")).containsText("Solución retirada");
        desk.ir("/tickets/nuevo?cliente=" + cliente);
        desk.escribir("asunto", "No le va el descodificador " + palabra);
        desk.campo("asunto").blur();
        desk.quieto();
        assertThat(desk.campo("parecidos").locator("details")).hasCount(0);
    }
}
