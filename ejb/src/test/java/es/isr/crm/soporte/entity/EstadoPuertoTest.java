package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From how many ONTs without link on a port is believed to be down. */
class EstadoPuertoTest {

    @ParameterizedTest
    @CsvSource({
        // without link, in service, at least, percent: down?
        "2, 2, 3, 25, false",
        "3, 3, 3, 25, true",
        "3, 12, 3, 25, true",
        "3, 13, 3, 25, false",
        "16, 64, 3, 25, true",
        "15, 64, 3, 25, false",
        "5, 5, 6, 1, false",
        "1, 100, 1, 1, true",
        "0, 0, 2, 25, false"
    })
    void portIsDownFromSoManyAndSuchAPartOn(int caidas, int onts, int minimo, int porcentaje, boolean down) {
        assertEquals(down, new EstadoPuerto("0/1/1", caidas, onts).isCaido(minimo, porcentaje));
    }
}
