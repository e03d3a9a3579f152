package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.usuarios.entity.Idioma;
import es.isr.crm.usuarios.entity.Tema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A technician before a fault that the network shows: it is one, this is what we say, and it is over. */
class IncidenciasBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    /** A port that nobody has. */
    private final String olt = "OLT-" + Datos.codigo();

    /** What is told of the fault that a person opens; nobody else says that. */
    private final String aviso = "Excavadora en la calle " + olt;

    @AfterEach
    void leaveNothing() {
        datos.update(
                "DELETE FROM tickets_incidencia WHERE incidencia_id IN (SELECT id FROM incidencias WHERE aviso = ?)",
                aviso);
        datos.update("DELETE FROM incidencias WHERE olt = ? OR aviso = ?", olt, aviso);
    }

    @Test
    void incidentIsConfirmedToldAndClosed() {
        detected();
        Ventana window = navegador.abrir(new Vista(360, Idioma.ES, Tema.CLARO));
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/incidencias");
        window.escribir("texto", olt);
        Locator row =
                window.page().locator("#incidencias tbody tr").filter(new Locator.FilterOptions().setHasText(olt));
        assertThat(row).containsText("Por confirmar");
        assertThat(row).containsText("5 de 12");
        window.accesible();
        row.locator("a").first().click();
        window.page().waitForURL("**/incidencias/ficha?id=*");
        window.campo("descartar:descartar").click();
        assertThat(window.error("motivo")).containsText("Falta este dato");
        window.campo("aviso").fill("Fibra cortada en la calle Mayor");
        window.campo("confirmar:confirmar").click();
        assertThat(window.page().locator("#mensajes")).containsText("Incidencia abierta.");
        assertThat(window.page().locator("main")).containsText("Fibra cortada en la calle Mayor");
        window.accesible();
        window.foto("incidencia");
        window.campo("cerrar:cerrar").click();
        assertThat(window.error("solucion")).containsText("Falta este dato");
        window.campo("solucion").fill("Fibra empalmada");
        window.campo("cerrar:cerrar").click();
        assertThat(window.page().locator("#mensajes")).containsText("Incidencia cerrada");
        assertThat(window.page().locator("main")).containsText("Fibra empalmada");
        assertEquals("cerrada", datos.text("SELECT estado FROM incidencias WHERE olt = ?", olt));
    }

    @Test
    void personTellsOfAFaultThatTheNetworkDoesNotShow() {
        new SimuladorClient(System.getenv("PSO_BASE_URL")).reset();
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        Alta.en(window)
                .persona("Toni", "Incidencia A Mano")
                .ont(Datos.numeroSerie())
                .guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");
        Espera.hasta(
                "an ONT that works",
                () -> "activo".equals(datos.text("SELECT estado FROM clientes WHERE id = ?", cliente)));
        window.ir("/tickets/nuevo?cliente=" + cliente);
        window.escribir("asunto", "Va a saltos");
        window.campo("guardar").click();
        window.page().waitForURL("**/tickets/ficha?id=*");
        String ticket = window.page().url().replaceAll(".*(/tickets)", "$1");

        window.page().locator("#ont a[href*='/incidencias/nueva?olt=']").click();
        window.page().waitForURL("**/incidencias/nueva?olt=*");
        String address = window.page().url().replaceAll(".*(/incidencias)", "$1");
        assertThat(window.campo("olt_label")).hasText(Alta.OLT);
        assertThat(window.campo("pon_label")).containsText(Alta.PON);
        window.escribir("aviso", aviso);
        window.accesible();
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/incidencias/ficha?id=*");
        assertThat(window.page().locator("main")).containsText("Avisada");
        window.ilustracion("incidencia");
        assertEquals(1, datos.number("SELECT COUNT(*) FROM incidencias WHERE aviso = ?", aviso));

        window.ir(address);
        window.escribir("aviso", "Otra vez");
        window.campo("guardar").click();
        assertThat(window.error("pon")).containsText("Ya hay una incidencia abierta");
        assertThat(window.campo("aviso")).hasValue("Otra vez");

        window.ir(ticket);
        window.campo("incidencia:vincular").click();
        assertThat(window.page().locator("main")).containsText("Vinculado a la incidencia de " + Alta.OLT);
        window.page().locator("main a[href*='/incidencias/ficha']").first().click();
        window.page().waitForURL("**/incidencias/ficha?id=*");
        window.campo("cerrar:solucion").fill("Cable reparado");
        window.campo("cerrar:cerrar").click();
        assertThat(window.page().locator("#mensajes")).containsText("Incidencia cerrada");
        assertEquals(
                "cerrado Cable reparado",
                datos.text("SELECT CONCAT(estado, ' ', solucion) FROM tickets WHERE cliente_id = ?", cliente));
    }

    private void detected() {
        datos.update("""
                INSERT INTO incidencias (id, olt, pon, estado, caidas, onts, detectada_at, vista_at, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, ?, '0/1/1', 'detectada', 5, 12, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM incidencias""", olt);
    }
}
