package es.isr.crm.simulador.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.simulador.Cliente;
import es.isr.crm.simulador.Servidor;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** The simulator over real sockets, fresh before each test. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
abstract class CableTestBase {

    static final String SN = "HWTC12345678";
    static final String ANADIR = """
            {"operacion":"añadir_ont","sn":"HWTC12345678","perfilVelocidad":"600M","perfilUsuario":"residencial",\
            "olt":"OLT-GILET-01","pon":"0/1/1"}""";

    static Servidor servidor;
    static Cliente cliente;

    @BeforeAll
    static void start() {
        servidor = new Servidor();
        cliente = new Cliente(servidor);
    }

    @AfterAll
    static void stop() throws Exception {
        servidor.close();
    }

    @BeforeEach
    void reset() {
        assertEquals(204, cliente.control("POST", "/control/reset", "").statusCode());
    }

    static Enchufe call() throws IOException {
        Enchufe enchufe = new Enchufe(servidor.port());
        enchufe.post(ANADIR);
        return enchufe;
    }

    static void fault(String campos) {
        var respuesta = cliente.control("POST", "/control/fallos", "{" + campos + "}");
        assertEquals(201, respuesta.statusCode(), respuesta.body());
    }

    static void assertRegistered(boolean registrada) {
        int onts = cliente.get("/control/estado").getJsonObject("totales").getInt("onts");
        assertEquals(registrada ? 1 : 0, onts);
    }

    static void awaitCall(Predicate<JsonObject> condicion) {
        await(() -> condicion.test(cliente.ultimaLlamada()));
    }

    static void awaitState(Predicate<JsonObject> condicion) {
        await(() -> condicion.test(cliente.get("/control/estado")));
    }

    /** Asks until it is so; the class's time-out ends it otherwise. */
    private static void await(BooleanSupplier condicion) {
        while (!condicion.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
