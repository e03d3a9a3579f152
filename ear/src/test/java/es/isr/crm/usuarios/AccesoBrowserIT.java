package es.isr.crm.usuarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coming in and going out, at the screen. */
class AccesoBrowserIT extends FueraDelServidor {

    private static final String WRONG = "otra frase cualquiera";

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    static Stream<Vista> vistas() {
        return Stream.of(Vista.ESCRITORIO, Vista.TELEFONO);
    }

    @ParameterizedTest
    @MethodSource("vistas")
    void signInIsForEverybodyAlsoWithAnError(Vista vista) {
        Ventana window = navegador.abrir(vista);
        String email = Plantilla.nueva(datos, Rol.USER);
        datos.update(
                "UPDATE users SET idioma = ?, tema = ? WHERE email = ?",
                vista.idioma().name().toLowerCase(Locale.ROOT),
                vista.tema().name().toLowerCase(Locale.ROOT),
                email);
        // The browser learns the user's language and theme at sign-in and keeps them afterwards.
        window.ir("/login");
        Acceso.entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/panel");
        signOut(window);
        assertThat(window.page().locator("html"))
                .hasAttribute("lang", vista.idioma().name().toLowerCase(Locale.ROOT));
        window.accesible();

        Acceso.entrar(window, email, WRONG);
        assertThat(refusal(window)).not().isEmpty();
        window.accesible();
        window.foto("login-error");
    }

    @Test
    void wrongPasswordKeepsTheAddressAndPutsTheCursorWhereItIsNeeded() {
        Ventana window = navegador.abrir();
        String email = Plantilla.nueva(datos, Rol.USER);
        window.ir("/login");
        assertThat(window.campo("email")).isFocused();

        Acceso.entrar(window, email, WRONG);

        assertThat(refusal(window)).containsText("El correo o la contraseña no son correctos");
        assertThat(window.campo("email")).hasValue(email);
        assertThat(window.campo("password")).hasValue("");
        assertThat(window.campo("password")).isFocused();
    }

    @Test
    void missingAnswersAreAskedForBesideTheirFields() {
        Ventana window = navegador.abrir();
        window.ir("/login");

        window.campo("entrar").click();

        assertThat(window.error("email")).containsText("Falta este dato");
        assertThat(window.error("password")).containsText("Falta este dato");
    }

    @Test
    void passwordCanBeLookedAtAndCapsLockIsTold() {
        Ventana window = navegador.abrir();
        window.ir("/login");
        Locator password = window.campo("password");
        password.fill("secreto");

        Locator eye = window.page().locator("[data-crm-mostrar=password]");
        eye.click();
        assertThat(password).hasAttribute("type", "text");
        assertThat(eye).hasAttribute("aria-pressed", "true");
        eye.click();
        assertThat(password).hasAttribute("type", "password");

        Locator warning = window.page().locator("[data-crm-mayusculas=password]");
        assertThat(warning).isHidden();
        press(password, true);
        assertThat(warning).isVisible();
        press(password, false);
        assertThat(warning).isHidden();
    }

    @Test
    void backAfterSignOutShowsNothing() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.ADMIN);
        window.ir("/configuracion");

        signOut(window);
        window.page().goBack();
        window.quieto();

        window.titulo("Entrar en ISR CRM");
        assertFalse(window.page().content().contains("Configuración"));
    }

    @Test
    void sessionThatEndsWhileOneTypesLeadsBackToThePage() {
        Ventana window = navegador.abrir();
        String email = Plantilla.nueva(datos, Rol.USER);
        window.ir("/clientes/nuevo");
        Acceso.entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/clientes/nuevo");
        window.quieto();
        datos.update("""
                UPDATE sesiones SET ultimo_uso = UTC_TIMESTAMP(6) - INTERVAL 31 MINUTE
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", email);

        window.campo("guardar").click();
        window.page().waitForURL("**/login?motivo=expirada&destino=*");
        assertThat(window.page().locator("main")).containsText("Su sesión ha caducado");
        window.accesible();
        Acceso.entrar(window, email, Plantilla.PASSWORD);

        window.page().waitForURL("**/clientes/nuevo");
        window.titulo("Nuevo cliente");
    }

    @Test
    void disabledUserIsOutAtTheNextClick() {
        Ventana window = navegador.abrir();
        String email = Plantilla.nueva(datos, Rol.USER);
        window.ir("/login");
        Acceso.entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/panel");
        datos.update("UPDATE users SET activo = FALSE WHERE email = ?", email);

        window.ir("/clientes");

        window.titulo("Entrar en ISR CRM");
    }

    @Test
    void refusedPageSaysSoAndMenuDoesNotOfferIt() {
        Ventana window = navegador.abrir();
        Acceso.entrar(window, Rol.COMERCIAL);
        assertThat(window.page().locator("nav a[href='/clientes']")).hasCount(1);
        assertThat(window.page().locator("nav a[href='/configuracion']")).hasCount(0);

        window.espera("403");
        assertEquals(403, window.ir("/configuracion").status());
        window.titulo("No tiene permiso para esta página");
        window.accesible();
    }

    private static Locator refusal(Ventana window) {
        return window.page().locator("#mensajes");
    }

    private static void signOut(Ventana window) {
        window.page().locator("[data-crm-despliega=cuenta]").click();
        window.page().locator("#salir").click();
        window.page().waitForURL("**/login?motivo=salida");
        window.quieto();
    }

    /** Chromium without a screen has no caps lock of its own. */
    private static void press(Locator input, boolean capsLock) {
        input.evaluate(
                "(input, on) => input.dispatchEvent(new KeyboardEvent('keydown',"
                        + " {key: 'a', bubbles: true, modifierCapsLock: on}))",
                capsLock);
    }
}
