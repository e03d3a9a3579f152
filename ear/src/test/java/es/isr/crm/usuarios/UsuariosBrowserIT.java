package es.isr.crm.usuarios;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.browser.Acceso;
import es.isr.crm.testing.browser.Navegador;
import es.isr.crm.testing.browser.Ventana;
import es.isr.crm.testing.browser.Vista;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Users, at the screen: how somebody comes in for the first time, with a telephone from then on, and how they are out. */
class UsuariosBrowserIT extends FueraDelServidor {

    private static final String TOKEN = "prueba_de_navegador_";

    /** A page that nobody touches asks now and then whether it may stay. */
    private static final double A_MINUTE_MS = 60_000;

    @RegisterExtension
    final Navegador navegador = new Navegador();

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void invitedPersonChoosesAPasswordAndSetsTheTelephoneUp() {
        String email = Datos.email();
        Ventana jefa = navegador.abrir(Vista.ESCRITORIO);
        Acceso.entrar(jefa, Rol.ADMIN);
        jefa.ir("/usuarios/nuevo");
        assertThat(jefa.campo("ayuda_email")).containsText("a él llega el enlace");
        jefa.campo("guardar").click();
        assertThat(jefa.error("nombre")).containsText("Falta este dato");
        jefa.escribir("nombre", "Ana Navegadora");
        jefa.escribir("email", email);
        jefa.elegir("rol", "Comercial");
        jefa.campo("guardar").click();
        jefa.page().waitForURL("**/usuarios/ficha?id=*");
        jefa.titulo("Ana Navegadora");
        assertThat(jefa.page().locator("main")).containsText("Invitado");
        jefa.foto("usuario");

        Ventana ana = navegador.abrir(Vista.ESCRITORIO);
        follow(ana, email);
        ana.accesible();
        ana.escribir("password", "contraseña2026");
        ana.escribir("repetida", "contraseña2026");
        ana.campo("aceptar").click();
        assertThat(ana.error("password")).containsText("demasiado fácil");
        ana.escribir("password", Plantilla.PASSWORD);
        ana.escribir("repetida", Plantilla.PASSWORD);
        ana.campo("aceptar").click();
        ana.page().waitForURL("**/login?motivo=password");
        Acceso.entrar(ana, email, Plantilla.PASSWORD);
        ana.page().waitForURL("**/panel");

        ana.ir("/perfil/segundo-factor");
        AppDeCodigos app = app(ana);
        ana.foto("segundo-factor");
        ana.escribir("actual", Plantilla.PASSWORD);
        ana.escribir("codigo", "123");
        ana.campo("activar").click();
        assertThat(ana.error("codigo")).containsText("Ese código no vale");
        ana.escribir("actual", Plantilla.PASSWORD);
        ana.escribir("codigo", app.ahora());
        ana.campo("activar").click();
        assertThat(ana.page().locator("#codigos li")).hasCount(10);
        ana.accesible();
        List<String> papel = ana.page().locator("#codigos li").allTextContents();

        signOut(ana);
        Acceso.entrar(ana, email, Plantilla.PASSWORD);
        ana.page().waitForURL("**/login/codigo?destino=*");
        ana.quieto();
        ana.accesible();
        ana.escribir("codigo", "000000");
        ana.campo("entrar").click();
        assertThat(ana.error("codigo")).containsText("Ese código no vale");
        ana.escribir("codigo", app.siguiente());
        ana.campo("entrar").click();
        ana.page().waitForURL("**/panel");

        signOut(ana);
        Acceso.entrar(ana, email, Plantilla.PASSWORD);
        ana.page().waitForURL("**/login/codigo?destino=*");
        ana.campo("otra").click();
        ana.page().waitForURL("**/login/codigo?papel=true*");
        ana.escribir("codigo", papel.get(0));
        ana.campo("entrar").click();
        ana.page().waitForURL("**/panel");
        ana.ir("/perfil");
        assertThat(ana.page().locator("main")).containsText("Quedan 9");
    }

