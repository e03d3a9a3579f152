package es.isr.crm.simulador;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The control page as people see it. Pictures stay in target/screenshots. */
class PaginaBrowserIT {

    private static final String ANADIR = """
            {"operacion":"añadir_ont","sn":"HWTC12345678","perfilVelocidad":"600M","perfilUsuario":"residencial",\
            "olt":"OLT-GILET-01","pon":"0/1/1","descripcion":"José <b>Núñez</b>"}""";

    private static Servidor servidor;
    private static Cliente cliente;
    private static Playwright playwright;
    private static Browser navegador;

    private final List<String> quejas = new ArrayList<>();
    private Page pagina;

    @BeforeAll
    static void start() {
        servidor = new Servidor();
        cliente = new Cliente(servidor);
        playwright = Playwright.create();
        navegador = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    static void stop() throws Exception {
        playwright.close();
        servidor.close();
    }

    @BeforeEach
    void reset() {
        cliente.control("POST", "/control/reset", "");
    }

    @AfterEach
    void nothingToComplainAbout() {
        pagina.close();
        assertEquals(List.of(), quejas);
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "360, DARK", "1440, LIGHT", "1440, DARK"})
    void pageIsAccessibleAndFits(int ancho, ColorScheme tema) {
        populate();
        open(ancho, tema);
        assertThat(pagina.locator("#onts tr")).hasCount(41);
        assertThat(pagina.locator("#lista-llamadas > li")).hasCount(5);
        pagina.locator("#lista-llamadas summary").first().click();
        screenshot("simulador-" + ancho + "-" + tema);
        assertEquals(0, pagina.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        assertAccessible();
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("HWTC12345678"))
                .first()
                .click();
        screenshot("simulador-ont-" + ancho + "-" + tema);
        assertAccessible();
    }

    @Test
    void emptyNetworkSaysWhatToDo() {
        open(1440, ColorScheme.LIGHT);
        assertThat(pagina.locator("#onts-pie")).containsText("Ninguna ONT registrada");
        assertThat(pagina.locator("#llamadas-vacio")).isVisible();
        assertThat(pagina.locator("#fallos-vacio")).isVisible();
        assertThat(pagina.locator("#salud")).hasText("PSO responde");
        screenshot("simulador-vacio");
        assertAccessible();
    }

    @Test
    void faultIsSetInTwoClicksAndItsCallIsSeen() {
        open(1440, ColorScheme.LIGHT);
        button("Aplica y no contesta").click();
        button("Poner fallo").click();
        assertThat(pagina.locator("#lista-fallos li")).hasCount(1);
        assertThat(pagina.locator("#salud")).hasText("1 fallo activo");
        try {
            cliente.send(cliente.pso(ANADIR, Cliente.AUTORIZACION)
                    .timeout(Duration.ofMillis(300))
                    .build());
        } catch (IllegalStateException e) {
            assertTrue(e.getMessage().contains("timed out"), e.getMessage());
        }
        Locator llamada = pagina.locator("#lista-llamadas > li").first();
        assertThat(llamada).containsText("El cliente se fue");
        assertThat(llamada).containsText("Aplicada");
        assertThat(pagina.locator("#onts")).containsText("José <b>Núñez</b>");
        assertThat(pagina.locator("#fallos-vacio")).isVisible();
    }

    @Test
    void ontIsChangedInItsDialog() {
        cliente.pso(ANADIR);
        open(1440, ColorScheme.LIGHT);
        button("HWTC12345678").click();
        pagina.getByLabel("Perfil de velocidad").selectOption("suspendido");
        pagina.getByLabel("Con enlace").uncheck();
        button("Guardar").click();
        Locator fila = pagina.locator("#onts tr").first();
        assertThat(fila).containsText("Suspendida");
        assertThat(fila).containsText("Sin enlace");
        button("HWTC12345678").click();
        button("Quitar de la red").click();
        assertThat(pagina.locator("#onts tr")).hasCount(0);
    }

    @Test
    void mistakeIsToldAndSwitchesWork() {
        open(1440, ColorScheme.LIGHT);
        button("Añadir ONT").click();
        pagina.getByLabel("Número de serie").last().fill("ZTEG00000001");
        pagina.getByLabel("IP fija").fill("10.0.0.1");
        button("Guardar").click();
        assertThat(pagina.locator("#onts tr")).hasCount(1);
        button("Bloquear OLT-GILET-01").click();
        assertThat(pagina.locator("#olts")).containsText("Bloqueada: 601");
        pagina.getByLabel("PSO caído").check();
        assertThat(pagina.locator("#salud")).containsText("PSO caído");
        pagina.onceDialog(dialogo -> dialogo.accept());
        button("Reiniciar el simulador").click();
        assertThat(pagina.locator("#salud")).hasText("PSO responde");
        assertThat(pagina.locator("#onts tr")).hasCount(0);
    }

    private static void populate() {
        cliente.pso(ANADIR);
        cliente.pso(ANADIR);
        cliente.control("POST", "/control/carga", "{\"cantidad\":40}");
        cliente.control("PUT", "/control/onts/SIMU00000001", "{\"perfilVelocidad\":\"suspendido\"}");
        cliente.control("PUT", "/control/onts/SIMU00000002", "{\"enLinea\":false}");
        cliente.control("PUT", "/control/onts/SIMU00000003", "{\"potencia\":-28.5}");
        cliente.pso("{\"operacion\":\"obtener_informacion_ont_por_sn\",\"sn\":\"HWTC12345678\"}");
        cliente.pso("{\"operacion\":\"obtener_olts\"}");
        cliente.control("POST", "/control/fallos", "{\"tipo\":\"html\",\"veces\":1}");
        cliente.send(cliente.pso(ANADIR, Cliente.AUTORIZACION).build());
        cliente.control("POST", "/control/fallos", "{\"tipo\":\"silencio\",\"aplica\":\"tarde\",\"tardeMs\":45000}");
        cliente.control("POST", "/control/olts/OLT-SAGUNTO-01/bloqueo", "{\"bloqueada\":true}");
    }

    private void open(int ancho, ColorScheme tema) {
        pagina = navegador.newPage(
                new Browser.NewPageOptions().setViewportSize(ancho, 900).setColorScheme(tema));
        pagina.onConsoleMessage(mensaje -> {
            if (Set.of("error", "warning").contains(mensaje.type())) {
                quejas.add(mensaje.text());
            }
        });
        pagina.onPageError(quejas::add);
        pagina.navigate(servidor.uri("/").toString());
    }

    private Locator button(String nombre) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nombre))
                .first();
    }

    private void screenshot(String nombre) {
        pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", nombre.toLowerCase() + ".png")));
    }

    private void assertAccessible() {
        List<String> graves = new AxeBuilder(pagina)
                .analyze().getViolations().stream()
                        .filter(regla -> Set.of("serious", "critical").contains(regla.getImpact()))
                        .map(regla -> regla.getId() + " " + regla.getNodes())
                        .toList();
        assertEquals(List.of(), graves);
    }
}
