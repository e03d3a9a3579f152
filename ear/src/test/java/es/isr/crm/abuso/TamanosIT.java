package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Conexion;
import es.isr.crm.testing.Conexion.Dicho;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Formulario;
import es.isr.crm.testing.Visita;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Too much of anything is refused in words or by a status, and nobody else notices. */
@EnServidor
@RunAsClient
class TamanosIT {

    private static final int MEGABYTE = 1_000_000;

    private static final Map<String, String> COLUMNS = Map.of(
            "nombre", "nombre",
            "email", "email",
            "telefono", "telefono",
            "notas", "notas",
            "proximaAccion", "proxima_accion",
            "codigoPostal", "codigo_postal");

    private final BaseDatos datos = BaseDatos.desdeFuera();

    /** What the field holds at most is taken, or nothing; never more. */
    @ParameterizedTest
    @CsvSource({"nombre, 120", "email, 254", "telefono, 40", "notas, 4000", "proximaAccion, 200", "codigoPostal, 10"})
    void fieldOfAMegabyteIsCutOrRefused(String field, int longest) {
        Visita visita = Intruso.con(Rol.COMERCIAL);
        String mark = Datos.codigo();
        Formulario form = Formulario.de(visita.get("/leads/nuevo").body(), "lead")
                .escribir("nombre", "Empar")
                .escribir("apellidos", mark)
                .escribir("email", Datos.email())
                .escribir("origen_input", "OTRO")
                .escribir(field, "megabyte ".repeat(MEGABYTE / 9));

        HttpResponse<String> answer = visita.post("/leads/nuevo", form.pulsar("guardar"));

        boolean taken = visita.location(answer).startsWith("/leads/ficha");
        assertTrue(taken || answer.body().contains("lead:error_" + field), field + " " + answer.statusCode());
        assertEquals(
                taken ? 1 : 0,
                datos.number(
                        "SELECT COUNT(*) FROM leads WHERE apellidos = ? AND CHAR_LENGTH(COALESCE(" + COLUMNS.get(field)
                                + ", '')) <= ?",
                        mark,
                        longest));
        Intruso.assertMute(answer, field);
    }

    @Test
    void megabyteInASearchAndInASignInIsNothing() {
        Visita visita = Intruso.con(Rol.USER);
        assertTrue(Set.of(200, 404)
                .contains(visita.get("/clientes?q=" + "x".repeat(60_000)).statusCode()));
        assertEquals(200, visita.get("/panel").statusCode());

        HttpResponse<String> answer = Visita.nueva().entrar("/login", "a".repeat(MEGABYTE), "b".repeat(MEGABYTE / 2));

        assertEquals(200, answer.statusCode());
        Intruso.assertMute(answer, "sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/alta-web", "/panel", "/salir", "/no-existe"})
    void formOfManyMegabytesIsNotRead(String address) {
        Dicho answer = Conexion.nueva().decir(out -> {
            out.write(head(address, "Content-Length: " + 30 * MEGABYTE, "application/x-www-form-urlencoded"));
            fill(out, 30 * MEGABYTE);
        });

        assertTrue(Set.of(0, 413).contains(answer.status()), "status " + answer.status());
        assertStillThere();
    }

    /** Who does not say how much it will be is stopped on the way. */
    @Test
    void formWithoutAnEndIsNotReadToTheEnd() {
        Dicho answer = Conexion.nueva().decir(out -> {
            out.write(head("/login", "Transfer-Encoding: chunked", "application/x-www-form-urlencoded"));
            for (int i = 0; i < 30; i++) {
                out.write((Integer.toHexString(MEGABYTE) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                fill(out, MEGABYTE);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        });

        assertTrue(answer.status() == 0 || answer.status() >= 400, "status " + answer.status());
        assertStillThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/banco", "/clientes/documento/nuevo", "/login"})
    void hugeFileIsNotTaken(String address) {
        Visita visita = Intruso.con(Rol.ADMIN);
        Dicho answer = Conexion.nueva().decir(out -> {
            out.write(head(
                    address,
                    "Cookie: isr_sesion=" + visita.cookies().get("isr_sesion") + "\r\nContent-Length: " + 60 * MEGABYTE,
                    "multipart/form-data; boundary=x"));
            out.write("--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n%PDF"
                    .getBytes(StandardCharsets.US_ASCII));
            fill(out, 60 * MEGABYTE - 100);
        });

        assertTrue(Set.of(0, 400, 413).contains(answer.status()), "status " + answer.status());
        assertEquals(200, visita.get("/panel").statusCode());
    }

    @Test
    void thousandsOfFieldsAreNotRead() {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            form.put("f" + i, "x");
        }
        form.put("email", "a");

        int status = Visita.nueva().enviar("/login", "entrar", form).statusCode();

        assertTrue(status >= 400 && status < 500, "status " + status);
        assertStillThere();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 5\r\nContent-Length: 50",
                "Content-Length: x",
                "Content-Length: 99999999999999999999"
            })
    void lengthThatIsNoneIsRefused(String length) {
        Dicho answer = Conexion.nueva()
                .decir(new String(
                                head("/login", length, "application/x-www-form-urlencoded"), StandardCharsets.US_ASCII)
                        + "a=b&c=d");

        assertTrue(answer.status() == 0 || answer.status() >= 400, length + " " + answer.status());
        assertStillThere();
    }

    private static void assertStillThere() {
        assertEquals(200, Visita.nueva().get("/login").statusCode());
    }

    private static byte[] head(String address, String headers, String type) {
        return (Conexion.head("POST", address, "Content-Type", type) + headers + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void fill(OutputStream out, int bytes) throws IOException {
        byte[] piece = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        for (int sent = 0; sent < bytes; sent += piece.length) {
            out.write(piece, 0, Math.min(piece.length, bytes - sent));
        }
    }
}
