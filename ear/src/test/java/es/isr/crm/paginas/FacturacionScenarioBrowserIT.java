package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may bill a month. */
class FacturacionScenarioBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    @Test
    void whoIsNoAdministratorIsNotLetIn() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.USER);
        assertThat(window.page().locator("a[href$='/facturacion']")).hasCount(0);
        window.espera("status of 403");
        assertEquals(403, window.ir("/facturacion").status());
        assertEquals(403, window.ir("/facturacion/ejecucion?id=1").status());
    }
}
