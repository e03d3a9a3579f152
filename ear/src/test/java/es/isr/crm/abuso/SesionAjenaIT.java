package es.isr.crm.abuso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Conexion;
import es.isr.crm.testing.Conexion.Dicho;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Visita;
import es.isr.crm.usuarios.Plantilla;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session is one person's, and comes by the cookie that they got and in no other way. */
@EnServidor
@RunAsClient
class SesionAjenaIT {

    private static final String COOKIE = "isr_sesion";
    private static final String PAGES = "JSESSIONID";

    private final BaseDatos datos = BaseDatos.desdeFuera();

    @Test
    void sessionOfPagesThatSomebodyPlantedServesNobody() {
        Visita intruso = Intruso.con(Rol.TECNICO);
        intruso.get("/panel");
        String planted = intruso.cookies().get(PAGES);
        Visita victim = Visita.nueva();
        victim.cookies().put(PAGES, planted);

        Intruso.entrar(victim, Plantilla.nueva(datos, Rol.ADMIN));
        victim.get("/panel");

        assertNotEquals(planted, victim.cookies().get(PAGES));
        Visita reader = Visita.nueva();
        reader.cookies().put(PAGES, victim.cookies().get(PAGES));
        assertTrue(reader.location(reader.get("/panel")).startsWith("/login"));
    }

    @Test
    void signingInAgainEndsTheSessionBefore() {
        Visita visita = Intruso.con(Rol.USER);
        String first = visita.cookies().get(COOKIE);

        Intruso.entrar(visita, Plantilla.nueva(datos, Rol.USER));

        assertNotEquals(first, visita.cookies().get(COOKIE));
        Visita old = Visita.nueva();
        old.cookies().put(COOKIE, first);
        assertEquals(302, old.get("/panel").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/panel;jsessionid=%s",
                "/panel?jsessionid=%s",
                "/panel?isr_sesion=%s",
                "/panel;isr_sesion=%s",
                "/login?isr_sesion=%s"
            })
    void tokenInAnAddressIsNone(String address) {
        String token = Intruso.con(Rol.ADMIN).cookies().get(COOKIE);
        Visita visita = Visita.nueva();

        int status = visita.get(address.formatted(token)).statusCode();

        assertEquals(address.startsWith("/login") ? 200 : 302, status);
        assertFalse(visita.cookies().containsKey(COOKIE));
    }

    @Test
    void tokenElsewhereThanInItsCookieIsNone() {
        String token = Intruso.con(Rol.ADMIN).cookies().get(COOKIE);
        for (String[] header : new String[][] {
            {"Authorization", "Bearer " + token},
            {"X-Auth-Token", token},
            {"Cookie", "ISR_SESION=" + token},
            {"Cookie", "__Host-isr_sesion=" + token},
            {"Cookie", "isr_sesion=" + token + "x"},
            {"Cookie", "isr_sesion=" + "A".repeat(43) + "; isr_sesion=" + token.toLowerCase()}
        }) {
            assertEquals(302, Conexion.nueva().get("/panel", header).status(), header[0] + ": " + header[1]);
        }
    }

    /** Nobody becomes somebody by saying so. */
    @Test
    void nameInAHeaderIsNobody() {
        for (String header : List.of("X-Forwarded-User", "X-Remote-User", "Remote-User", "X-User-ID", "From")) {
            Dicho answer = Conexion.nueva().get("/panel", header, "admin@demo.isr");
            assertEquals(302, answer.status(), header);
        }
    }

    @Test
    void afterSignOutNothingOfThePagesIsLeft() {
        Visita visita = Intruso.con(Rol.USER);
        visita.get("/clientes");
        String pages = visita.cookies().get(PAGES);

        visita.post("/salir", Map.of(), "Sec-Fetch-Site", "same-origin");

        Visita other = Visita.nueva();
        other.cookies().put(PAGES, pages);
        Intruso.entrar(other, Plantilla.nueva(datos, Rol.USER));
        other.get("/panel");
        assertNotEquals(pages, other.cookies().get(PAGES));
    }

    /** Long ago guessed or stolen: a token is 256 random bits, and the database knows its digest only. */
    @Test
    void databaseDoesNotKnowTheToken() {
        String token = Intruso.con(Rol.USER).cookies().get(COOKIE);

        assertTrue(token.matches("[A-Za-z0-9_-]{43}"));
        assertEquals(0, datos.number("SELECT COUNT(*) FROM sesiones WHERE token_hash LIKE ?", "%" + token + "%"));
    }
}
