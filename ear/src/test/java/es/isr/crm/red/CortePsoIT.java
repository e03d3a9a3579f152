package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.ListaPso;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PSO out of reach, refusing us, or only to be watched: nothing is lost, and it goes on by itself. */
@EnServidor
class CortePsoIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private PsoService pso;

    @Inject
    private ComoAdmin admin;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void orderWaitsWhilePsoIsOutOfReachAndIsSentWhenItIsBack() throws Exception {
        System.setProperty("pso.timeout", "20000");
        Alta alta;
        try (Desvio desvio = new Desvio(URI.create(System.getenv("PSO_BASE_URL")))) {
            System.setProperty("pso.base.url", desvio.base());
            desvio.cut();
            alta = red.alta();
            red.waitForOrden(alta, "reintento");
            assertEquals("pendiente_instalacion", red.servicio(alta));
            assertEquals(SaludPso.Estado.SIN_CONEXION, salud());
            assertTrue(datos.text("SELECT error FROM logs_pso WHERE cliente_id = ?", alta.clienteId())
                    .startsWith("Cannot connect to PSO"));
            red.jump(Duration.ofSeconds(40));
            Espera.hasta("a second attempt", () -> red.intentos(alta) == 2 && "reintento".equals(red.orden(alta)));
            desvio.restore();
            // The order itself would wait for two minutes more; the probe of each minute finds that PSO is back.
            red.jump(Duration.ofSeconds(105));
            red.waitForOrden(alta, "hecha");
        }
        assertEquals("activo", red.servicio(alta));
        assertEquals(1, red.altasRecibidas(alta));
    }

    @Test
    void nothingIsWrittenWhilePsoIsOnlyWatched() throws Exception {
        System.setProperty("pso.mode", "observar");
        Alta alta = red.alta();
        red.waitForRound();
        assertEquals("pendiente", red.orden(alta));
        assertEquals(0, red.altasRecibidas(alta));
        System.clearProperty("pso.mode");
        red.waitForOrden(alta, "hecha");
    }

    @Test
    void listsComeFromMemoryWithinThreeSecondsWhenPsoIsSilent() throws Exception {
        ListaPso<PsoOlt> before = admin.call(pso::findOlts);
        assertTrue(before.actual());
        assertTrue(before.valores().size() >= 4, before.toString());
        red.simulador().set(FalloSimulado.silencio());
        red.jump(Duration.ofMinutes(1));
        ListaPso<PsoOlt> after = red.soon(() -> admin.call(pso::findOlts));
        assertEquals(before.valores(), after.valores());
        assertEquals(before.leidaAt(), after.leidaAt());
        assertFalse(after.actual());
        red.simulador().clearFallos();
    }

    @Test
    void callLostWithTheServerIsAskedAboutAndNotSentAgain() throws Exception {
        red.simulador().set(FalloSimulado.codigo(601).operacion("añadir_ont").veces(1));
        Alta alta = red.alta();
        red.waitForOrden(alta, "reintento");
        // As the server leaves it that is killed after PSO applied the write and before it could say so.
        red.simulador()
                .changeOnt(
                        alta.serie(),
                        Json.createObjectBuilder()
                                .add("olt", RedDePrueba.OLT)
                                .add("pon", RedDePrueba.PON)
                                .add("perfilVelocidad", "600M")
                                .add("perfilUsuario", "residencial")
                                .build());
        datos.update(
                "UPDATE ordenes_pso SET estado = 'enviando', token = 0, enviada_at = UTC_TIMESTAMP(6),"
                        + " proximo_intento = NULL, version = version + 1 WHERE cliente_id = ?",
                alta.clienteId());
        red.waitForOrden(alta, "hecha");
        assertEquals(1, red.altasRecibidas(alta));
        assertEquals("activo", red.servicio(alta));
    }

    private SaludPso.Estado salud() throws Exception {
        return admin.call(() -> pso.getSalud().estado());
    }
}
