package es.isr.crm.red;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
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
import es.isr.crm.testing.suite.FueraDelServidor;
import jakarta.json.Json;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A technician before the orders to the network: again, never mind, done by hand, and not now. */
class OrdenesBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    /** The one name that only the customers of this test have. */
    private final String apellido = "Orden" + Datos.codigo().replaceAll("\\D", "");

    private Ventana window;

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
        resume();
        window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
    }

    @AfterEach
    void resume() {
        datos.update("UPDATE pausas_pso SET hasta = UTC_TIMESTAMP(6) WHERE hasta IS NULL");
    }

    @Test
    void blockedOrdersAreSentAgainTogetherAndThePageFollowsThemByItself() {
        refuseProfile();
        String first = alta("Una");
        String second = alta("Dos");
        waitForOrden(first, "bloqueada");
        waitForOrden(second, "bloqueada");
        open();
        assertThat(rows()).hasCount(2);
        assertThat(rows().first()).containsText("PSO no tiene ese perfil");
        window.accesible();
        window.foto("red");
        simulador.clearFallos();
        window.page().getByText("Marcar las bloqueadas de esta página").click();
        assertThat(window.campo("marcadas")).containsText("Órdenes marcadas: 2");
        window.campo("reintentarMarcadas").click();
        assertThat(window.page().locator("#mensajes")).containsText("Órdenes enviadas otra vez: 2.");
        assertThat(rows().first()).containsText("Ninguna orden cumple", patiently());
        assertThat(window.campo("texto")).hasValue(apellido);
        window.page().getByText("Hecha").first().click();
        assertThat(rows()).hasCount(2);
        assertEquals("600M", simulador.findPerfilVelocidad(second).orElseThrow());
    }

    @Test
    void orderIsTakenBackWithAReasonAndTheHistoryTells() {
        refuseProfile();
        String serie = alta("Cancelada");
        waitForOrden(serie, "bloqueada");
        open();
        rows().first().getByTitle("Cancelar la orden").click();
        Locator dialog = window.page().locator("#cancelarOrden");
        assertThat(dialog).containsText("El servicio se queda sin activar");
        window.quieto();
        window.accesible();
        window.foto("red-cancelar");
        dialog.getByText("Cancelar la orden").last().click();
        assertThat(dialog).containsText("Falta este dato");
        dialog.locator("textarea").fill("El cliente ya no quiere");
        dialog.getByText("Cancelar la orden").last().click();
        assertThat(dialog).isHidden();
        assertThat(rows().first()).containsText("Ninguna orden cumple");
        waitForOrden(serie, "cancelada");
        assertEquals(1, datos.number("""
                        SELECT COUNT(*) FROM actividad_cliente a JOIN ordenes_pso o ON o.cliente_id = a.cliente_id
                         WHERE o.numero_serie = ? AND a.descripcion LIKE '%El cliente ya no quiere%'""", serie));
    }

    @Test
    void orderThatSomebodySolvedByHandIsClosedByWhatPsoShows() {
        refuseProfile();
        String serie = alta("Resuelta");
        waitForOrden(serie, "bloqueada");
        open();
        rows().first().locator("a.crm-code").click();
        window.page().waitForURL("**/red/orden?id=*");
        window.titulo("Alta · " + serie);
        assertThat(window.page().locator("main")).containsText("Cree el perfil en PSO o corrija el plan");
        assertThat(window.page().locator("#orden .crm-list")).containsText("añadir_ont");
        window.accesible();
        window.foto("red-orden");
        window.campo("resolver").click();
        Locator dialog = window.page().locator("#resolverOrden");
        dialog.locator("textarea").fill("Registrada a mano en PSO");
        dialog.getByText("Comprobar y cerrar").click();
        assertThat(dialog).containsText("PSO no tiene registrada la ONT");
        assertThat(dialog.locator("textarea")).hasValue("Registrada a mano en PSO");
        window.accesible();
        window.foto("red-resolver");
        simulador.changeOnt(
                serie,
                Json.createObjectBuilder()
                        .add("perfilVelocidad", "600M")
                        .add("perfilUsuario", "residencial")
                        .add("olt", Alta.OLT)
                        .add("pon", Alta.PON)
                        .build());
        dialog.getByText("Comprobar y cerrar").click();
        assertThat(dialog).isHidden();
        assertThat(window.page().locator("#estado")).hasText("Hecha");
        assertEquals("activo", datos.text("""
                        SELECT s.estado FROM servicios_cliente s JOIN ordenes_pso o ON o.servicio_id = s.id
                         WHERE o.numero_serie = ?""", serie));
    }

    @Test
    void orderIsClosedAlthoughPsoDoesNotShowItWhenSomebodyInsists() {
        refuseProfile();
        String serie = alta("Cerrada");
        waitForOrden(serie, "bloqueada");
        open();
        rows().first().getByTitle("Resuelta a mano").click();
        Locator dialog = window.page().locator("#resolverOrden");
        dialog.locator("textarea").fill("Se deja así");
        dialog.getByText("Comprobar y cerrar").click();
        dialog.getByText("Cerrarla de todos modos").last().click();
        assertThat(dialog).isHidden();
        assertThat(window.page().locator("#mensajes")).containsText("se verá como deriva");
        waitForOrden(serie, "cancelada");
    }

    @Test
    void nothingIsSentToAPausedOltAndEveryPageSaysSo() {
        window.ir("/red");
        window.page().getByText("Pausar el envío").first().click();
        Locator dialog = window.page().locator("#pausarRed");
        window.campo("pausaOlt_input").fill(Alta.OLT);
        dialog.getByText("Pausar el envío").last().click();
        assertThat(dialog).containsText("Falta este dato");
        dialog.locator("textarea").fill("Cambio de tarjeta");
        window.quieto();
        window.accesible();
        dialog.getByText("Pausar el envío").last().click();
        assertThat(dialog).isHidden();
        assertThat(window.page().locator("#estado")).containsText("Cambio de tarjeta");
        assertThat(top()).containsText(Alta.OLT + " en pausa");
        window.foto("red-pausa");
        String serie = alta("Pausada");
        waitForOrden(serie, "pendiente");
        assertEquals(0, simulador.countRecibidas("añadir_ont", serie));
        window.ir("/clientes");
        assertThat(top()).containsText(Alta.OLT + " en pausa");
        open();
        assertThat(rows().first()).containsText("Pendiente");
        window.page().getByText("Reanudar").click();
        assertThat(top()).not().containsText("en pausa");
        assertThat(rows().first()).containsText("Ninguna orden cumple", patiently());
        waitForOrden(serie, "hecha");
    }

    /** The list, narrowed to the customers of this test. */
    private void open() {
        window.ir("/red");
        window.escribir("texto", apellido);
        assertThat(window.page().locator("#ordenes .ui-paginator-current").first())
                .hasText(Pattern.compile("1–\\d de \\d"), new HasTextOptions().setTimeout(15_000));
        assertThat(rows().first()).containsText(apellido);
    }

    /** What every page says of PSO. */
    private Locator top() {
        return window.page().locator(".crm-top");
    }

    private Locator rows() {
        return window.page().locator("#ordenes tbody tr");
    }

    private void refuseProfile() {
        simulador.set(FalloSimulado.codigo(605).operacion("añadir_ont"));
    }

    /** Signs somebody up, and gives the serial of their ONT. */
    private String alta(String nombre) {
        String serie = Datos.numeroSerie();
        Alta.en(window).persona(nombre, apellido).ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        return serie;
    }

    private void waitForOrden(String serie, String estado) {
        Espera.hasta(
                "order of " + serie + " " + estado,
                () -> estado.equals(datos.text(
                        "SELECT estado FROM ordenes_pso WHERE numero_serie = ? ORDER BY id DESC LIMIT 1", serie)));
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(60_000);
    }
}
