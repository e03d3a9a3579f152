package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Visita;
import es.isr.crm.usuarios.entity.MatrizPermisos;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door as it is from outside: who is let in to which address, by what cookie, and how one leaves. */
@EnServidor
@RunAsClient
class PuertaIT {

    private static final String COOKIE = "isr_sesion";
    private static final MatrizPermisos MATRIZ = MatrizPermisos.load();

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final Visita visita = Visita.nueva();

    @Test
    void anonymousIsSentToTheSignInFromEveryPage() {
        List<String> guarded = guarded().toList();
        assertFalse(guarded.isEmpty());
        for (String page : guarded) {
            HttpResponse<String> answer = visita.get(page);
            assertEquals(302, answer.statusCode(), page);
            assertTrue(visita.location(answer).matches("/login(\\?destino=.*)?"), visita.location(answer));
        }
        assertEquals("/login?destino=%2Fno-existe%3Fa%3Db", visita.location(visita.get("/no-existe?a=b")));
    }

    @ParameterizedTest
    @EnumSource(Rol.class)
    void eachRoleIsRefusedExactlyThePagesThatTheMatrixKeepsFromIt(Rol rol) {
        signIn(rol);
        for (String page : guarded().toList()) {
            boolean allowed = MATRIZ.pagina(page).orElseThrow().contains(rol.roleName());
            // A page of a record, without one: nothing is there.
            Set<Integer> expected = allowed ? Set.of(200, 404) : Set.of(403);
            int status = visita.get(page).statusCode();
            assertTrue(expected.contains(status), rol + " at " + page + ": " + status);
        }
    }

