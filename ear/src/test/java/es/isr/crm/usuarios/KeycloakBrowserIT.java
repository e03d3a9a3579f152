package es.isr.crm.usuarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.suite.ConProveedor;
import es.isr.crm.testing.suite.Entorno;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.testing.suite.Keycloak;
import es.isr.crm.testing.suite.Keycloak.Persona;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With a real identity provider: from a stranger to somebody at work, the owner, and what a forger gets. */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeycloakBrowserIT extends FueraDelServidor {

    private static final Persona EVA = new Persona(UUID.randomUUID().toString(), "eva", "Eva", Datos.email());
    private static final Persona OLGA = new Persona(UUID.randomUUID().toString(), "olga", "Olga", Datos.email());

    private static Keycloak keycloak;
    private static ConProveedor configurado;

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @BeforeAll
    static void startKeycloak() {
        // An installation without anybody lets nobody in but its owner.
        Plantilla.nueva(BaseDatos.desdeFuera(), Rol.ADMIN);
        keycloak = new Keycloak(Entorno.url(), List.of(EVA, OLGA));
        configurado = new ConProveedor(
                keycloak.emisor(), Keycloak.CLIENTE, Keycloak.SECRETO, Map.of("oidc.owner.subject", OLGA.sujeto()));
    }

    @AfterAll
    static void stopKeycloak() {
        if (configurado != null) {
            configurado.close();
        }
        keycloak.close();
    }

    @Test
    @Order(1)
    void strangerIsApprovedWorksAndLeaves() {
        Ventana window = navegador.abrir();
        window.ir("/clientes");
        window.accesible();
        window.foto("login-proveedor");
        window.page().locator("#proveedor").click();
        signInAt(window, EVA);
        window.page().waitForURL("**/espera");
        window.titulo("Pendiente de aprobación");
        window.accesible();
        window.foto("espera");

        ProveedorBrowserIT.approve(navegador.abrir(), datos, EVA.email());
        // Keycloak still knows her.
        window.page().locator("#reintentar").click();
        window.page().waitForURL("**/panel");
        window.quieto();
        assertThat(window.page().locator("#cuenta")).containsText("Eva Keycloak");

        window.page().locator("[data-crm-despliega=cuenta]").click();
        window.page().locator("#salir").click();
        window.page().waitForURL("**/login?motivo=salida");
        assertThat(window.page().locator("main")).containsText("Ha cerrado la sesión");
        // And now it does not: signed out there too.
        window.page().locator("#proveedor").click();
        assertThat(window.page().locator("#username")).isVisible();
    }

    @Test
    @Order(2)
    void ownerIsAdministrator() {
        Ventana window = navegador.abrir();
        window.ir("/configuracion");
        window.page().locator("#proveedor").click();
        signInAt(window, OLGA);
        window.page().waitForURL("**/configuracion");
        window.titulo("Configuración");
        assertEquals("admin", datos.text("SELECT rol FROM users WHERE email = ?", OLGA.email()));
    }

    @Test
    @Order(3)
    void forgedStateAndForgedNonceAreRefused() {
        Ventana window = navegador.abrir();
        window.ir("/entrada/oidc");
        window.ir("/entrada/oidc/vuelta?code=inventado&state=inventado");
        refused(window);

        // The state is this browser's, what Keycloak signs is not for this sign-in.
        window.ir("/entrada/oidc");
        String asked = window.page().url();
        window.ir(asked.replaceFirst("([?&]nonce=)[^&]*", "$1otro"));
        signInAt(window, OLGA);
        window.page().waitForURL("**/login?motivo=oidc_no_valido");
        refused(window);
    }

    @Test
    @Order(4)
    void providerThatIsDownIsTold() {
        keycloak.close();
        Espera.hasta(
                "that nobody is sent there",
                () -> Entorno.get("/entrada/oidc")
                        .headers()
                        .firstValue("Location")
                        .orElse("")
                        .contains("oidc_caido"));
        Ventana window = navegador.abrir();
        window.ir("/login");
        window.page().locator("#proveedor").click();
        window.page().waitForURL("**/login?motivo=oidc_caido");
        assertThat(window.page().locator("main")).containsText("no contesta. Entre con su contraseña");
        window.accesible();
    }

    private static void signInAt(Ventana window, Persona persona) {
        window.page().locator("#username").fill(persona.usuario());
        window.page().locator("#password").fill(Keycloak.PASSWORD);
        window.page().locator("#kc-login").click();
    }

    private static void refused(Ventana window) {
        assertThat(window.page().locator("main")).containsText("No se ha podido comprobar");
        assertEquals(
                0,
                window.page().context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("isr_sesion"))
                        .count());
    }
}
