package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Formulario;
import es.isr.crm.testing.Visita;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed is kept as it was typed, and shown as nothing but text wherever it turns up. */
@EnServidor
@RunAsClient
class TextoHostilIT {

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "#{7*7} ${7*7} %{7*7}",
                "=cmd|' /C calc'!A0",
                "+34 -1 %_ \\ O'Brien 😀"
            })
    void textIsStoredAsTypedAndShownInert(String text) {
        keep(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><img src=x onerror=alert(1)>",
                "'-alert(1)-'",
                "</textarea><svg onload=alert(1)>",
                "]]></update><eval>alert(1)</eval>",
                "#{request.servletContext}",
                "{0} {1,number} 'x",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "Ñandú Peña \u202Eoirelav",
                "O'Brien; DROP TABLE leads -- "
            })
    @Tag("full")
    void everyHostileTextIsStoredAsTypedAndShownInert(String text) {
        keep(text);
    }

    private void keep(String text) {
        Visita visita = Intruso.con(Rol.COMERCIAL);
        String email = Datos.email();
        HttpResponse<String> saved = visita.post(
                "/leads/nuevo",
                Formulario.de(visita.get("/leads/nuevo").body(), "lead")
                        .escribir("nombre", text)
                        .escribir("email", email)
                        .escribir("notas", text)
                        .escribir("origen_input", "OTRO")
                        .pulsar("guardar"));

        assertTrue(visita.location(saved).startsWith("/leads/ficha"), saved.statusCode() + " " + saved.body());
        assertEquals(text.strip(), datos.text("SELECT nombre FROM leads WHERE email = ?", email));
        assertEquals(text.strip(), datos.text("SELECT notas FROM leads WHERE email = ?", email));
        String shown = visita.get(visita.location(saved)).body();
        assertTrue(Formulario.plain(shown).contains(text.strip()), shown);
        assertInert(text, shown);
        assertInert(
                text,
                visita.get(visita.location(saved).replace("ficha", "editar")).body());
        assertInert(text, visita.get("/leads").body());
    }

    /** What is shown again because it was refused. */
    @Test
    void refusedTextComesBackInert() {
        Visita visita = Intruso.con(Rol.COMERCIAL);
        String text = "\"><script>alert(1)</script>#{7*7}";
        Formulario form =
                Formulario.de(visita.get("/leads/nuevo").body(), "lead").escribir("nombre", text);

        HttpResponse<String> whole = visita.post("/leads/nuevo", form.pulsar("guardar"));
        assertEquals(200, whole.statusCode());
        assertTrue(whole.body().contains("&lt;script&gt;") && whole.body().contains("#{7*7}"), whole.body());
        assertFalse(whole.body().contains("<script>alert"), whole.body());
        assertInert(text, visita.entrar("/login", text, "x").body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script>alert(1)</script>",
                "'-alert(1)-'",
                "javascript:alert(1)",
                "#{7*7}",
                "</script><script>alert(1)"
            })
    void addressGivesNothingBackToBeRun(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        Visita stranger = Visita.nueva();
        Visita visita = Intruso.con(Rol.ADMIN);

        for (String page : new String[] {
            "/login?destino=", "/login?motivo=", "/alta-web?c=", "/error?tipo=404&de=", "/primer-acceso?x="
        }) {
            assertInert(text, stranger.get(page + encoded).body());
        }
        for (String page : new String[] {
            "/buscar?q=",
            "/clientes?q=",
            "/no-existe/",
            "/no-existe?",
            "/error?tipo=404&de=",
            "/tickets?q=",
            "/red/logs?serie="
        }) {
            assertInert(text, visita.get(page + encoded).body());
        }
    }

    @Test
    void exportedTextIsNoFormula() {
        Visita visita = Intruso.con(Rol.COMERCIAL);
        String mark = Datos.codigo();
        lead(visita, "=cmd|' /C calc'!A0 " + mark);
        Map<String, String> form =
                Formulario.de(visita.get("/leads").body(), "exportar").pulsar("csv");

        String csv = visita.post("/leads", form).body();

        assertTrue(csv.contains("'=cmd|' /C calc'!A0 " + mark), csv);
        assertFalse(csv.matches("(?s).*(^|[;\"\n])=cmd.*"), csv);
    }

    @Test
    void signsOfAPatternFindThemselvesOnly() {
        Visita visita = Intruso.con(Rol.COMERCIAL);
        String mark = Datos.codigo();
        lead(visita, mark + " cien %_ por cien");
        lead(visita, mark + " cien mil por cien");
        Map<String, String> form =
                Formulario.de(visita.get("/leads").body(), "leads").pulsar("texto");
        form.put("jakarta.faces.partial.ajax", "true");
        form.put("jakarta.faces.source", "leads:texto");
        form.put("jakarta.faces.behavior.event", "input");
        form.put("jakarta.faces.partial.event", "input");
        form.put("jakarta.faces.partial.execute", "leads:texto");
        form.put("jakarta.faces.partial.render", "leads:lista");
        form.put("leads:texto", "cien %_ por");

        String found =
                visita.post("/leads", form, "Faces-Request", "partial/ajax").body();

        assertTrue(found.contains(mark + " cien %_ por cien"), found);
        assertFalse(found.contains(mark + " cien mil"), found);
    }

    private static void lead(Visita visita, String nombre) {
        HttpResponse<String> saved = visita.post(
                "/leads/nuevo",
                Formulario.de(visita.get("/leads/nuevo").body(), "lead")
                        .escribir("nombre", nombre)
                        .escribir("email", Datos.email())
                        .escribir("origen_input", "OTRO")
                        .pulsar("guardar"));
        assertTrue(visita.location(saved).startsWith("/leads/ficha"), saved.statusCode() + " " + saved.body());
    }

    private static void assertInert(String text, String body) {
        for (String alive : new String[] {
            "<script>alert",
            "<img src=x",
            "<svg onload",
            "<eval>alert",
            "href=\"javascript:",
            "src=\"javascript:",
            "action=\"javascript:"
        }) {
            if (text.contains("alert")) {
                assertFalse(body.contains(alive), "alive: " + alive);
            }
        }
        assertFalse(body.contains("io.undertow") || body.contains("ServletContextImpl"), "evaluated");
    }
}
