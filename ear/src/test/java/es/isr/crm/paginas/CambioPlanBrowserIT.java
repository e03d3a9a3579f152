package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another plan and another price for a line that has worked for months, at the screen: what is shown is what is done. */
class CambioPlanBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void planAndPriceAreChangedAsShown() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        Alta.en(window).persona("Plan", "Que Cambia").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = window.page().url().replaceAll(".*id=", "");
        String servicio = datos.text("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        YearMonth mes = YearMonth.from(
                        LocalDate.parse(datos.text("SELECT fecha_alta FROM clientes WHERE id = ?", cliente)))
                .minusMonths(1);
        datos.update(
                "UPDATE servicios_cliente SET estado = 'activo', inicio = ?, facturado_hasta = ? WHERE id = ?",
                mes.minusMonths(2).atDay(1),
                mes.atEndOfMonth(),
                servicio);
        datos.update(
                "UPDATE tarifas_servicio SET desde = ? WHERE servicio_id = ?",
                mes.minusMonths(2).atDay(1),
                servicio);
        String otro = datos.text(
                "SELECT nombre FROM planes WHERE tipo = 'movil' AND activo AND nombre <> ? ORDER BY precio_mensual DESC LIMIT 1",
                Catalogo.MOVIL);

        window.ir("/clientes/servicio/plan?id=" + servicio);
        Locator shown = window.campo("prevision");
        assertThat(shown).containsText("Aquí se ve qué pasará");
        window.elegir("plan", otro);
        assertThat(shown).containsText("Con el cambio");
        assertThat(shown).containsText("No hay cargo ni abono");
        escribir(window, "fecha", mes.atDay(10).toString());
        assertThat(shown).containsText("Cargo por lo ya facturado");
        window.accesible();
        window.foto("cambio-plan");
        escribir(window, "fecha", "2001-01-01");
        assertThat(window.error("fecha")).containsText("No puede ser antes");
        escribir(window, "fecha", mes.atDay(10).toString());
        assertThat(shown).containsText("Cargo por lo ya facturado");
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/clientes/ficha?id=*");
        Locator main = window.page().locator("main");
        assertThat(main).containsText("Cambios de plan (1)");
        assertThat(main).containsText("Próxima factura");
        assertEquals(2, datos.number("SELECT COUNT(*) FROM tarifas_servicio WHERE servicio_id = ?", servicio));
        assertEquals(
                1,
                datos.number("SELECT COUNT(*) FROM cargos WHERE servicio_id = ? AND origen = 'cambio_plan'", servicio));
        window.page().getByText("Qué dirá la próxima factura").click();
        assertThat(window.page().locator("#proxima")).containsText("Cambio de plan");
        window.accesible();
        window.foto("ficha-cuotas");

        window.ir("/clientes/servicio/precio?id=" + servicio);
        window.elegir("precio", "Gratis");
        escribir(window, "motivo", "Empleado");
        assertThat(shown).containsText("Con el cambio");
        window.accesible();
        window.foto("cambio-precio");
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        assertEquals(
                "gratis Empleado",
                datos.text(
                        "SELECT CONCAT(origen, ' ', motivo) FROM tarifas_servicio WHERE servicio_id = ? AND hasta IS NULL",
                        servicio));
    }

    private static void escribir(Ventana window, String id, String text) {
        window.escribir(id, text);
        window.campo(id).blur();
        window.quieto();
    }
}
