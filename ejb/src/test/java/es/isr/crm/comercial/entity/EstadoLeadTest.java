package es.isr.crm.comercial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way a lead may go. */
class EstadoLeadTest {

    @ParameterizedTest
    @CsvSource({
        // from, to: nuevo, contactado, calificado, propuesta, ganado, perdido
        "NUEVO,      -, x, x, x, x, x",
        "CONTACTADO, x, -, x, x, x, x",
        "CALIFICADO, x, x, -, x, x, x",
        "PROPUESTA,  x, x, x, -, x, x",
        "GANADO,     -, -, -, -, -, -",
        "PERDIDO,    x, x, x, x, -, -",
    })
    void openOnesFollowOneAnotherAndWonIsForGood(
            EstadoLead from,
            String nuevo,
            String contactado,
            String calificado,
            String propuesta,
            String ganado,
            String perdido) {
        String[] expected = {nuevo, contactado, calificado, propuesta, ganado, perdido};
        for (EstadoLead next : EstadoLead.values()) {
            assertEquals("x".equals(expected[next.ordinal()]), from.canBecome(next), from + " to " + next);
        }
    }
}
