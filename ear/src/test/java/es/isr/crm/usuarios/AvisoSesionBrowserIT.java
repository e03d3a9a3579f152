package es.isr.crm.usuarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** A page says in time that its session is about to end. The browser's clock is turned, the server's row made older. */
class AvisoSesionBrowserIT extends FueraDelServidor {

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private String email;

    static Stream<Vista> vistas() {
        return Stream.of(Vista.ESCRITORIO, Vista.TELEFONO);
    }

    @ParameterizedTest
    @MethodSource("vistas")
    void unusedSessionIsWarnedOfAndGoesOnAtOnePress(Vista vista) {
        Ventana window = signedIn(vista);
        window.ir("/clientes");
        age(26);
        assertThat(dialog(window)).isHidden();

        window.page().clock().fastForward("26:00");
        assertThat(dialog(window)).isVisible();
        assertThat(dialog(window)).containsText("4 min");
        assertThat(dialog(window).locator(".crm-button:visible")).hasCount(1);
        window.accesible();
        window.foto("aviso-sesion");

        dialog(window).locator("[data-crm-sesion-seguir]").click();
        assertThat(dialog(window)).isHidden();
        assertEquals(0, minutesSinceUse());
    }

    @Test
    void workInAnotherWindowCounts() {
        Ventana window = signedIn(Vista.ESCRITORIO);
        window.ir("/clientes");
        age(20);
        window.page().clock().fastForward("26:00");
        window.page().clock().runFor(6000);
        window.quieto();
        assertThat(dialog(window)).isHidden();

        age(28);
        window.page().clock().fastForward("06:00");
        assertThat(dialog(window)).isVisible();
        age(1);
        window.page().clock().fastForward("00:20");
        assertThat(dialog(window)).isHidden();
    }

    @Test
    void lastEndCannotBePutOffAndIsToldOnce() {
        Ventana window = signedIn(Vista.ESCRITORIO);
        datos.update("""
                UPDATE sesiones SET expira_at = UTC_TIMESTAMP(6) + INTERVAL 4 MINUTE
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", email);
        window.ir("/clientes");

        assertThat(dialog(window)).containsText("Guarde lo que tenga a medias");
        assertThat(dialog(window).locator(".crm-button:visible")).hasCount(1);
        window.accesible();
        dialog(window).locator("[data-crm-sesion-entendido]").click();
        assertThat(dialog(window)).isHidden();
        window.page().clock().fastForward("00:30");
        assertThat(dialog(window)).isHidden();

        datos.update("""
                UPDATE sesiones SET expira_at = UTC_TIMESTAMP(6)
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", email);
        window.page().clock().fastForward("04:00");
        window.page().waitForURL("**/login?motivo=expirada&destino=%2Fclientes");
    }

    private Ventana signedIn(Vista vista) {
        Ventana window = navegador.abrir(vista);
        email = Plantilla.nueva(datos, Rol.USER);
        datos.update(
                "UPDATE users SET idioma = ?, tema = ? WHERE email = ?",
                vista.idioma().name().toLowerCase(Locale.ROOT),
                vista.tema().name().toLowerCase(Locale.ROOT),
                email);
        window.ir("/login");
        Acceso.entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/panel");
        window.page().clock().install();
        return window;
    }

    private static Locator dialog(Ventana window) {
        return window.page().locator("#sesion");
    }

    private void age(int minutes) {
        datos.update("""
                UPDATE sesiones SET ultimo_uso = UTC_TIMESTAMP(6) - INTERVAL ? MINUTE
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", minutes, email);
    }

    private long minutesSinceUse() {
        return datos.number("""
                SELECT TIMESTAMPDIFF(MINUTE, s.ultimo_uso, UTC_TIMESTAMP(6))
                  FROM sesiones s JOIN users u ON u.id = s.user_id WHERE u.email = ?""", email);
    }
}
