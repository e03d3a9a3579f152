package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Conexion;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Visita;
import es.isr.crm.testing.suite.Entorno;
import es.isr.crm.testing.suite.FueraDelServidor;
import es.isr.crm.usuarios.Plantilla;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The log has no secrets in it, and no lines that somebody else wrote. */
class RegistroLimpioIT extends FueraDelServidor {

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void logHasNeitherPasswordsNorTokens() throws IOException {
        String email = Plantilla.nueva(datos, Rol.ADMIN);
        String typed = "contraseña-" + Datos.codigo();
        Visita visita = Visita.nueva();
        visita.entrar("/login", email, typed);
        visita.entrar("/login", typed, typed);
        Intruso.entrar(visita, email);
        visita.get("/panel");
        visita.post("/panel", Map.of("password", typed));

        String log = log();
        assertFalse(log.contains(typed), "what was typed as a password");
        assertFalse(log.contains(visita.cookies().get("isr_sesion")), "the token of a session");
        assertFalse(log.contains(visita.cookies().get("JSESSIONID")), "the token of the pages");
        assertFalse(log.contains(System.getenv("CRM_DB_PASSWORD")), "the password of the database");
        assertFalse(log.contains(System.getenv("DATABASE_URL")), "the address of the database, with its password");
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM eventos_auditoria WHERE CONCAT_WS(' ', descripcion, antes, despues) LIKE ?",
                        "%" + typed + "%"));
    }

    @Test
    void nobodyWritesALineOfTheirOwnIntoTheLog() throws IOException {
        String mark = Datos.codigo();
        String line = "\n2026-11-23 10:00:00,000 ERROR [" + mark + "] (x) invented";
        String encoded = line.replace("\n", "%0D%0A")
                .replace(" ", "%20")
                .replace("[", "%5B")
                .replace("]", "%5D");
        Visita visita = Intruso.con(Rol.ADMIN);
        visita.entrar("/login", "a" + line, "b" + line);
        visita.get("/no-existe" + encoded);
        visita.get("/clientes?q=" + encoded);
        visita.get("/error?tipo=500&incidente=" + encoded);
        visita.post("/panel", Map.of("jakarta.faces.ViewState", line, "jakarta.faces.source", line));
        Conexion.nueva().get("/panel", "User-Agent", "x" + line.replace("\n", "\t"));

        assertFalse(
                log().lines().anyMatch(written -> written.startsWith("2026-11-23 10:00:00,000 ERROR [" + mark)), mark);
    }

    private static String log() throws IOException {
        return Files.readString(Entorno.log(), StandardCharsets.UTF_8);
    }
}
