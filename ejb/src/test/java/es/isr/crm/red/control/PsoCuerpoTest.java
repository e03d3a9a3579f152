package es.isr.crm.red.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PsoCuerpoTest {

    @Test
    void textComesAsUtf8() {
        PsoCuerpo cuerpo = parse("{\"codigo\":200,\"mensaje\":\"añadida en Alcañiz 🏠\",\"datos\":[1]}");
        assertEquals("añadida en Alcañiz 🏠", cuerpo.mensaje());
        assertEquals(JsonValue.ValueType.ARRAY, cuerpo.datos().getValueType());
    }

    @Test
    void messageThatIsNoTextIsIgnoredAndDataMayBeMissing() {
        PsoCuerpo cuerpo = parse("{\"codigo\":604,\"mensaje\":{\"a\":1}}");
        assertNull(cuerpo.mensaje());
        assertEquals(JsonValue.NULL, cuerpo.datos());
    }

    @Test
    void messageIsOneLine() {
        assertEquals(
                "uno dos",
                parse("{\"codigo\":604,\"mensaje\":\"uno\\r\\n\\u0000dos\"}").mensaje());
    }

    @Test
    void byteOrderMarkIsForgiven() {
        assertEquals(200, parse("\uFEFF{\"codigo\":200}").codigo());
    }

    @Test
    void bytesThatAreNotUtf8AreNoAnswer() {
        byte[] latin1 = "{\"codigo\":200,\"mensaje\":\"añadida\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(PsoCuerpo.parse(latin1).isEmpty());
    }

    @Test
    void thousandsOfOpenBracketsAreNoAnswer() {
        String deep = "{\"codigo\":200,\"datos\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        assertTrue(PsoCuerpo.parse(deep.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    private static PsoCuerpo parse(String body) {
        return PsoCuerpo.parse(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
