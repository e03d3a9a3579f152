package es.isr.crm.servidor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.suite.Entorno;
import es.isr.crm.testing.suite.FueraDelServidor;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the server says of itself on the management port, while it is well and while it is not. */
@Order(Integer.MAX_VALUE - 1)
class SaludIT extends FueraDelServidor {

    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @Test
    void serverIsReadyAndAlive() {
        HttpResponse<String> ready = Entorno.management("/health/ready");
        assertEquals(200, ready.statusCode(), ready.body());
        assertTrue(ready.body().contains("base de datos"), ready.body());
        assertEquals(200, Entorno.management("/health/live").statusCode());
    }

    @Test
    void serverIsReadyWithoutPso() {
        simulador.setCaido(true);
        try {
            assertEquals(200, Entorno.management("/health/ready").statusCode());
        } finally {
            simulador.setCaido(false);
        }
    }

    @Test
    void serverIsAliveButNotReadyWithoutItsDatabaseAndComesBackWithIt() {
        Entorno.run("database", "stop");
        try {
            Espera.hasta("not ready", () -> Entorno.management("/health/ready").statusCode() == 503);
            String down = Entorno.management("/health/ready").body().toUpperCase(Locale.ROOT);
            assertTrue(down.contains("\"DOWN\""), down);
            assertEquals(200, Entorno.management("/health/live").statusCode());
        } finally {
            Entorno.run("database", "start");
        }
        Espera.hasta("ready again", () -> Entorno.management("/health/ready").statusCode() == 200);
        Espera.hasta("pages again", () -> Entorno.get("/login").statusCode() == 200);
    }
}
