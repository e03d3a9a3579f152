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
import java.net.http.HttpResponse;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form is carried out once, for whom it was shown, as it was shown. */
@EnServidor
@RunAsClient
class EstadoFalsoIT {

    private static final String NUEVO = "/leads/nuevo";

    private final BaseDatos datos = BaseDatos.desdeFuera();
    private final Visita visita = Intruso.con(Rol.COMERCIAL);
    private final String email = Datos.email();
    private Formulario formulario;

    @BeforeEach
    void filled() {
        formulario = filled(visita);
    }

    @Test
    void asItWasShownItIsTaken() {
        HttpResponse<String> answer = visita.post(NUEVO, formulario.pulsar("guardar"));

        assertTrue(visita.location(answer).startsWith("/leads/ficha?id="), answer.statusCode() + answer.body());
        assertEquals(1, leads());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stateless",
                "-1:-1",
                "0:0",
                "123456789:987654321",
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAA=",
                "../../WEB-INF/web.xml",
                "#{7*7}",
                "\u0000",
                " "
            })
    void inventedStateIsTakenForNothing(String state) {
        HttpResponse<String> answer =
                visita.post(NUEVO, formulario.con(Formulario.STATE, state).pulsar("guardar"));

        assertTrue(Set.of(400, 410).contains(answer.statusCode()), state + ": " + answer.statusCode());
        Intruso.assertMute(answer, state);
        assertEquals(0, leads());
    }

    @Test
    void stateOfManyCharactersIsTakenForNothing() {
        HttpResponse<String> answer = visita.post(
                NUEVO, formulario.con(Formulario.STATE, "1".repeat(1_000_000)).pulsar("guardar"));

        assertEquals(410, answer.statusCode());
        assertEquals(0, leads());
    }

    @Test
    void stateOfAnotherPersonsPageIsTakenForNothing() {
        Visita otra = Intruso.con(Rol.ADMIN);

        HttpResponse<String> answer = otra.post(NUEVO, formulario.pulsar("guardar"));

        assertEquals(410, answer.statusCode());
        assertEquals(0, leads());
    }

    @Test
    void stateOfAnotherPageIsTakenForNothing() {
        String other = Formulario.de(visita.get("/clientes").body(), "clientes").estado();

        HttpResponse<String> answer =
                visita.post(NUEVO, formulario.con(Formulario.STATE, other).pulsar("guardar"));

        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, "status " + answer.statusCode());
        assertEquals(0, leads());
    }

    @Test
    void formSentAgainIsCarriedOutOnce() {
        String first = visita.location(visita.post(NUEVO, formulario.pulsar("guardar")));

        String again = visita.location(visita.post(NUEVO, formulario.pulsar("guardar")));

        assertEquals(first, again);
        assertEquals(1, leads());
    }

    @Test
    void formIsCarriedOutNoMoreAfterSignOut() {
        String session = visita.cookies().get("isr_sesion");
        String page = visita.cookies().get("JSESSIONID");
        visita.post("/salir", java.util.Map.of(), "Sec-Fetch-Site", "same-origin");
        visita.cookies().put("isr_sesion", session);
        visita.cookies().put("JSESSIONID", page);

        HttpResponse<String> answer = visita.post(NUEVO, formulario.pulsar("guardar"));

        assertTrue(visita.location(answer).startsWith("/login"), "status " + answer.statusCode());
        assertEquals(0, leads());
    }

    @Test
    void fieldsThatTheFormDoesNotHaveAreNotRead() {
        formulario
                .escribir("estado", "convertido")
                .escribir("clienteId", "1")
                .con("formulario.datos.id", "1")
                .con("datos.estado", "convertido");

        visita.post(NUEVO, formulario.pulsar("guardar"));

        assertEquals(
                "nuevo null",
                datos.text(
                        "SELECT CONCAT(estado, ' ', COALESCE(cliente_id, 'null')) FROM leads WHERE email = ?", email));
    }

    @Test
    void choiceThatWasNotOfferedIsRefused() {
        HttpResponse<String> answer = visita.post(
                NUEVO,
                formulario
                        .escribir("interes_input", "../../x")
                        .escribir("planId_input", "-7")
                        .pulsar("guardar"));

        assertEquals(200, answer.statusCode());
        assertFalse(answer.body().contains("../../x"));
        assertEquals(0, leads());
    }

    private Formulario filled(Visita who) {
        return Formulario.de(who.get(NUEVO).body(), "lead")
                .escribir("nombre", "Empar")
                .escribir("email", email)
                .escribir("origen_input", "TELEFONO");
    }

    private long leads() {
        return datos.number("SELECT COUNT(*) FROM leads WHERE email = ?", email);
    }
}
