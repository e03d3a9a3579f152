package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The parts of the customer's file, and the ONT as it is right now with what may be done to it. */
class FichaOntBrowserIT extends FueraDelServidor {

    private static final String LECTURA = "obtener_informacion_ont_por_sn";
    private static final String RESET = "reset_factoria_ont";

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);
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
    void everyPartHasItsAddressAndLoadsOnlyWhenItIsOpened() {
        Ventana window = customer(Vista.ESCRITORIO);
        window.espera("status of 404");
        String file = window.page().url();
        assertEquals(0, calls("obtener_logs_ont"));
        window.page().locator(".crm-tabs a[aria-current=page]").last().focus();
        window.page().keyboard().press("Tab");
        window.page().keyboard().press("Tab");
        window.page().keyboard().press("Enter");
        window.page().waitForURL(file + "&tab=ont");
        assertThat(open(window)).hasText("ONT");
        assertThat(window.page().locator(".crm-log")).isVisible();
        assertEquals(1, calls("obtener_logs_ont"));
        window.ir(file.replaceAll(".*/clientes", "/clientes") + "&tab=actividad");
        assertThat(open(window)).hasText("Actividad");
        assertThat(window.page().locator("#contenido")).containsText("Servicio activado en la red");
        window.accesible();
        window.foto("ficha-actividad");
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registro PSO"))
                .click();
        window.page().waitForURL(file + "&tab=pso");
        window.quieto();
        assertThat(window.page().locator("#contenido")).containsText("añadir_ont");
        window.accesible();
        window.foto("ficha-pso");
        window.page().goBack();
        window.page().waitForURL(file + "&tab=actividad");
        assertEquals(404, window.page().navigate(file + "&tab=nada").status());
    }

    @Test
    void partThatTheRoleMayNotOpenIsNeitherOfferedNorShown() {
        String file = customer(Vista.ESCRITORIO).page().url();
        Ventana clerk = navegador.abrir();
        clerk.espera("status of 403");
        Acceso.entrar(clerk, Rol.COMERCIAL);
        clerk.page().navigate(file);
        assertThat(clerk.page().locator(".crm-tabs li")).hasCount(5);
        assertEquals(403, clerk.page().navigate(file + "&tab=pso").status());
        clerk.page().navigate(file + "&tab=ont");
        assertThat(clerk.page().locator("#contenido")).containsText(serie);
        assertThat(clerk.page().getByText("Consultar")).hasCount(0);
        assertThat(clerk.page().getByText("Reiniciar")).hasCount(0);
    }

    @Test
    void readingThatIsOldIsRefreshedByItselfAndWhatDiffersIsMarked() {
        Ventana window = customer(Vista.TELEFONO);
        simulador.setPerfilVelocidad(serie, "100M");
        age(2);
        long before = calls(LECTURA);
        window.page().navigate(window.page().url() + "&tab=ont");
        Locator differing = window.page().locator(".crm-differs");
        assertThat(differing).containsText("600M", SOON);
        assertThat(differing).containsText("100M");
        window.quieto();
        assertEquals(before + 1, calls(LECTURA));
        assertThat(window.page().locator(".crm-scale")).isVisible();
        window.accesible();
        window.foto("ficha-ont");
        window.page().reload();
        window.quieto();
        assertEquals(before + 1, calls(LECTURA));
    }

    @Test
    void lastKnownStateStaysWithItsAgeWhenPsoIsSilent() {
        Ventana window = customer(Vista.ESCRITORIO);
        age(180);
        simulador.set(FalloSimulado.silencio());
        window.page().navigate(window.page().url() + "&tab=ont");
        Locator content = window.page().locator("#contenido");
        assertThat(content).containsText("Esto es lo último que se sabe de la ONT", SOON);
        assertThat(content).containsText("hace 3 h");
        assertThat(content).containsText("600M");
        assertThat(content.locator("[id$=':registro']")).containsText("PSO tarda en contestar", SOON);
        window.accesible();
        window.foto("ficha-ont-sin-respuesta");
    }

    @Test
    void factoryResetSpellsWhatIsLostAndIsDoneOnceWhenConfirmed() {
        Ventana window = customer(Vista.ESCRITORIO);
        window.page().navigate(window.page().url() + "&tab=ont");
        window.quieto();
        reset(window).click();
        Locator dialog = window.page().locator(".ui-dialog").filter(new Locator.FilterOptions().setHasText("fábrica"));
        assertThat(dialog).containsText("contraseña del wifi");
        assertThat(dialog).containsText(serie);
        window.quieto();
        window.accesible();
        window.foto("ficha-ont-restablecer");
        window.campo("confirmacion").fill("ZZZZ");
        window.campo("si").click();
        assertThat(window.error("confirmacion")).containsText(serie.substring(8));
        assertThat(dialog).isVisible();
        assertEquals(0, simulador.countRecibidas(RESET, serie));
        window.campo("confirmacion").fill(serie.substring(8).toLowerCase(Locale.ROOT));
        window.campo("si").dblclick();
        assertThat(window.page().locator("#contenido")).containsText("vuelve a los ajustes de fábrica");
        assertThat(dialog).isHidden();
        assertEquals(1, simulador.countRecibidas(RESET, serie));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE descripcion = ?",
                        "ONT " + serie + " restablecida de fábrica"));
    }

    @Test
    void whatCannotReachPsoIsNotDoneAndTheScreenSaysSo() {
        Ventana window = customer(Vista.ESCRITORIO);
        window.page().navigate(window.page().url() + "&tab=ont");
        window.quieto();
        simulador.set(FalloSimulado.codigo(601).operacion("reiniciar_ont"));
        window.campo("reiniciar").click();
        window.page().locator(".ui-confirmdialog-yes").click();
        assertThat(window.page().locator("#contenido")).containsText("La ONT no se ha reiniciado");
        assertEquals(1, simulador.countRecibidas("reiniciar_ont", serie));
        assertTrue(datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE descripcion LIKE ?",
                        "La ONT " + serie + " no se ha reiniciado%")
                == 1);
    }

    /** A technician who looks at the file of a customer that has just been activated. */
    private Ventana customer(Vista vista) {
        Ventana clerk = navegador.abrir();
        Acceso.entrar(clerk, Rol.USER);
        Alta.en(clerk).persona("Olga", "Con Ont").ont(serie).guardar();
        clerk.page().waitForURL("**/clientes/ficha?id=*");
        assertThat(clerk.page().locator("#estado")).hasText("Activo", PATIENTLY);
        Ventana window = navegador.abrir(vista);
        Acceso.entrar(window, Rol.TECNICO);
        window.page().navigate(clerk.page().url());
        window.quieto();
        return window;
    }

    /** How many calls of an operation the log has for the ONT. */
    private long calls(String operacion) {
        return datos.number("SELECT COUNT(*) FROM logs_pso WHERE numero_serie = ? AND operacion = ?", serie, operacion);
    }

    /** Makes the last reading so many minutes old. */
    private void age(int minutes) {
        datos.update(
                "UPDATE onts SET observado_at = UTC_TIMESTAMP(6) - INTERVAL ? MINUTE WHERE numero_serie = ?",
                minutes,
                serie);
    }

    private static Locator open(Ventana window) {
        return window.page().locator(".crm-tabs a[aria-current=page]");
    }

    private static Locator reset(Ventana window) {
        return window.page().locator("[id$=':restablecer']").first();
    }
}
