package es.isr.crm.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Alta;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a customer at the screen: cut, back again, gone, and the ONT in the next home. */
class CicloScenarioBrowserIT extends FueraDelServidor {

    private static final String ACTIVO = "Activo";
    private static final String SUSPENDIDO = "Suspendido";

    private static final HasTextOptions PATIENTLY = new HasTextOptions().setTimeout(120_000);
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(60_000);

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @BeforeEach
    void healthyNetwork() {
        simulador.reset();
    }

    @Test
    void customerIsCutComesBackLeavesAndTheOntGoesToTheNextOne() {
        Ventana window = signIn(Rol.USER, Vista.ESCRITORIO);
        String serie = Datos.numeroSerie();
        install(window, "Vida", "Entera", serie);
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);

        open(window, "SUSPENDER");
        assertThat(window.page().locator("#ciclo")).containsText("La ONT " + serie + ", en OLT-GILET-01 0/1/1");
        assertThat(window.page().locator("#ciclo")).containsText("El cliente queda como «Suspendido»");
        window.accesible();
        window.ilustracion("corte");
        window.foto("ciclo-suspender");
        window.campo("guardar").click();
        assertThat(window.error("motivo")).hasText("Falta este dato.");
        window.elegir("motivo", "otro");
        window.campo("guardar").click();
        assertThat(window.error("texto")).containsText("explicar el motivo");
        window.elegir("motivo", "impago");
        // So that it is still to come when the file is shown.
        simulador.set(FalloSimulado.retraso(Duration.ofSeconds(5))
                .operacion("modificar_ont")
                .sn(serie)
                .veces(1));
        ask(window);
        assertThat(servicios(window)).containsText("Suspensión pedida (impago)");
        assertThat(estado(window)).hasText(SUSPENDIDO, PATIENTLY);
        assertThat(servicios(window)).not().containsText("Suspensión pedida");
        assertThat(servicios(window)).containsText("impago");
        assertEquals("suspendido", simulador.findPerfilVelocidad(serie).orElseThrow());
        window.foto("ficha-suspendida");
        window.accesible();

        open(window, "REACTIVAR");
        window.foto("ciclo-reactivar");
        ask(window);
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        assertEquals(Catalogo.PERFIL, simulador.findPerfilVelocidad(serie).orElseThrow());

        open(window, "BAJA");
        assertThat(window.page().locator("#ciclo")).containsText("para recuperar la ONT " + serie);
        window.foto("ciclo-baja");
        window.elegir("motivo", "voluntaria");
        ask(window);
        assertThat(estado(window)).hasText("Baja");
        assertThat(window.page().locator("#tareas")).containsText("Recuperar ONT · " + serie);
        assertThat(window.page().locator("#actividad")).containsText(serie + " retirada de la red", SOON);
        window.foto("ficha-baja");
        assertTrue(simulador.findPerfilVelocidad(serie).isEmpty());

