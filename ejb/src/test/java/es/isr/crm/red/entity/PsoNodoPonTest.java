package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PsoNodoPonTest {

    @Test
    void portsAreInTheOrderOfTheirNumbers() {
        List<String> sorted = Stream.of("0/4/14", "0/10/0", "0/2/15", "uplink", "0/4/3", "0/2/2")
                .map(pon -> new PsoNodoPon(pon, null))
                .sorted(PsoNodoPon.EN_ORDEN)
                .map(PsoNodoPon::pon)
                .toList();
        assertEquals(List.of("0/2/2", "0/2/15", "0/4/3", "0/4/14", "0/10/0", "uplink"), sorted);
    }
}
