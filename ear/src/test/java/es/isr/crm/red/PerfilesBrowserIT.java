package es.isr.crm.red;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsEnabledOptions;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** PSO examined, its profiles seen, made and given to plans, at the screen. */
class PerfilesBrowserIT extends FueraDelServidor {

    private static final double A_MINUTE = 60_000;
    private static final String PLAN = "Fibra 300 Mb";

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @BeforeEach
    @AfterEach
    void reset() {
        simulador.reset();
        datos.update("DELETE FROM creaciones_perfil");
        datos.update("UPDATE planes SET perfil_velocidad = '300M' WHERE nombre = ?", PLAN);
    }

    @Test
    void technicianHasPsoExaminedAndReadsWhatDiffers() {
        simulador.set(FalloSimulado.of("html").operacion("obtener_perfiles_usuario"));
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/red/conformidad");
        window.campo("comprobar").click();
        Locator page = window.page().locator("main");
        assertThat(page).containsText("una página HTML", patiently());
        assertThat(window.campo("comprobar")).isEnabled(new IsEnabledOptions().setTimeout(A_MINUTE));
        assertThat(page.locator(".crm-kpi").nth(1)).containsText("1");
        window.campo("soloDistintas").locator(".ui-chkbox-box").click();
        window.quieto();
        assertThat(window.page().locator("[id$='lineas_data'] > tr")).hasCount(1);
        window.accesible();
        window.foto("conformidad");

        Ventana telephone = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(telephone, Rol.TECNICO);
        telephone.ir("/red/conformidad");
        assertThat(telephone.page().locator("main")).containsText("an HTML page came");
        telephone.accesible();
        telephone.foto("conformidad");
    }

    @Test
    void connectionIsTriedByAButtonThatTellsCauseAndSteps() {
        Ventana window = navegador.abrir(Vista.TELEFONO);
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/red");
        window.campo("probar").click();
        assertThat(window.campo("prueba")).containsText("PSO answers in", patiently());
        simulador.setCredenciales("crm", "otra-clave", true);
        window.campo("probar").click();
        assertThat(window.campo("prueba").locator("ol li").first()).containsText("PSO_PASSWORD", patiently());
        window.accesible();
        window.foto("probar");
        simulador.setCredenciales("crm", "crm", true);
        window.campo("probar").click();
        assertThat(window.campo("prueba")).containsText("PSO answers in", patiently());
    }

    @Test
    void technicianHasPsoCreateAProfileAndSeesThatItIsThere() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.TECNICO);
        window.ir("/red/perfiles");
        Locator page = window.page().locator("main");
        assertThat(page).containsText("El de las suspensiones", patiently());
        window.page().getByText("Nuevo perfil de velocidad").click();
        window.page().waitForURL("**/red/perfiles/nuevo");
        window.escribir("nombre", "750 M");
        window.escribir("bajada", "750");
        window.escribir("subida", "0");
        window.campo("guardar").click();
        assertThat(window.error("nombre")).containsText("Solo letras sin acento");
        assertThat(window.error("subida")).containsText("de 1 a 100");
        window.accesible();
        window.escribir("nombre", "750M");
        window.escribir("subida", "300");
        window.campo("guardar").dblclick();
        window.page().waitForURL("**/red/perfiles");
        assertThat(page).containsText("Creado", patiently());
        assertThat(page).containsText("750M, 750/300 Mbit/s");
        assertThat(page).containsText("750 Mbit/s de bajada, 300 de subida", patiently());
        window.accesible();
        window.foto("perfiles");
        assertEquals(
                1,
                simulador.llamadasDesde(0).stream()
                        .filter(call -> call.getString("operacion").equals("crear_perfil_velocidad"))
                        .count());
    }

    @Test
    void administratorGivesAPlanOtherProfilesAndIsWarnedOfWhatPsoDoesNotHave() {
        String plan = datos.text("SELECT id FROM planes WHERE nombre = ?", PLAN);
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/red/perfiles");
        assertThat(window.page().locator("main")).containsText("El de las suspensiones", patiently());
        window.ir("/red/perfiles/plan?id=" + plan);
        assertThat(window.page().locator("main")).containsText("300/300 Mbit/s", patiently());
        window.escribir("perfilVelocidad_input", "350M");
        window.campo("perfilVelocidad_input").blur();
        window.quieto();
        assertThat(window.campo("aviso_velocidad")).containsText("PSO no tiene este perfil", patiently());
        window.accesible();
        window.foto("perfiles-plan");
        window.campo("guardar").click();
        window.page().waitForURL("**/red/perfiles");
        assertThat(window.page().locator("main")).containsText("Perfiles que PSO no tiene", patiently());
        assertThat(window.page().locator("main")).containsText("350M");
        window.accesible();

        window.ir("/clientes/nuevo");
        window.elegir("plan", PLAN);
        assertThat(window.campo("plan_resumen")).containsText("PSO no tiene un perfil de este plan (350M)");
        assertEquals("350M", datos.text("SELECT perfil_velocidad FROM planes WHERE id = ?", plan));

        window.ir("/planes/editar?id=" + plan);
        assertThat(window.campo("aviso_velocidad")).containsText("PSO no tiene este perfil", patiently());
    }

    private static ContainsTextOptions patiently() {
        return new ContainsTextOptions().setTimeout(A_MINUTE);
    }
}
