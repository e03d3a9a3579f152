package es.isr.crm.red.control;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The body of an answer, read strictly: one JSON object in UTF-8, nothing after it, no key twice, {@code codigo} a whole
 * number. Whatever is not so was not said by PSO as we know it, and proves nothing.
 *
 * @param codigo PSO's code
 * @param mensaje PSO's message, or null
 * @param datos what it sent along, {@link JsonValue#NULL} when nothing
 */
record PsoCuerpo(int codigo, String mensaje, JsonValue datos) {

    private static final JsonReaderFactory STRICT =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    /** PHP files saved with a byte order mark send it before everything else. */
    private static final String BOM = "\uFEFF";

    /** The body, or nothing when it is not one of PSO's. */
    static Optional<PsoCuerpo> parse(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return of(object(text.startsWith(BOM) ? text.substring(1) : text));
        } catch (CharacterCodingException | RuntimeException e) {
            // Not JSON, which is the answer. The parser says so by exceptions of many kinds, too deep a nesting among
            // them.
            return Optional.empty();
        }
    }

    /** The reader refuses a key that comes twice and stops at the end of the object; the parser sees what is after it. */
    private static JsonObject object(String text) {
        try (JsonParser parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw new JsonException("not an object");
            }
            parser.getObject();
            if (parser.hasNext()) {
                throw new JsonException("more than one value");
            }
        }
        try (JsonReader reader = STRICT.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Optional<PsoCuerpo> of(JsonObject object) {
        if (!(object.get("codigo") instanceof JsonNumber number) || !number.isIntegral()) {
            return Optional.empty();
        }
        try {
            int codigo = number.intValueExact();
            // It goes into log files and histories: one line, whatever PSO sends.
            String mensaje = object.get("mensaje") instanceof JsonString words
                    ? words.getString().replaceAll("\\p{Cntrl}+", " ")
                    : null;
            return Optional.of(new PsoCuerpo(codigo, mensaje, object.getOrDefault("datos", JsonValue.NULL)));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
