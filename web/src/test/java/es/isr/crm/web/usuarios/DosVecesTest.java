package es.isr.crm.web.usuarios;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.util.List;
import org.junit.jupiter.api.Test;

class DosVecesTest {

    @Test
    void everyFaultIsToldAtOnce() {
        assertEquals(List.of("password", "repetida"), faults("corta", "otra"));
        assertEquals(List.of("repetida"), faults("trigo verde bajo la luna", "trigo verde bajo el sol"));
    }

    @Test
    void theSameTwiceIsForOthersToJudge() {
        assertDoesNotThrow(() -> DosVeces.check("corta", "corta"));
    }

    private static List<String> faults(String password, String repetida) {
        return assertThrows(DatosInvalidosException.class, () -> DosVeces.check(password, repetida))
                .getErrores()
                .stream()
                .map(ErrorCampo::field)
                .toList();
    }
}