        install(window, "Segunda", "Vida", serie);
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        assertEquals("Segunda", datos.text("""
                        SELECT c.nombre FROM clientes c JOIN asignaciones_ont a ON a.cliente_id = c.id AND a.hasta IS NULL
                          JOIN onts o ON o.id = a.ont_id WHERE o.numero_serie = ?""", serie));
    }

    @Test
    void cutAskedWhilePsoIsDownSaysSoAndIsDoneByItself() {
        Ventana window = signIn(Rol.USER, Vista.ESCRITORIO);
        String serie = Datos.numeroSerie();
        install(window, "Corte", "Sin Red", serie);
        assertThat(estado(window)).hasText(ACTIVO, PATIENTLY);
        String file = window.page().url().replaceAll(".*/clientes", "/clientes");
        simulador.setCaido(true);
        window.page().locator("[id$=':consultar']").first().click();
        window.quieto();
        open(window, "SUSPENDER");
        assertThat(window.page().locator("#contenido")).containsText("PSO no responde ahora");
        window.foto("ciclo-pso-caido");
        window.accesible();
        window.elegir("motivo", "fraude");
        ask(window);
        assertThat(servicios(window)).containsText("Suspensión pedida (fraude)");
        assertThat(estado(window)).hasText(ACTIVO);
        simulador.setCaido(false);
        datos.update(
                "UPDATE ordenes_pso SET proximo_intento = UTC_TIMESTAMP(6) WHERE numero_serie = ?"
                        + " AND estado IN ('incierta', 'reintento')",
                serie);
        window.ir(file);
        assertThat(estado(window)).hasText(SUSPENDIDO, PATIENTLY);
    }

    @Test
    void cutIsTakenBackBeforeItIsDone() {
        Ventana window = signIn(Rol.USER, Vista.ESCRITORIO);
        Alta.en(window).persona("Se", "Arrepiente").plan(Catalogo.MOVIL).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
        window.quieto();
        window.campo("confirmar").click();
        window.page().locator(".ui-confirmdialog-yes").click();
        assertThat(estado(window)).hasText(ACTIVO);
        window.page().locator("#acciones .crm-menu-button > button").click();
        window.page().locator("#acciones a[href*='accion=SUSPENDER']").click();
        window.page().waitForURL("**/clientes/ciclo?*");
        window.quieto();
        window.elegir("motivo", "voluntaria");
        ask(window);
        assertThat(servicios(window)).containsText("Espera a que alguien confirme su tarea");
        assertThat(window.page().locator("#tareas")).containsText("Cortar línea");
        open(window, "REACTIVAR");
        assertThat(window.page().locator("#ciclo")).containsText("Se retira la suspensión");
        ask(window);
        assertThat(servicios(window)).not().containsText("pedida");
        assertThat(window.page().locator("#tareas")).not().containsText("Cortar línea");
    }

    @Test
    void technicianIsGivenATaskAndConfirmsItOnTheTelephone() {
        Ventana clerk = signIn(Rol.USER, Vista.ESCRITORIO);
        Alta.en(clerk).persona("Línea", "Por Activar").plan(Catalogo.MOVIL);
        String dni = clerk.campo("dni").inputValue();
        Alta.of(clerk).guardar();
        clerk.page().waitForURL("**/clientes/ficha?id=*");
        clerk.page().locator("#tareas a").click();
        clerk.page().waitForURL("**/tareas/ficha?id=*");
        clerk.quieto();
        clerk.escribir("prevista", "2026-01-02T10:30");
        clerk.campo("guardar").click();
        clerk.page().waitForURL("**/tareas");
        clerk.escribir("texto", dni);
        Locator row = clerk.page().locator("[id$='tabla_data'] tr").first();
        assertThat(row).containsText("Línea Por Activar");
        assertThat(row).containsText("Vencida");
        clerk.foto("tareas");
        clerk.accesible();

        Ventana tecnico = signIn(Rol.TECNICO, Vista.TELEFONO);
        tecnico.ir("/tareas");
        tecnico.escribir("texto", dni);
        tecnico.page()
                .locator("[id$='tabla_data'] tr")
                .filter(new Locator.FilterOptions().setHasText("Línea Por Activar"))
                .locator("a[href*='/tareas/ficha']")
                .click();
        tecnico.page().waitForURL("**/tareas/ficha?id=*");
        tecnico.quieto();
        tecnico.accesible();
        tecnico.foto("tarea");
        tecnico.escribir("resultado", "SIM delivered");
        tecnico.page().locator("[id='confirmar:confirmar']").dblclick();
        tecnico.page().waitForURL("**/tareas");
        assertEquals("activo hecha", datos.text("""
                        SELECT CONCAT(c.estado, ' ', t.estado) FROM clientes c JOIN tareas t ON t.cliente_id = c.id
                         WHERE c.dni = ?""", dni));
    }

    private Ventana signIn(Rol rol, Vista vista) {
        Ventana window = navegador.abrir(vista);
        Acceso.entrar(window, rol);
        return window;
    }

    private static void install(Ventana window, String nombre, String apellidos, String serie) {
        Alta.en(window).persona(nombre, apellidos).ont(serie).guardar();
        window.page().waitForURL("**/clientes/ficha?id=*");
    }

    /** Opens the page of an action from the list of actions of the service. */
    private static void open(Ventana window, String accion) {
        window.page().locator("#ficha .crm-menu-button > button").click();
        window.page().locator("#ficha a[href*='accion=" + accion + "']").click();
        window.page().waitForURL("**/clientes/ciclo?*");
        window.quieto();
    }

    /** Asks for it; the window shows the file then. */
    private static void ask(Ventana window) {
        window.campo("guardar").click();
        window.page().waitForURL("**/clientes/ficha?id=*");
        window.quieto();
    }

    private static Locator estado(Ventana window) {
        return window.page().locator("#estado");
    }

    private static Locator servicios(Ventana window) {
        return window.page().locator("[id='ficha:servicios']");
    }
}
