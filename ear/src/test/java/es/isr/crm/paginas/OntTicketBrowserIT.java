package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import es.isr.crm.pso.FalloSimulado;
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
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A technician with a telephone in the customer's hall: the box from the ticket, and the receipt of a complaint. */
class OntTicketBrowserIT extends FueraDelServidor {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));
    private final String serie = Datos.numeroSerie();

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    @Test
    void boxIsReadRestartedAndResetAndTheStoryTellsWhatPsoAnswered() {
        String ticket = complaint();
        Ventana window = navegador.abrir(new Vista(360, Idioma.ES, Tema.CLARO));
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/tickets/ficha?id=" + ticket);
        assertThat(window.page().locator("#ont")).containsText(serie);
        assertThat(window.page().locator("main"))
                .containsText("Cinco días desde que se recibe (Ley 10/2025, art. 17.3)");
        window.escribir("comentario:texto", "A medio escribir");
        window.accesible();

        window.campo("leer").click();
        assertThat(story(window)).containsText("Estado de la ONT " + serie + ": registrada, en línea", SOON);
        restart(window);
        assertThat(story(window)).containsText("ONT " + serie + " reiniciada, PSO lo confirma", SOON);
        simulador.set(FalloSimulado.codigo(601).operacion("reiniciar_ont").veces(1));
        restart(window);
        assertThat(story(window)).containsText("no se ha reiniciado: PSO contestó con el código (601)", SOON);
        window.campo("registro").click();
        assertThat(story(window)).containsText("Registro de la ONT " + serie, SOON);
        assertEquals(2, simulador.countRecibidas("reiniciar_ont", serie));

        window.page().locator("[id$=':restablecer']").first().click();
        Locator dialog = window.page().locator("#restablecer");
        assertThat(dialog).containsText(serie);
        window.campo("confirmacion").fill(serie.substring(serie.length() - 4));
        window.campo("si").click();
        assertThat(dialog).isHidden();
        assertThat(story(window)).containsText("restablecida de fábrica, PSO lo confirma", SOON);
        assertThat(window.campo("comentario:texto")).hasValue("A medio escribir");
        window.quieto();
        window.foto("ticket-ont");

        APIResponse receipt = window.page()
                .request()
                .get(window.page()
                        .locator("a[href*='/tickets/justificante?id=']")
                        .evaluate("a => a.href")
                        .toString());
        assertEquals(200, receipt.status());
        assertEquals("application/pdf", receipt.headers().get("content-type"));
    }

    private static void restart(Ventana window) {
        window.campo("reiniciar").click();
        window.page().locator(".ui-confirmdialog-yes").click();
    }

    private static Locator story(Ventana window) {
        return window.page().locator("#historia");
    }

    /** A customer with a box on the network, who complains of an invoice. */
    private String complaint() {
        Ventana office = navegador.abrir();
        Acceso.entrar(office, Rol.ADMIN);
        Alta.en(office).persona("Lola", "Reclama").ont(serie).guardar();

        Espera.hasta(
                "the box on the network",
                () -> datos.count("onts WHERE observado = 'registrada' AND numero_serie = '" + serie + "'") == 1);
        // Far above what the generator hands out.
        long id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        datos.update("""
                INSERT INTO tickets (id, numero, cliente_id, asunto, descripcion, tipo, materia, prioridad, estado, vence_at,
                       limite_legal_at, created_at, updated_at)
                SELECT ?, ?, a.cliente_id, 'Me cobran de más', NULL, 'reclamacion', 'facturacion', 'media', 'abierto',
                       UTC_TIMESTAMP(6) + INTERVAL 5 DAY, UTC_TIMESTAMP(6) + INTERVAL 5 DAY, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id WHERE o.numero_serie = ?""", id, "T" + serie, serie);
        return String.valueOf(id);
    }
}
