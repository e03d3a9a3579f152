package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.Tema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody calls; the call becomes a ticket, and a technician with a telephone in the hand sees to it. */
class TicketScenarioBrowserIT extends FueraDelServidor {

    private static final Vista EN_LA_CALLE = new Vista(360, Idioma.ES, Tema.CLARO);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    @Test
    void technicianSolvesItInTheStreet() {
        Ventana desk = navegador.abrir();
        Acceso.entrar(desk, Rol.USER);
        Alta.en(desk).persona("Begoña", "Ticket Ñandú").plan(Catalogo.MOVIL).guardar();
        desk.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = desk.page().url().replaceAll(".*id=", "");
        desk.ir("/tickets/nuevo?cliente=" + cliente);
        desk.escribir("asunto", "No tiene línea");
        desk.campo("guardar").click();
        desk.page().waitForURL("**/tickets/ficha?id=*");
        String address = desk.page().url().replaceAll(".*(/tickets)", "$1");

        Ventana window = navegador.abrir(EN_LA_CALLE);
        Acceso.entrar(window, Rol.TECNICO);
        window.ir(address);
        window.accesible();
        window.campo("pasos:tomar").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");
        // Whoever still has the page of before is told.
        desk.campo("pasos:tomar").click();
        assertThat(desk.page().locator("#mensajes")).containsText("se te ha adelantado");
        assertThat(desk.page().locator("#situacion")).containsText("En proceso");

        window.escribir("texto", "Le he pedido que mire la luz");
        window.campo("comentar").click();
        assertThat(window.campo("historia")).containsText("Le he pedido que mire la luz");
        window.campo("pasos:esperar").click();
        assertThat(window.page().locator("#situacion")).containsText("Espera al cliente");
        window.campo("pasos:reanudar").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");

        window.page().locator("[id='resolver:resolver']").click();
        assertThat(window.error("solucion")).containsText("Falta este dato");
        window.escribir("solucion", "Cambiada la tarjeta");
        window.page().locator("[id='resolver:resolver']").click();
        assertThat(window.page().locator("#situacion")).containsText("Resuelto");
        window.campo("pasos:cerrar").click();
        assertThat(window.page().locator("#situacion")).containsText("Cerrado");
        assertThat(window.page().locator("#datos")).containsText("Cambiada la tarjeta");
        window.accesible();
        window.foto("ticket-cerrado");

        window.escribir("motivo", "Vuelve a fallar");
        window.page().locator("[id='reabrir:reabrir']").click();
        assertThat(window.page().locator("#situacion")).containsText("En proceso");
        assertThat(window.page().locator("#datos")).containsText("Solución que no bastó");
    }
}