    @Test
    void administratorWhoMayNotDoWithoutSetsItUpAtTheDoor() {
        Ventana window = navegador.abrir(Vista.TELEFONO);
        String email = Plantilla.nueva(datos, Rol.ADMIN);
        datos.update("""
                INSERT INTO configuracion (clave, valor, updated_at) VALUES ('segundo_factor_admin', 'true', UTC_TIMESTAMP(6))
                    ON DUPLICATE KEY UPDATE valor = 'true'""");
        try {
            window.ir("/configuracion");
            Acceso.entrar(window, email, Plantilla.PASSWORD);
            window.page().waitForURL("**/login/segundo-factor?destino=*");
            window.quieto();
            window.accesible();
            AppDeCodigos app = app(window);
            window.escribir("codigo", app.ahora());
            window.campo("confirmar").click();
            assertThat(window.page().locator("#codigos li")).hasCount(10);
            window.accesible();
            window.foto("segundo-factor-puerta");
            window.campo("continuar").click();
            window.page().waitForURL("**/configuracion");
        } finally {
            datos.update("UPDATE configuracion SET valor = 'false' WHERE clave = 'segundo_factor_admin'");
        }
    }

    @Test
    void disabledUserIsThrownOutWithinAMinuteOfAPageThatNobodyTouches() {
        Ventana oficina = navegador.abrir();
        String email = Plantilla.nueva(datos, Rol.USER);
        oficina.ir("/clientes");
        Acceso.entrar(oficina, email, Plantilla.PASSWORD);
        oficina.page().waitForURL("**/clientes");
        oficina.quieto();
        Ventana jefa = navegador.abrir();
        Acceso.entrar(jefa, Rol.ADMIN);
        jefa.ir("/usuarios");
        jefa.escribir("texto", email);
        assertThat(jefa.page().locator("[id$='tabla_data'] tr")).hasCount(1);
        jefa.page().locator("[id$='tabla_data'] tr a").first().click();
        jefa.page().waitForURL("**/usuarios/ficha?id=*");
        jefa.quieto();

        jefa.page().locator("#desactivar, [id$=':desactivar']").first().click();
        jefa.page().locator("[id$='desactivar_formulario:si']").click();
        assertThat(jefa.page().locator("#mensajes")).containsText("Usuario desactivado");

        oficina.page().waitForURL("**/login?motivo=expirada*", new Page.WaitForURLOptions().setTimeout(A_MINUTE_MS));
        assertThat(oficina.page().locator("main")).containsText("Su sesión ha caducado");
        assertEquals(
                "usuario_inactivo",
                datos.text(
                        "SELECT s.motivo_cierre FROM sesiones s JOIN users u ON u.id = s.user_id WHERE u.email = ?",
                        email));
    }

    @Test
    void passwordIsChangedByWhoKnowsTheOneBefore() {
        Ventana window = navegador.abrir(Vista.ESCRITORIO);
        String email = Plantilla.nueva(datos, Rol.TECNICO);
        window.ir("/perfil");
        Acceso.entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/perfil");
        window.quieto();
        window.escribir("actual", "no es esta frase");
        window.page().locator("[data-crm-mostrar=actual]").click();
        assertThat(window.campo("actual")).hasAttribute("type", "text");
        window.escribir("password", "otra frase bastante larga");
        window.escribir("repetida", "otra frase bastante larga");
        window.campo("cambiar").click();
        assertThat(window.error("actual")).containsText("no es su contraseña actual");
        window.escribir("actual", Plantilla.PASSWORD);
        window.escribir("password", "otra frase bastante larga");
        window.escribir("repetida", "otra frase bastante larga");
        window.campo("cambiar").click();
        assertThat(window.page().locator("#mensajes")).containsText("Contraseña cambiada");
        window.foto("perfil");
        signOut(window);
        Acceso.entrar(window, email, "otra frase bastante larga");
        window.page().waitForURL("**/panel");
    }

    /** Follows the link that the invitation would bring: mail has tests of its own. */
    private void follow(Ventana window, String email) {
        String token = TOKEN + email;
        datos.update(
                "UPDATE pases SET token_hash = SHA2(?, 256) WHERE user_id = (SELECT id FROM users WHERE email = ?)",
                token,
                email);
        window.ir("/invitacion?t=" + token);
        window.titulo("Elija su contraseña");
    }

    /** What somebody's telephone knows after they have typed what the page shows. */
    private static AppDeCodigos app(Ventana window) {
        return new AppDeCodigos(window.page().locator("#secreto").textContent());
    }

    private static void signOut(Ventana window) {
        window.page().locator("[data-crm-despliega=cuenta]").click();
        window.page().locator("#salir").click();
        window.page().waitForURL("**/login?motivo=salida*");
        window.quieto();
    }
}
