package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who sells, at the screen: who is new, where each stands, by mouse and by keyboard, and who is lost. */
class LeadsBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final String palabra = "Marta" + Datos.telefono();

    @Test
    void cardsGoByMouseByKeysAndByMenuAndLostAsksWhy() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.COMERCIAL);
        crear(window, "Tienda");
        window.ir("/leads");
        window.escribir("texto", palabra);
        assertThat(window.page().locator("[data-crm-lead]")).hasCount(1);
        window.quieto();
        window.accesible();

        Locator card = card(window);
        card.dragTo(column(window, "CALIFICADO"));
        stands(window, "CALIFICADO");

        handle(window).focus();
        window.page().keyboard().press("ArrowRight");
        stands(window, "PROPUESTA");
        assertThat(handle(window)).isFocused();

        window.page().keyboard().press("Enter");
        window.page().keyboard().press("ArrowDown");
        window.page().keyboard().press("Enter");
        stands(window, "CONTACTADO");
        assertThat(window.page().locator("#mensajes")).containsText("Contactada");

        card(window).dragTo(column(window, "PERDIDO"));
        assertThat(window.page().locator("[id='perder:si']")).isVisible();
        window.page().locator("[id='perder:si']").click();
        assertThat(window.error("motivo")).containsText("Falta este dato");
        window.elegir("perder:motivo", "Precio");
        window.page().locator("[id='perder:si']").click();
        assertThat(window.page().locator("#mensajes")).containsText("dada por perdida");
        stands(window, "PERDIDO");
        assertEquals("perdido precio", lead("CONCAT(estado, ' ', motivo_perdida)"));
    }

    @Test
    void onATelephoneALeadIsTakenDownPlannedAndTalkedTo() {
        Ventana window = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(window, Rol.COMERCIAL);
        crear(window, "Shop");
        window.escribir("proximaAccion", "Llamar");
        window.campo("organizar:guardar").click();
        assertThat(window.page().locator("[id$='error_proximaAccionFecha']"))
                .not()
                .isEmpty();
        assertThat(window.campo("proximaAccion")).hasValue("Llamar");
        window.escribir("proximaAccionFecha", "2026-01-15");
        window.campo("organizar:guardar").click();
        assertThat(window.page().locator(".crm-banner-bad")).isVisible();
        window.escribir("nota:texto", "Prefiere por la tarde");
        window.campo("nota:anotar").click();
        assertThat(window.page().locator("#contenido .crm-list")).containsText("Prefiere por la tarde");
        window.accesible();
        window.ir("/leads");
        window.escribir("texto", palabra);
        assertThat(window.page().locator("[data-crm-lead]")).hasCount(1);
        handle(window).click();
        window.page().locator("[data-crm-destino='PROPUESTA']").click();
        stands(window, "PROPUESTA");
        window.accesible();
    }

    @Test
    void fileIsLookedAtBeforeAnybodyIsTakenDown() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/leads/importar");
        String content = "nombre;telefono\n" + palabra + ";" + Datos.telefono() + "\n" + palabra + ";123\n";
        window.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("feria.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        window.campo("revisar").click();
        assertThat(window.page().locator("[id='lineas:tabla']")).containsText("No es un teléfono");
        window.accesible();
        assertEquals("0", datos.text("SELECT COUNT(*) FROM leads WHERE nombre = ?", palabra));
        window.campo("importar").click();
        assertThat(window.page().locator("#mensajes")).containsText("importadas");
        assertEquals("1", datos.text("SELECT COUNT(*) FROM leads WHERE nombre = ?", palabra));
    }

    @Test
    void leadIsFoundFromEveryPageByWhoSellsAndByNobodyElse() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.COMERCIAL);
        crear(window, "Tienda");
        String telefono = lead("telefono");
        window.ir("/panel");
        for (String typed : List.of(palabra, telefono.substring(telefono.length() - 9))) {
            window.page().locator("#buscar").fill(typed);
            assertThat(found(window)).hasCount(1);
            assertThat(found(window)).containsText("Nueva");
        }
        window.accesible();
        found(window).click();
        window.titulo(palabra);

        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        desk.page().locator("#buscar").fill(palabra);
        assertThat(desk.page().locator("#sugerencias")).containsText("No se ha encontrado nada");
        assertThat(found(desk)).hasCount(0);
    }

    private Locator found(Ventana window) {
        return window.page()
                .locator("#sugerencias a[href*='/leads/ficha']", new Page.LocatorOptions().setHasText(palabra));
    }

    /** @param word for the shop, in the language of the window */
    private void crear(Ventana window, String word) {
        window.ir("/leads/nuevo");
        window.escribir("nombre", palabra);
        window.escribir("telefono", Datos.telefono());
        window.page().keyboard().press("Tab");
        window.quieto();
        window.elegir("lead:origen", word);
        window.campo("guardar").click();
        window.page().waitForURL(Pattern.compile("/leads/ficha\\?id="));
        window.quieto();
    }

    private Locator card(Ventana window) {
        return window.page().locator("[data-crm-lead]").first();
    }

    private Locator handle(Ventana window) {
        return window.page().locator("[data-crm-lead] [data-crm-mover]").first();
    }

    private static Locator column(Ventana window, String estado) {
        return window.page().locator("[data-crm-columna='" + estado + "']");
    }

    private void stands(Ventana window, String estado) {
        assertThat(column(window, estado).locator("[data-crm-lead]")).hasCount(1);
        window.quieto();
    }

    private String lead(String columns) {
        return datos.text("SELECT " + columns + " FROM leads WHERE nombre = ?", palabra);
    }
}
