package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
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

    @AfterEach
    void leaveNothing() {
        datos.update("DELETE FROM incidencias WHERE olt = ?", olt);
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

    private void detected() {
        datos.update("""
                INSERT INTO incidencias (id, olt, pon, estado, caidas, onts, detectada_at, vista_at, created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, ?, '0/1/1', 'detectada', 5, 12, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM incidencias""", olt);
    }
}