    @Test
    void refusedPageIsNoted() {
        String email = signIn(Rol.COMERCIAL);

        assertEquals(403, visita.get("/configuracion").statusCode());

        assertEquals("Acceso rechazado: GET /configuracion", datos.text("""
                        SELECT e.descripcion FROM eventos_auditoria e JOIN users u ON u.id = e.usuario_id
                         WHERE u.email = ? AND e.accion = 'acceso.rechazado'""", email));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/no-existe",
                "/panel/",
                "/panel.xhtml",
                "/login.xhtml",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/base.xhtml",
                "/WEB-INF/errores/500.xhtml",
                "/META-INF/MANIFEST.MF",
                "/resources/crm/crm.js",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF"
            })
    void templatesFragmentsAndFilesAreNotThere(String address) {
        signIn(Rol.ADMIN);

        assertEquals(404, visita.get(address).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/configuracion;a=b", "//configuracion", "/./configuracion", "/x/../configuracion"})
    void otherSpellingOfAnAddressOpensNoDoor(String address) {
        assertTrue(visita.location(visita.get(address)).startsWith("/login"), address);

        signIn(Rol.TECNICO);
        int status = visita.get(address).statusCode();
        assertTrue(status == 403 || status == 404, address + " " + status);
    }

    @Test
    void cookieIsForUsOnlyAndOutOfReachOfScripts() {
        String email = Plantilla.nueva(datos, Rol.USER);

        HttpResponse<String> answer = visita.entrar("/login", email, Plantilla.PASSWORD);

        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(COOKIE + "="))
                .reduce((one, other) -> one + other)
                .orElseThrow();
        assertTrue(
                cookie.matches(COOKIE + "=[A-Za-z0-9_-]{43}; path=/; HttpOnly; SameSite=Lax"),
                cookie.replaceFirst("=[^;]*", "=…"));
    }

    @Test
    void sessionThatSomebodyPlantedIsNotTheOneAfterwards() {
        String email = Plantilla.nueva(datos, Rol.USER);
        visita.cookies().put("JSESSIONID", "planted");
        visita.cookies().put(COOKIE, "p".repeat(43));

        visita.entrar("/login", email, Plantilla.PASSWORD);
        assertNotEquals("p".repeat(43), visita.cookies().get(COOKIE));
        assertEquals(200, visita.get("/panel").statusCode());
        assertNotEquals("planted", visita.cookies().get("JSESSIONID"));

        String first = visita.cookies().get(COOKIE);
        String page = visita.cookies().get("JSESSIONID");
        visita.cookies().remove(COOKIE);
        visita.entrar("/login", email, Plantilla.PASSWORD);
        assertEquals(200, visita.get("/panel").statusCode());
        assertNotEquals(first, visita.cookies().get(COOKIE));
        assertNotEquals(page, visita.cookies().get("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/login", "javascript:alert(1)"})
    void signInLeadsNowhereElse(String destino) {
        String email = Plantilla.nueva(datos, Rol.USER);
        String encoded = URLEncoder.encode(destino, StandardCharsets.UTF_8);

        assertEquals("/panel", visita.location(visita.entrar("/login?destino=" + encoded, email, Plantilla.PASSWORD)));
    }

    @Test
    void stateOfPagesStaysWhereItIsWhileOneIsSignedIn() {
        signIn(Rol.USER);

        visita.get("/panel");
        String page = visita.cookies().get("JSESSIONID");
        visita.get("/panel");
        assertEquals(page, visita.cookies().get("JSESSIONID"));
    }

    @Test
    void signInLandsWhereOneWasGoing() {
        String email = Plantilla.nueva(datos, Rol.USER);
        String login = visita.location(visita.get("/clientes?q=Jos%C3%A9"));

        assertEquals("/clientes?q=Jos%C3%A9", visita.location(visita.entrar(login, email, Plantilla.PASSWORD)));
        assertEquals("/panel", visita.location(visita.get("/login")));
    }

    @Test
    void endedSessionIsToldAndLandsWhereOneWas() {
        String email = signIn(Rol.USER);
        expire(email);

        HttpResponse<String> answer = visita.get("/panel?a=b");

        assertEquals("/login?motivo=expirada&destino=%2Fpanel%3Fa%3Db", visita.location(answer));
        assertNull(visita.cookies().get(COOKIE));
        assertTrue(visita.get("/login?motivo=expirada").body().contains("Su sesión ha caducado"));
    }

    @Test
    void endedSessionIsToldToAPageThatAsksInTheBackground() {
        String email = signIn(Rol.USER);
        expire(email);

        HttpResponse<String> answer = visita.post(
                "/panel",
                Map.of("jakarta.faces.source", "guardar"),
                "Faces-Request",
                "partial/ajax",
                "Referer",
                visita.base() + "/panel?a=b");

        assertEquals(200, answer.statusCode());
        assertEquals(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response>"
                        + "<redirect url=\"/login?motivo=expirada&amp;destino=%2Fpanel%3Fa%3Db\"/></partial-response>",
                answer.body());
    }

    @Test
    void pollKeepsNoSessionAlive() {
        String email = signIn(Rol.USER);
        datos.update("""
                UPDATE sesiones SET ultimo_uso = UTC_TIMESTAMP(6) - INTERVAL 20 MINUTE
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", email);

        visita.post("/panel", Map.of("jakarta.faces.source", "sondeo_x"), "Faces-Request", "partial/ajax");
        assertEquals(20, minutesSinceUse(email));

        visita.post("/panel", Map.of("jakarta.faces.source", "guardar"), "Faces-Request", "partial/ajax");
        assertEquals(0, minutesSinceUse(email));
    }

    @Test
    void askingHowLongIsNoUseAndGoingOnIs() {
        String email = signIn(Rol.USER);
        datos.update("""
                UPDATE sesiones SET ultimo_uso = UTC_TIMESTAMP(6) - INTERVAL 20 MINUTE
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", email);

        assertTrue(visita.get("/sesion").body().matches("\\{\"inactividad\":5\\d\\d,\"fin\":43\\d{3}}"));
        assertEquals(20, minutesSinceUse(email));
        assertEquals(
                403,
                visita.post("/sesion", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode());

        assertTrue(visita.post("/sesion", Map.of(), "Sec-Fetch-Site", "same-origin")
                .body()
                .startsWith("{\"inactividad\":1"));
        assertEquals(0, minutesSinceUse(email));
        expire(email);
        assertEquals("/login?motivo=expirada", visita.location(visita.get("/sesion")));
    }

    @Test
    void signOutEndsTheSessionForGood() {
        String email = signIn(Rol.USER);
        String token = visita.cookies().get(COOKIE);

        HttpResponse<String> answer = visita.post("/salir", Map.of(), "Sec-Fetch-Site", "same-origin");

        assertEquals("/login?motivo=salida", visita.location(answer));
        assertNull(visita.cookies().get(COOKIE));
        visita.cookies().put(COOKIE, token);
        assertEquals(302, visita.get("/panel").statusCode());
        assertEquals(
                "salida",
                datos.text(
                        "SELECT s.motivo_cierre FROM sesiones s JOIN users u ON u.id = s.user_id WHERE u.email = ?",
                        email));
    }

    @Test
    void nobodyIsSignedOutByALinkOrByAnotherSite() {
        signIn(Rol.USER);

        assertEquals(405, visita.get("/salir").statusCode());
        assertEquals(
                403,
                visita.post("/salir", Map.of(), "Sec-Fetch-Site", "cross-site").statusCode());
        assertEquals(
                403,
                visita.post("/salir", Map.of(), "Origin", "https://evil.example")
                        .statusCode());
        assertEquals(200, visita.get("/panel").statusCode());
    }

    @Test
    void pagesAreNeverKeptByTheBrowser() {
        signIn(Rol.ADMIN);

        for (String page : List.of("/panel", "/configuracion", "/login")) {
            assertEquals(List.of("no-store"), visita.get(page).headers().allValues("Cache-Control"), page);
        }
    }

    @Test
    void formThatNoPageSentIsABadRequest() {
        HttpResponse<String> answer =
                visita.post("/login", Map.of("acceso", "acceso", "jakarta.faces.ViewState", "stateless"));

        assertEquals(400, answer.statusCode());
        assertFalse(answer.body().contains("Exception"));
    }

    private static Stream<String> guarded() {
        return MATRIZ.paginas().stream()
                .filter(page -> !MATRIZ.pagina(page).orElseThrow().contains(MatrizPermisos.ANONIMO));
    }

    private String signIn(Rol rol) {
        String email = Plantilla.nueva(datos, rol);
        assertEquals(302, visita.entrar("/login", email, Plantilla.PASSWORD).statusCode());
        return email;
    }

    private void expire(String email) {
        datos.update("""
                UPDATE sesiones SET ultimo_uso = UTC_TIMESTAMP(6) - INTERVAL 31 MINUTE
                 WHERE user_id = (SELECT id FROM users WHERE email = ?)""", email);
    }

    private long minutesSinceUse(String email) {
        return datos.number("""
                SELECT TIMESTAMPDIFF(MINUTE, s.ultimo_uso, UTC_TIMESTAMP(6))
                  FROM sesiones s JOIN users u ON u.id = s.user_id WHERE u.email = ?""", email);
    }
}
