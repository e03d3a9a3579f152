package es.isr.crm.correo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.Instalacion;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server dies again and again while it sends: when it is back it goes on by itself, and nobody gets a message twice. */
@Tag("full")
class MuerteCorreoScenarioIT {

    private static final int MESSAGES = 300;
    private static final int DEATHS = 3;

    /** The turn of who died has to run out before. */
    private static final Duration LIMITE = Duration.ofMinutes(5);

    private static final String PACE =
            "REPLACE INTO configuracion (clave, valor, updated_at) VALUES ('correo_por_minuto', '1200', UTC_TIMESTAMP(6))";

    private static final String MESSAGE = """
            INSERT INTO entregas (id, clase, referencia_id, canal, direccion, nombre, estado, usuario, created_at, updated_at)
            VALUES (?, 'prueba', ?, 'correo', ?, 'Begoña Ñúñez', 'pendiente', 'Prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""";

    @Test
    void nobodyGetsAMessageTwice() throws Exception {
        try (Instalacion instalacion = Instalacion.start(Path.of("target", "muerte-correo"), Map.of());
                ServidorCorreo servidor = ServidorCorreo.start(instalacion.puertoCorreo())) {
            BaseDatos datos = instalacion.datos();
            datos.update(PACE);
            for (int i = 0; i < MESSAGES; i++) {
                datos.update(MESSAGE, (1L << 52) + i, i, "cliente" + i + "@isp.example");
            }
            for (int death = 1; death <= DEATHS; death++) {
                int enough = death * MESSAGES / (DEATHS + 1);
                Espera.hasta(enough + " messages", LIMITE, () -> present(servidor.recibidos() >= enough));
                instalacion.killServer();
                instalacion.startServer();
            }
            Espera.hasta(
                    "the end of the queue",
                    LIMITE,
                    () -> present(datos.number("SELECT COUNT(*) FROM entregas WHERE estado IN"
                                    + " ('pendiente', 'reintento', 'enviando')")
                            == 0));
            long doubtful = datos.number("SELECT COUNT(*) FROM entregas WHERE estado = 'dudosa'");
            assertTrue(doubtful <= DEATHS, doubtful + " in doubt");
            assertEquals(MESSAGES - doubtful, datos.number("SELECT COUNT(*) FROM entregas WHERE estado = 'enviada'"));
            for (int i = 0; i < MESSAGES; i++) {
                int received =
                        servidor.recibidos("cliente" + i + "@isp.example").size();
                String estado = datos.text("SELECT estado FROM entregas WHERE id = ?", (1L << 52) + i);
                assertTrue(
                        received == 1 || received == 0 && "dudosa".equals(estado), i + ": " + received + " " + estado);
            }
        }
    }

    private static Optional<Boolean> present(boolean is) {
        return is ? Optional.of(true) : Optional.empty();
    }
}
