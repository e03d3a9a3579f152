package es.isr.crm.web.red;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;

/** A body that went over the wire, for people to read: JSON a value a line, anything else as it was. */
final class CuerpoLegible {

    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private CuerpoLegible() {}

    static String of(String body) {
        if (body == null) {
            return "";
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return pretty(reader.read());
        } catch (JsonException e) {
            // Not JSON, or cut short: shown as it came.
            return body;
        }
    }

    private static String pretty(JsonStructure json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = PRETTY.createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip();
    }
}
