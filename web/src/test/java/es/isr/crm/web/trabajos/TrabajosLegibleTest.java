package es.isr.crm.web.trabajos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.batch.trabajos.Progreso;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrabajosLegibleTest {

    private final TrabajosLegible legible = new TrabajosLegible();

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "COMPLETED, 3 hechos, COMPLETED, 3 hechos",
        "COMPLETED, 'PARCIAL: 3 hechos', EN_PARTE, 3 hechos",
        "STOPPED, 'PARCIAL: 3 hechos', STOPPED, 3 hechos",
        "STOPPED, STOPPED, STOPPED,",
        "FAILED, FAILED, FAILED,",
        "STARTED,, STARTED,"
    })
    void runIsToldByItsStateAndWhatItDid(String batch, String exit, String state, String words) {
        Progreso run = new Progreso(17, "conciliar-pso", batch, exit, 3, 3, Instant.EPOCH, Instant.EPOCH);
        assertEquals(state, legible.estado(run));
        assertEquals(words, legible.resultado(run));
    }
}
