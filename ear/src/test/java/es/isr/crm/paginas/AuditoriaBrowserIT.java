package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator looks at what was done, and at whether it is still what was written; and looks after the jobs. */
class AuditoriaBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void manipulatedLineIsFoundAndShown() {
        Ventana window = navegador.abrir();
        Page page = window.page();
        Acceso.entrar(window, Rol.ADMIN);
        Alta.en(window).persona("Sellada", "De Prueba").plan(Catalogo.MOVIL).guardar();
        page.waitForURL("**/clientes/ficha?id=*");
        String cliente = page.url().replaceAll(".*id=", "");
        String fila = datos.text(
                "SELECT MIN(id) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'clientes.alta'", cliente);

        run(window, "sellar-auditoria");
        window.ir("/auditoria?cliente=" + cliente);
        Locator line = page.locator("#auditoria tbody tr a[href$='id=" + fila + "']");
        assertThat(line).hasText("Alta del cliente");
        line.click();
        page.waitForURL("**/auditoria/ficha?libro=actividad&id=" + fila);
        assertThat(page.locator("main")).containsText("Como se selló");
        assertThat(page.locator("#cambios")).containsText("Sellada");
        window.accesible();
        window.foto("auditoria-ficha");

        datos.update(
                "UPDATE actividad_cliente SET despues = REPLACE(despues, 'Sellada', 'Alterada') WHERE id = ?", fila);
        try {
            long before = verificaciones();
            window.ir("/auditoria");
            window.campo("sellos:verificar").click();
            Espera.hasta("a verification", () -> verificaciones() > before);
            window.ir("/auditoria");
            assertThat(page.locator("main")).containsText("La auditoría no es como se selló");
            assertThat(page.locator("#sellos")).containsText("Se han cambiado las palabras o los valores");
            window.accesible();
            window.foto("auditoria");
            window.ir("/auditoria/ficha?libro=actividad&id=" + fila);
            assertThat(page.locator("main")).containsText("Se han cambiado las palabras o los valores");
        } finally {
            datos.update(
                    "UPDATE actividad_cliente SET despues = REPLACE(despues, 'Alterada', 'Sellada') WHERE id = ?",
                    fila);
        }
        window.ir("/auditoria/ficha?libro=actividad&id=" + fila);
        assertThat(page.locator("main")).containsText("Como se selló");
    }

    private long verificaciones() {
        return datos.number("SELECT COUNT(*) FROM verificaciones_auditoria WHERE terminada_at IS NOT NULL");
    }

    @Test
    void jobIsStartedWithWhatItIsToldAndItsRunsAreShown() {
        Ventana window = navegador.abrir();
        Page page = window.page();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/trabajos");
        assertThat(page.locator("main")).containsText("Cada día a las 3:30");
        assertThat(page.locator("[id='trabajos:invariantes'] li")).hasCount(0);
        window.campo("comprobar").click();
        assertThat(page.locator("[id='trabajos:invariantes'] li")).hasCount(8);
        page.locator("a[href$='/trabajos/iniciar?trabajo=facturacion-mensual']").click();
        page.waitForURL("**/trabajos/iniciar?trabajo=facturacion-mensual");
        window.campo("periodo").fill("2026/11");
        window.campo("ambito").fill("Gilet");
        window.campo("guardar").click();
        assertThat(window.error("periodo")).containsText("Escriba año y mes");
        assertThat(window.error("ambito")).containsText("localidad:Gilet");
        assertThat(window.campo("periodo")).hasValue("2026/11");
        window.accesible();

        run(window, "verificar-auditoria");
        String last = datos.text("SELECT MAX(ejecucion) FROM verificaciones_auditoria");
        assertThat(page.locator("#historial")).containsText("Ejecución " + last);
        assertThat(page.locator("#historial tbody tr").first()).containsText("Terminado");
        window.accesible();
        window.foto("trabajo");
    }

    /** Starts a job from its page, and waits until the page of its runs says by itself that it has ended. */
    private void run(Ventana window, String trabajo) {
        Espera.hasta("that nobody runs " + trabajo, () -> isFree(trabajo));
        window.ir("/trabajos/iniciar?trabajo=" + trabajo);
        window.campo("guardar").click();
        window.page().waitForURL("**/trabajos/ficha?trabajo=" + trabajo);
        Espera.hasta("the end of " + trabajo, () -> isFree(trabajo));
        assertThat(window.page().locator("#historial tbody tr").first()).containsText("Terminado");
    }

    private boolean isFree(String trabajo) {
        return datos.number(
                        "SELECT COUNT(*) FROM arriendos WHERE nombre = ? AND hasta > UTC_TIMESTAMP(6)",
                        "trabajo:" + trabajo)
                == 0;
    }
}
