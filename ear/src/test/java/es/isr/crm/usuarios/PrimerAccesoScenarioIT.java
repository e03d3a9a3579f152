package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Instalacion;
import es.isr.crm.testing.Visita;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From an empty installation to an administrator at work, and on through a crash of the server. */
class PrimerAccesoScenarioIT {

    private static final Pattern CODE =
            Pattern.compile("Código de primer acceso: ([2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){2})");
    private static final List<String> EMAILS = List.of("ana@isp.example", "olga@isp.example");

    @Test
    void oneAdministratorComesInOnceAndStaysInThroughACrash() throws Exception {
        try (Instalacion instalacion = Instalacion.start(Path.of("target", "primer-acceso"), Map.of())) {
            BaseDatos datos = instalacion.datos();
            String code = onlyCode(instalacion);

            whoDoesNotKnowTheCodeStaysOutside(instalacion.visita(), datos);
            String email = ofTwoAtOnceOneComesIn(instalacion, datos, code);

            Visita ana = instalacion.visita();
            assertEquals("/login", ana.location(ana.get("/primer-acceso")));
            assertEquals("/panel", ana.location(ana.entrar("/login", email, Plantilla.PASSWORD)));
            assertEquals(200, ana.get("/panel").statusCode());
            lockOut(instalacion.visita());

            instalacion.killServer();
            instalacion.startServer();

            assertEquals(200, ana.get("/panel").statusCode());
            assertTrue(isLockedOut(instalacion.visita()));
            assertEquals(code, onlyCode(instalacion));
        }
    }

    private static void whoDoesNotKnowTheCodeStaysOutside(Visita visita, BaseDatos datos) {
        assertEquals("/login?destino=%2Fclientes", visita.location(visita.get("/clientes")));
        assertEquals("/primer-acceso", visita.location(visita.get("/login?destino=%2Fclientes")));

        HttpResponse<String> answer = create(visita, EMAILS.get(0), "AAAA-BBBB-CCCC");

        assertTrue(answer.body().contains("Ese no es el código"), answer.body());
        assertEquals(0, datos.count("users"));
    }

    private static String ofTwoAtOnceOneComesIn(Instalacion instalacion, BaseDatos datos, String code)
            throws Exception {
        List<Callable<HttpResponse<String>>> browsers = EMAILS.stream()
                .<Callable<HttpResponse<String>>>map(email -> () -> create(instalacion.visita(), email, code))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(browsers.size());
        try {
            List<HttpResponse<String>> answers = threads.invokeAll(browsers).stream()
                    .map(PrimerAccesoScenarioIT::answer)
                    .toList();
            assertEquals(
                    Map.of(302, 1L, 200, 1L),
                    answers.stream().collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting())));
            assertTrue(answers.stream()
                    .anyMatch(answer -> answer.body().contains("El primer administrador ya está creado")));
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, datos.count("users"));
        assertEquals(0, datos.count("primer_acceso"));
        return datos.text("SELECT email FROM users WHERE rol = 'admin'");
    }

    private static HttpResponse<String> create(Visita visita, String email, String code) {
        return visita.enviar(
                "/primer-acceso",
                "crear",
                Map.of(
                        "codigo",
                        code,
                        "nombre",
                        "Ana Peña",
                        "email",
                        email,
                        "password",
                        Plantilla.PASSWORD,
                        "repetida",
                        Plantilla.PASSWORD));
    }

    private static void lockOut(Visita visita) {
        for (int i = 0; i < 5; i++) {
            visita.entrar("/login", "eva@isp.example", "no es esta");
        }
        assertTrue(isLockedOut(visita));
    }

    private static boolean isLockedOut(Visita visita) {
        return visita.entrar("/login", "eva@isp.example", "no es esta").body().contains("Demasiados intentos fallidos");
    }

    /** The code, which the log has only once, whatever happened since. */
    private static String onlyCode(Instalacion instalacion) throws Exception {
        List<String> codes = CODE.matcher(instalacion.log())
                .results()
                .map(result -> result.group(1))
                .toList();
        assertEquals(1, codes.size(), codes.toString());
        return codes.get(0);
    }

    private static HttpResponse<String> answer(Future<HttpResponse<String>> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
