package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Conexion;
import es.isr.crm.testing.Conexion.Dicho;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Visita;
import es.isr.crm.usuarios.Plantilla;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer tells the browser to allow, what it tells nobody, and what of a request is not believed. */
@EnServidor
@RunAsClient
class CabecerasIT {

    private static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @ParameterizedTest
    @CsvSource({
        "/panel, 200",
        "/login, 302",
        "/no-existe, 404",
        "/configuracion, 403",
        "/clientes/ficha?id=abc, 404",
        "/salir, 405",
        "/error?tipo=410, 410",
        "/jakarta.faces.resource/crm.js.xhtml?ln=crm, 200",
        "/, 302"
    })
    void everyAnswerSaysWhatTheBrowserMayDo(String address, int status) {
        HttpResponse<String> answer = Intruso.con(Rol.COMERCIAL).get(address);

        assertEquals(status, answer.statusCode());
        FIXED.forEach(
                (name, value) -> assertEquals(List.of(value), answer.headers().allValues(name), name));
        assertEquals(List.of(), answer.headers().allValues("Server"));
        assertEquals(List.of(), answer.headers().allValues("X-Powered-By"));
        assertEquals(List.of(), answer.headers().allValues("Access-Control-Allow-Origin"));
        assertTight(answer.headers().allValues("Content-Security-Policy"));
    }

    @Test
    void scriptsOfAPageRunByANonceThatNoTwoPagesShare() {
        Visita visita = Visita.nueva();
        String one = nonce(visita.get("/login"));

        assertFalse(one.equals(nonce(visita.get("/login"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "INVENTADO"})
    void methodThatNoPageUsesIsRefused(String method) {
        for (String address : List.of("/login", "/panel", "/salir", "/jakarta.faces.resource/crm.js.xhtml?ln=crm")) {
            Dicho answer = Conexion.nueva().pedir(method, address, "Cookie", "secreto=no-lo-repitas");

            assertEquals(405, answer.status(), method + " " + address);
            assertFalse(answer.texto().contains("no-lo-repitas"), method + " " + address);
        }
    }

    @Test
    void nameOfTheHostIsNotRepeatedInAPage() {
        for (String address : List.of("/login", "/alta-web")) {
            Dicho answer = Conexion.nueva().get(address, "Host", "evil.example", "X-Forwarded-Host", "evil.example");

            assertEquals(200, answer.status());
            assertFalse(answer.texto().contains("evil.example"), address);
        }
    }

    /** No proxy stands before the server of the tests: nobody is believed who says so. */
    @Test
    void visitorDoesNotSayWhereTheyComeFrom() {
        String email = Plantilla.nueva(datos, Rol.USER);
        Dicho answer = Conexion.desde("127.0.0.7")
                .post(
                        "/login",
                        Visita.formulario("entrar", Map.of("email", email, "password", Plantilla.PASSWORD)),
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Proto",
                        "https",
                        "Forwarded",
                        "for=203.0.113.9");

        assertEquals(302, answer.status(), answer.texto());
        assertTrue(answer.headers().contains("isr_sesion=") && !answer.headers().contains("Secure"), answer.headers());
        assertEquals(
                "127.0.0.7",
                datos.text("SELECT s.ip FROM sesiones s JOIN users u ON u.id = s.user_id WHERE u.email = ?", email));
    }

    @Test
    void pageIsTextInUtf8AndSoIsAnError() {
        for (String address : List.of("/login", "/error?tipo=404")) {
            assertEquals(
                    "text/html;charset=utf-8",
                    Visita.nueva()
                            .get(address)
                            .headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .toLowerCase());
        }
    }

    private static void assertTight(List<String> policies) {
        assertEquals(1, policies.size(), policies.toString());
        String policy = policies.get(0);
        for (String directive : List.of(
                "default-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'")) {
            assertTrue(policy.contains(directive), policy);
        }
        String scripts = policy.substring(policy.indexOf("script-src"));
        assertFalse(scripts.contains("unsafe") || scripts.contains("*") || scripts.contains("http"), policy);
    }

    private static String nonce(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("'nonce-"), policy);
        return policy.replaceFirst("(?s).*'nonce-([^']*)'.*", "$1");
    }
}
