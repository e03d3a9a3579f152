package es.isr.crm.web.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuerpoLegibleTest {

    @Test
    void jsonIsLaidOutAValueALine() {
        assertEquals("""
                {
                    "codigo": 200,
                    "mensaje": "añadida"
                }""", CuerpoLegible.of("{\"codigo\":200,\"mensaje\":\"añadida\"}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><b>502</b></html>", "{\"codigo\":20…", "", "null", "200"})
    void anythingElseIsShownAsItCame(String body) {
        assertEquals(body, CuerpoLegible.of(body));
    }

    @Test
    void noBodyIsNothing() {
        assertEquals("", CuerpoLegible.of(null));
    }
}
