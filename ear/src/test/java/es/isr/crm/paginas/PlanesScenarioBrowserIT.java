package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The catalogue, at the screen: a plan is made, sold, made dearer for everybody, and put back. */
class PlanesScenarioBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void planIsMadeSoldMadeDearerForEverybodyAndPutBack() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        String nombre = "Móvil de prueba " + Datos.codigo();
        window.ir("/planes/nuevo");
        guardar(window);
        assertThat(window.error("nombre")).containsText("Falta");
        assertThat(window.error("velocidadBajada")).containsText("Falta");
        assertThat(window.error("precioMensual")).containsText("Falta");
        window.elegir("tipo", "Móvil");
        assertThat(window.campo("velocidadBajada")).hasCount(0);
        window.escribir("nombre", nombre);
        window.escribir("datosGb", "20");
        window.escribir("precioMensual", "10,50");
        window.escribir("precioPromocional", "12");
        window.escribir("mesesPromocion", "3");
        guardar(window);
        assertThat(window.error("precioPromocional")).containsText("menor");
        assertThat(window.campo("nombre")).hasValue(nombre);
        window.accesible();
        window.foto("plan-errores");
        window.escribir("precioPromocional", "");
        window.escribir("mesesPromocion", "");
        guardar(window);
        window.page().waitForURL("**/planes/ficha?id=*");
        window.titulo(nombre);
        String ficha = window.page().url();
        String id = ficha.replaceAll(".*id=", "");
        assertThat(window.campo("borrar")).isVisible();

        Alta.en(window).persona("Rosa", "Con Móvil").plan(nombre).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");

        window.ir("/planes/editar?id=" + id);
        window.escribir("precioMensual", "12,50");
        window.elegir("paraTodos", "También");
        window.escribir("cambioDesde", "01/01/2020");
        guardar(window);
        assertThat(window.error("cambioDesde")).containsText("pasado");
        window.escribir("cambioDesde", "01/01/2099");
        guardar(window);
        Locator body = window.page().locator("body");
        assertThat(body).containsText("Aún no se ha guardado nada");
        assertThat(body).containsText("+2,00 €");
        assertThat(window.campo("lineas")).containsText("Rosa Con Móvil");
        window.accesible();
        window.foto("plan-cambio-vista");
        assertEquals("10.50", precio(id));
        window.campo("volver").click();
        window.quieto();
        assertThat(window.campo("precioMensual")).hasValue("12,50");
        guardar(window);
        assertThat(body).containsText("Aún no se ha guardado nada");
        window.campo("aplicar").click();
        window.page().waitForURL("**/planes/cambio?id=*");
        assertThat(body).containsText("Previsto");
        assertThat(window.campo("lineas")).containsText("Rosa Con Móvil");
        assertEquals("12.50", precio(id));
        assertEquals(2, tarifas(id));
        window.accesible();
        window.foto("plan-cambio");

        window.ir("/planes/ficha?id=" + id);
        assertThat(body).containsText("De 10,50 € a 12,50 € desde el 01/01/2099");
        window.foto("plan-ficha");
        window.page().getByText("De 10,50 € a 12,50 €").click();
        window.page().waitForURL("**/planes/cambio?id=*");
        window.quieto();
        confirmar(window, "deshacer");
        assertThat(body).containsText("cada servicio tiene su precio anterior");
        assertEquals("10.50", precio(id));
        assertEquals(1, tarifas(id));

        window.ir("/planes/ficha?id=" + id);
        assertThat(window.campo("retirar")).isVisible();
        assertThat(window.campo("borrar")).hasCount(0);
        confirmar(window, "retirar");
        assertThat(body).containsText("Plan retirado de la venta");
        assertThat(window.campo("poner")).isVisible();
    }

    @Test
    void whoMayOnlyLookIsOfferedNothingElse() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/planes");
        assertThat(window.page().getByText("Nuevo plan")).hasCount(0);
        window.page().getByText("Fibra 600 Mb").first().click();
        window.page().waitForURL("**/planes/ficha?id=*");
        window.titulo("Fibra 600 Mb");
        assertThat(window.page().getByText("Editar")).hasCount(0);
        assertThat(window.page().getByText("Borrar")).hasCount(0);
        window.espera("status of 403");
        assertEquals(
                403, window.ir(window.page().url().replace("ficha", "editar")).status());
    }

    @Test
    void comboIsMadeOfItsPartsAndSaysWhatItSaves() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        String nombre = "Combo de prueba " + Datos.codigo();
        window.ir("/planes/nuevo");
        window.elegir("tipo", "Combo");
        window.quieto();
        window.escribir("nombre", nombre);
        window.escribir("precioMensual", "42");
        window.elegir("partes:0:parte", Catalogo.FIBRA);
        window.quieto();
        guardar(window);
        assertThat(window.page().locator("#mensajes")).containsText("al menos dos partes");
        window.elegir("partes:1:parte", Catalogo.FIBRA);
        window.quieto();
        guardar(window);
        assertThat(window.page().locator("[id$='partes:1:error_parte']")).containsText("Ya está en el combo");
        window.elegir("partes:1:parte", Catalogo.MOVIL_DEL_COMBO);
        window.quieto();
        assertThat(window.campo("suma")).containsText("50,00 €");
        assertThat(window.campo("suma")).containsText("ahorra 8,00 €");
        window.campo("agregar").click();
        window.quieto();
        window.accesible();
        window.foto("combo-formulario");
        window.page().locator("[id$='partes:2:quitar']").click();
        window.quieto();
        guardar(window);
        window.page().waitForURL("**/planes/ficha?id=*");
        assertThat(window.page().locator("body")).containsText("Fibra 600 Mb + Móvil 30 GB");
        assertThat(window.page().locator("body")).containsText("ahorra 8,00 €");
        window.accesible();
        window.foto("combo-ficha");
    }

    private static void guardar(Ventana window) {
        window.campo("guardar").click();
        window.quieto();
    }

    private static void confirmar(Ventana window, String what) {
        window.campo(what).click();
        window.page().locator("[id='" + what + "_formulario:si']").click();
        window.quieto();
    }

    private String precio(String id) {
        return datos.text("SELECT precio_mensual FROM planes WHERE id = ?", id);
    }

    private long tarifas(String id) {
        return datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE plan_id = ?", id);
    }
}
