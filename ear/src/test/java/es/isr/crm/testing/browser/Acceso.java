package es.isr.crm.testing.browser;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.suite.Entorno;
import es.isr.crm.usuarios.Plantilla;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Coming in by the pages. */
public final class Acceso {

    private static final Pattern CODE = Pattern.compile("Código de primer acceso: (\\S+)");

    private Acceso() {}

    /** Signs a new user with that role in, who has chosen the language and the theme of the window. */
    public static void entrar(Ventana window, Rol rol) {
        BaseDatos datos = BaseDatos.desdeFuera();
        String email = Plantilla.nueva(datos, rol);
        datos.update(
                "UPDATE users SET idioma = ?, tema = ? WHERE email = ?",
                window.vista().idioma().name().toLowerCase(Locale.ROOT),
                window.vista().tema().name().toLowerCase(Locale.ROOT),
                email);
        window.ir("/login");
        entrar(window, email, Plantilla.PASSWORD);
        window.page().waitForURL("**/panel");
        window.quieto();
    }

    /** Fills the sign-in in that the window shows. */
    public static void entrar(Ventana window, String email, String password) {
        window.escribir("email", email);
        window.escribir("password", password);
        window.campo("entrar").click();
    }

    /** The code that an empty installation has written to its log. */
    public static String codigo() {
        try {
            Matcher codes = CODE.matcher(Files.readString(Entorno.log(), StandardCharsets.UTF_8));
            String last = null;
            while (codes.find()) {
                last = codes.group(1);
            }
            if (last == null) {
                throw new AssertionError("no code in " + Entorno.log());
            }
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
