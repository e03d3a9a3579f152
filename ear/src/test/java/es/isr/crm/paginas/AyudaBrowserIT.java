package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody does not know how: the page leads to its help, the help to the page, and each sees what is theirs to do. */
class AyudaBrowserIT extends FueraDelServidor {

    private static final int FEWEST_TASKS = 25;

    @RegisterExtension
    final Navegador navegador = new Navegador();

    @Test
    void pageLeadsToItsHelpAndEachTaskToWhereItIsDone() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/clientes/nuevo");
        window.page().locator("header a#ayuda").click();
        window.page().waitForURL("**/ayuda?tarea=alta");
        window.titulo("Dar de alta a un cliente");
        window.accesible();

        window.ir("/ayuda");
        List<String> addresses = window.page().locator("main a[href*='/ayuda?tarea=']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertTrue(addresses.size() >= FEWEST_TASKS, addresses.toString());
        for (String address : addresses) {
            assertEquals(200, window.ir(address).status(), address);
            assertThat(window.page().locator("a[aria-current='page'][href='" + address + "']"))
                    .hasCount(1);
            assertTrue(window.page().locator(".crm-steps li").count() >= 3, address);
            Locator picture = window.page().locator("img.crm-picture");
            if (picture.count() > 0) {
                picture.scrollIntoViewIfNeeded();
                window.page().waitForFunction("() => document.querySelector('img.crm-picture').naturalWidth > 0");
            }
            String place =
                    window.page().locator("main .crm-head a.crm-button-primary").getAttribute("href");
            assertEquals(200, window.page().request().get(place).status(), place);
        }
    }

    @Test
    void manualShowsOnlyWhatIsOnesOwnToDo() {
        Ventana window = navegador.abrir(Vista.TELEFONO);
        window.espera("status of 404");
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/tickets");
        window.page().locator("header a#ayuda").click();
        window.page().waitForURL("**/ayuda?tarea=ticket");
        window.titulo("See to a ticket");
        window.accesible();
        window.ir("/ayuda");
        window.accesible();
        assertThat(window.page().locator("main a[href$='tarea=agenda']")).hasCount(1);
        assertThat(window.page().locator("main a[href$='tarea=facturar']")).hasCount(0);
        assertEquals(404, window.ir("/ayuda?tarea=facturar").status());
        assertEquals(404, window.ir("/ayuda?tarea=nada").status());
    }
}
