package es.isr.crm.simulador.operacion;

import es.isr.crm.simulador.red.Codigo;
import es.isr.crm.simulador.red.RechazoException;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;

/** Reads a body that has to be one JSON object in UTF-8: no repeated key, no wrong byte, nothing after it. */
public final class CuerpoJson {

    private static final JsonReaderFactory LECTORES =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private CuerpoJson() {}

    /** @throws RechazoException 607 */
    public static JsonObject read(byte[] cuerpo) {
        try {
            String texto = texto(cuerpo);
            checkFin(texto);
            try (JsonReader lector = LECTORES.createReader(new StringReader(texto))) {
                return lector.readObject();
            }
        } catch (CharacterCodingException | JsonException | IllegalStateException | NoSuchElementException e) {
            throw new RechazoException(
                    Codigo.PARAMETROS_NO_VALIDOS, "El cuerpo no es un objeto JSON en UTF-8: " + e.getMessage());
        }
    }

    /** The reader refuses a repeated key and does not look at what follows the object; the parser is the other way round. */
    private static void checkFin(String texto) {
        try (JsonParser analizador = Json.createParser(new StringReader(texto))) {
            analizador.next();
            analizador.getObject();
            if (analizador.hasNext()) {
                throw new JsonException("sigue después del objeto");
            }
        }
    }

    private static String texto(byte[] cuerpo) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(cuerpo))
                .toString();
    }
}
