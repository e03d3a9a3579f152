package es.isr.crm.web.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesTecleadoTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12, 2026-12",
        "12/2026, 2026-12",
        "1/2026, 2026-01",
        "01-2026, 2026-01",
        "3 . 2026, 2026-03",
        "13/2026, 2026-13",
        "enero, enero"
    })
    void monthIsUnderstoodAsItIsTyped(String typed, String month) {
        assertEquals(month, MesTecleado.of(typed));
    }

    @Test
    void nothingIsNothing() {
        assertNull(MesTecleado.of(null));
    }
}
