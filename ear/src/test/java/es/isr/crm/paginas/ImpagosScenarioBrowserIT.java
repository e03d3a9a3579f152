package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Visita;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A debt at the screen, from the first reminder to the cut in the network and back when it is paid. */
class ImpagosScenarioBrowserIT extends FueraDelServidor {

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    @AfterEach
    void present() throws Exception {
        mando("fin", null, Map.of());
        datos.update("UPDATE cortes SET estado = 'descartado' WHERE estado NOT IN ('terminado', 'descartado')");
        datos.update("UPDATE logs_pso SET created_at = UTC_TIMESTAMP(6) WHERE created_at > UTC_TIMESTAMP(6)");
    }

    @Test
    void debtorIsRemindedNotifiedCutAndBackWhenTheyPay() throws Exception {
        Ventana first = navegador.abrir();
        Acceso.entrar(first, Rol.ADMIN);
        String serie = Datos.numeroSerie();
        Alta.en(first).persona("Moroso", "De Pantalla").ont(serie).guardar();
        first.page().waitForURL("**/clientes/ficha?id=*");
        String cliente = first.page().url().replaceAll(".*id=", "");
        Espera.hasta(
                "a customer at work",
                () -> "activo".equals(datos.text("SELECT estado FROM clientes WHERE id = ?", cliente)));
        mando("debe", cliente, Map.of());
        morning("2061-03-19", "RECORDATORIOS", cliente);
        morning("2061-03-26", "RECORDATORIOS", cliente);
        morning("2061-03-28", "AVISOS_SUSPENSION", cliente);

        // Nobody answers as a mail server here: the letter is taken to the customer.
        Ventana window = navegador.abrir(Vista.ESCRITORIO);
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/impagos/ficha?id=" + cliente);
        assertThat(window.page().locator("#historia")).containsText("Segundo recordatorio");
        assertThat(window.page().locator("#historia")).containsText("Sin prueba de entrega");
        window.campo("anotar").click();
        assertThat(window.page().locator("#prueba")).containsText("Falta este dato.");
        window.elegir("aviso", "Aviso de suspensión ·");
        window.page().locator("[id='prueba:nota']").fill("firmado en la tienda");
        window.campo("anotar").click();
        assertThat(window.page().locator("#historia")).containsText("Entregado el 28/03/2061");
        assertThat(window.page().locator("#paso")).containsText("15/04/2061");
        window.ilustracion("impagos");
        window.foto("impagos-ficha");
        window.accesible();

        mando("dia", null, Map.of("dia", "2061-04-15"));
        Ventana later = navegador.abrir(Vista.ESCRITORIO);
        Acceso.entrar(later, Rol.ADMIN);
        later.ir("/impagos");
        later.campo("texto").fill("Moroso De Pantalla");
        assertThat(later.page().locator("#impagos")).containsText("Aviso de suspensión");
        later.accesible();
        later.ir("/impagos/corte");
        later.campo("preparar").click();
        later.page().waitForURL("**/impagos/corte?id=*");
        assertEquals("pendiente", outcome(cliente));
        later.foto("impagos-corte");
        later.accesible();
        later.campo("confirmar").click();
        Locator sure = later.page().locator(".crm-confirm:visible");
        assertThat(sure).containsText("quien haya pagado se salva");
        sure.locator(".crm-button-primary").click();
        assertThat(later.page().locator("main")).containsText("Lista confirmada: se corta a los primeros.");
        Espera.hasta(
                "the ONT is cut",
                () -> "suspendido".equals(simulador.findPerfilVelocidad(serie).orElse("")));
        Espera.hasta("the service is seen cut", () -> "suspendido".equals(servicio(cliente)));
        later.ir("/impagos/ficha?id=" + cliente);
        assertThat(later.page().locator("#paso")).hasText("Nada por ahora", PATIENTLY);

        mando("paga", cliente, Map.of());
        Espera.hasta("the service is back", () -> "activo".equals(servicio(cliente)));
        assertEquals("600M", simulador.findPerfilVelocidad(serie).orElseThrow());
        later.ir("/impagos/ficha?id=" + cliente);
        assertThat(later.page().locator("#paso")).containsText("Nada por ahora");
    }

    private void morning(String dia, String trabajo, String cliente) throws Exception {
        mando("dia", null, Map.of("dia", dia));
        mando("trabajo", cliente, Map.of("trabajo", trabajo));
    }

    private static void mando(String accion, String cliente, Map<String, String> more) throws Exception {
        Map<String, String> form = new HashMap<>(more);
        form.put("accion", accion);
        if (cliente != null) {
            form.put("cliente", cliente);
        }
        assertEquals(200, Visita.nueva().post("/tests/mando-impagos", form).statusCode(), accion);
    }

    private String outcome(String cliente) {
        return datos.text(
                "SELECT k.estado FROM clientes_corte k JOIN cortes c ON c.id = k.corte_id"
                        + " WHERE c.abierto = 1 AND k.cliente_id = ?",
                cliente);
    }

    private String servicio(String cliente) {
        return datos.text("SELECT estado FROM servicios_cliente WHERE cliente_id = ?", cliente);
    }
}
