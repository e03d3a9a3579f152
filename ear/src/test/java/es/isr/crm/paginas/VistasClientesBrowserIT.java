package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.usuarios.Plantilla;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of customers, at the screen: narrowed, saved as a view, left, and found again as it was. */
class VistasClientesBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    @Test
    void listIsNarrowedSavedAndFoundAgain() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Page page = window.page();
        String nombre = "Vista " + Datos.codigo();
        window.ir("/clientes?estado=BAJA&deuda=true");
        Locator puestos = window.campo("puestos");
        assertThat(puestos).containsText("Estado: Baja");
        assertThat(puestos).containsText("Con deuda");
        assertThat(window.campo("cuantos")).isVisible();

        page.getByText("Guardar vista").click();
        window.campo("guardarVista").click();
        assertThat(window.error("nombreVista")).isVisible();
        assertThat(window.error("nombreVista")).containsText("Falta");
        window.escribir("nombreVista", nombre);
        window.campo("guardarVista").click();
        window.quieto();
        assertThat(page.locator("body")).containsText("Vista «" + nombre + "» guardada");
        window.accesible();
        window.ilustracion("buscar");
        window.foto("clientes-vista");

        puestos.locator("a")
                .filter(new Locator.FilterOptions().setHasText("Con deuda"))
                .click();
        window.quieto();
        assertThat(puestos).not().containsText("Con deuda");
        assertThat(page).hasURL(Pattern.compile("/clientes\\?estado=BAJA$"));
        window.campo("limpiar").click();
        window.quieto();
        assertThat(page).hasURL(Pattern.compile("/clientes$"));

        window.ir("/panel");
        window.ir("/clientes");
        assertThat(puestos.locator("a")).hasCount(0);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nombre))
                .click();
        window.quieto();
        assertThat(puestos).containsText("Con deuda");
        assertThat(page).hasURL(Pattern.compile("/clientes\\?estado=BAJA&deuda=true$"));
        page.reload();
        window.quieto();
        assertThat(puestos).containsText("Estado: Baja");

        page.getByText("Cambiar vista").click();
        window.campo("borrarVista").click();
        window.quieto();
        assertThat(page.locator("body")).containsText("Vista «" + nombre + "» eliminada");
        window.campo("limpiar").click();
        window.quieto();
    }

    @Test
    void aDateThatIsNoneAndDatesThatAreCrossedAreSaidBesideTheField() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/clientes");
        window.page().getByText("Más filtros").click();
        typed(window, "desde", "31/02/2026");
        assertThat(window.error("desde")).containsText("no es una fecha");
        assertThat(window.page().locator("#mensajes")).containsText("Revise los campos");
        assertThat(window.page().locator("#mensajes")).not().containsText("guardado");
        typed(window, "desde", "20/02/2026");
        assertThat(window.error("desde")).isHidden();
        typed(window, "hasta", "10/02/2026");
        assertThat(window.campo("cruzadas")).containsText("cruzadas");
        window.accesible();
        window.foto("clientes-fechas");
        typed(window, "hasta", "21/02/2026");
        assertThat(window.campo("cruzadas")).isHidden();
        window.campo("limpiar").click();
        window.quieto();
    }

    private static void typed(Ventana window, String id, String text) {
        window.escribir(id, text);
        window.campo(id).blur();
        window.quieto();
    }

    @Test
    void columnsThatAreNotWantedStayAwayAlsoInAnotherSession() {
        String email = Plantilla.nueva(BaseDatos.desdeFuera(), Rol.USER);
        Ventana window = entrar(email);
        assertThat(localidad(window)).isVisible();
        toggle(window, "Localidad");
        assertThat(localidad(window)).isHidden();
        Ventana other = entrar(email);
        assertThat(localidad(other)).isHidden();
        toggle(other, "Localidad");
        assertThat(localidad(other)).isVisible();
    }

    private Ventana entrar(String email) {
        Ventana window = navegador.abrir();
        window.ir("/login");
        Acceso.entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/panel");
        window.ir("/clientes");
        return window;
    }

    private static Locator localidad(Ventana window) {
        return window.page().locator("th").filter(new Locator.FilterOptions().setHasText("Localidad"));
    }

    private static void toggle(Ventana window, String column) {
        window.campo("tabla_columnas").click();
        window.page()
                .locator(".ui-columntoggler li")
                .filter(new Locator.FilterOptions().setHasText(column))
                .locator(".ui-chkbox-box, input")
                .first()
                .click();
        window.quieto();
    }

    @Test
    void searchOffersWhatItFindsAndTheKeyboardTakesIt() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Page page = window.page();
        window.ir("/panel");
        page.keyboard().press("/");
        Locator field = page.locator("#buscar");
        assertThat(field).isFocused();
        field.fill("nadie se llama así");
        assertThat(page.locator("#sugerencias")).containsText("No se ha encontrado nada");
        window.accesible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sugerencias")).isHidden();
    }
}
