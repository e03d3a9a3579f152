package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Formulario;
import es.isr.crm.testing.Visita;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every address there is: asked for with what no link of ours has, and sent forms that no page of ours showed. */
@EnServidor
@RunAsClient
class DireccionesIT {

    /** What pages take in their address. */
    private static final List<String> PARAMETERS = List.of(
            "id", "cliente", "servicio", "tab", "q", "serie", "estado", "clase", "mes", "ticket", "fecha", "token");

    /** One shows what it finds, the other keeps a session alive: neither has a form. */
    private static final Set<String> WITHOUT_FORM = Set.of("/buscar", "/sesion");

    private static final String HUGE = "9223372036854775807";
    private static final String SCRIPT = "\"><script>alert(1)</script>";

    @Test
    void strangeParameterOpensNothingAndBreaksNothing() {
        tryParameter(Rol.ADMIN, SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HUGE,
                "-1",
                "0",
                "' OR '1'='1",
                "1; DROP TABLE clientes",
                "#{7*7}",
                "${7*7}",
                "%_",
                "../../../../etc/passwd",
                "\r\nSet-Cookie: planted=1",
                "😀",
                "\u0000"
            })
    @Tag("full")
    void everyStrangeParameterInEveryRole(String value) {
        for (Rol rol : Rol.values()) {
            tryParameter(rol, value);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Rol.class,
            names = {"ADMIN", "TECNICO"})
    void formThatNoPageShowedIsCarriedOutNowhere(Rol rol) {
        sendForged(rol);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rol.class,
            names = {"USER", "COMERCIAL"})
    @Tag("full")
    void formThatNoPageShowedIsCarriedOutNowhereForTheOthersEither(Rol rol) {
        sendForged(rol);
    }

    @Test
    void strangersFormLeadsToTheSignInFromEverywhere() {
        for (String page : Intruso.guardadas()) {
            Visita visita = Visita.nueva();
            HttpResponse<String> answer = visita.post(page, forged());
            assertEquals(302, answer.statusCode(), page);
            assertTrue(visita.location(answer).startsWith("/login"), page + " " + visita.location(answer));
        }
    }

    @Test
    void formOfAnotherSiteIsRefusedEverywhere() {
        Visita visita = Intruso.con(Rol.ADMIN);
        for (String page : Intruso.MATRIZ.paginas()) {
            assertEquals(
                    403,
                    visita.post(page, forged(), "Sec-Fetch-Site", "cross-site").statusCode(),
                    page);
            assertEquals(403, visita.post(page, forged(), "Origin", "null").statusCode(), page);
        }
    }

    private static void sendForged(Rol rol) {
        Visita visita = Intruso.con(rol);
        List<String> wrong = new ArrayList<>();
        for (String page : Intruso.guardadas()) {
            HttpResponse<String> answer = visita.post(page, forged());
            if (WITHOUT_FORM.contains(page)) {
                continue;
            }
            Set<Integer> expected = Intruso.puede(rol, page) ? Set.of(400, 404, 405, 410) : Set.of(403);
            if (!expected.contains(answer.statusCode())) {
                wrong.add(page + ": " + answer.statusCode() + visita.location(answer));
            }
            Intruso.assertMute(answer, page);
        }
        assertEquals(List.of(), wrong, rol.name());
        assertEquals(200, visita.get("/panel").statusCode());
    }

    private static void tryParameter(Rol rol, String value) {
        Visita visita = Intruso.con(rol);
        List<String> wrong = new ArrayList<>();
        for (String page : Intruso.MATRIZ.paginas()) {
            HttpResponse<String> answer = visita.get(page + "?" + query(value));
            int status = answer.statusCode();
            boolean allowed = Intruso.puede(rol, page);
            if (allowed ? status >= 500 || status == 401 : status != 403) {
                wrong.add(page + ": " + status);
            }
            assertFalse(answer.body().contains("<script>alert"), page + " gives the script back");
            assertTrue(
                    answer.headers()
                            .firstValue("Set-Cookie")
                            .filter(set -> set.startsWith("planted"))
                            .isEmpty(),
                    page);
            Intruso.assertMute(answer, page);
        }
        assertEquals(List.of(), wrong, rol + " with " + value);
    }

    private static String query(String value) {
        String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
        List<String> pairs = new ArrayList<>();
        PARAMETERS.forEach(name -> pairs.add(name + "=" + encoded));
        return String.join("&", pairs);
    }

    /** What is known of any page: that it has a form, and in it a button that saves. */
    private static Map<String, String> forged() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("formulario", "formulario");
        form.put("formulario:guardar", "");
        form.put("jakarta.faces.source", "formulario:guardar");
        form.put(Formulario.STATE, "stateless");
        form.put("primefaces.nonce", Formulario.nonce());
        return form;
    }
}
