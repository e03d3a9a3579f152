package es.isr.crm.usuarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.ConProveedor;
import es.isr.crm.testing.suite.Entorno;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.testing.suite.ProveedorDePrueba;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that lead to an identity provider and back; with a real one in {@link KeycloakBrowserIT}. */
class ProveedorBrowserIT extends FueraDelServidor {

    private static ProveedorDePrueba proveedor;
    private static ConProveedor configurado;

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @BeforeAll
    static void configure() {
        // An installation without anybody lets nobody in but its owner.
        Plantilla.nueva(BaseDatos.desdeFuera(), Rol.ADMIN);
        proveedor = new ProveedorDePrueba();
        configurado =
                new ConProveedor(proveedor.emisor(), ProveedorDePrueba.CLIENTE, ProveedorDePrueba.SECRETO, Map.of());
    }

    @AfterAll
    static void forget() {
        if (configurado != null) {
            configurado.close();
        }
        proveedor.close();
    }

    static Stream<Vista> vistas() {
        return Stream.of(Vista.ESCRITORIO, Vista.TELEFONO);
    }

    @ParameterizedTest
    @MethodSource("vistas")
    void strangerIsToldToWaitAndThenIsIn(Vista vista) {
        String email = Datos.email();
        proveedor.firma(Map.of(
                "sub", UUID.randomUUID().toString(), "name", "Nora Proveedor", "email", email, "email_verified", true));
        Ventana window = navegador.abrir(vista);
        prefer(window, vista);
        window.ir("/clientes");
        window.accesible();
        window.foto("login-proveedor");

        window.page().locator("#proveedor").click();
        window.page().waitForURL("**/espera");
        window.accesible();
        window.foto("espera");

        window.page().locator("#reintentar").click();
        window.page().waitForURL("**/espera");
        approve(navegador.abrir(vista), datos, email);
        window.page().locator("#reintentar").click();
        window.page().waitForURL("**/panel");

        Ventana forger = navegador.abrir(vista);
        forger.ir("/entrada/oidc/vuelta?code=x&state=x");
        assertThat(forger.page().locator("main .crm-banner")).hasCount(1);
        forger.accesible();
    }

    /** An administrator lets somebody in who waits, by the list that the alarm leads to. */
    static void approve(Ventana administrator, BaseDatos datos, String email) {
        Acceso.entrar(administrator, Rol.ADMIN);
        String file = "/usuarios/ficha?id=" + datos.number("SELECT id FROM users WHERE email = ?", email);
        administrator.ir("/usuarios?estado=POR_APROBAR");
        assertThat(administrator.page().locator("[id$='tabla_data'] a[href$='" + file + "']"))
                .hasCount(1);
        administrator.ir(file);
        administrator.accesible();
        administrator.foto("usuario-por-aprobar");
        administrator.campo("aprobar").click();
        assertThat(administrator.campo("aprobar")).hasCount(0);
        administrator.quieto();
        administrator.ir("/usuarios?estado=POR_APROBAR");
        assertThat(administrator.page().locator("[id$='tabla_data'] a[href$='" + file + "']"))
                .hasCount(0);
    }

    private static void prefer(Ventana window, Vista vista) {
        List.of(
                        Map.entry("crm-idioma", vista.idioma().name()),
                        Map.entry("crm-tema", vista.tema().name()))
                .forEach(choice -> window.page()
                        .context()
                        .addCookies(List.of(
                                new Cookie(choice.getKey(), choice.getValue().toLowerCase(Locale.ROOT))
                                        .setUrl(Entorno.url()))));
    }
}
