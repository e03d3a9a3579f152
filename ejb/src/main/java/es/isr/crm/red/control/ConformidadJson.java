package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Comprobacion.Medida;
import es.isr.crm.red.entity.Diferencia;
import es.isr.crm.red.entity.Veredicto;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;

/** The lines of a conformity check as they are kept. */
final class ConformidadJson {

    private ConformidadJson() {}

    static String write(List<Comprobacion> lines) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.forEach(line -> all.add(line(line)));
        return all.build().toString();
    }

    static List<Comprobacion> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(ConformidadJson::line)
                    .toList();
        }
    }

    private static JsonObjectBuilder line(Comprobacion line) {
        JsonArrayBuilder differences = Json.createArrayBuilder();
        line.diferencias()
                .forEach(one -> differences.add(Json.createObjectBuilder()
                        .add("clave", one.clave())
                        .add("datos", Json.createArrayBuilder(one.datos()))));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("operacion", line.operacion())
                .add("veredicto", line.veredicto().name())
                .add("entendida", line.entendida())
                .add("diferencias", differences);
        if (line.sobre() != null) {
            json.add("sobre", line.sobre());
        }
        return line.medida() == null ? json : json.add("medida", medida(line.medida()));
    }

    private static JsonObjectBuilder medida(Medida medida) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("duracionMs", medida.duracionMs())
                .add("bytes", medida.bytes());
        if (medida.codigo() != null) {
            json.add("codigo", medida.codigo());
        }
        return medida.elementos() == null ? json : json.add("elementos", medida.elementos());
    }

    private static Comprobacion line(JsonObject json) {
        return new Comprobacion(
                json.getString("operacion"),
                json.getString("sobre", null),
                Veredicto.valueOf(json.getString("veredicto")),
                json.getJsonArray("diferencias").getValuesAs(JsonObject.class).stream()
                        .map(ConformidadJson::difference)
                        .toList(),
                json.getBoolean("entendida"),
                json.containsKey("medida") ? medida(json.getJsonObject("medida")) : null);
    }

    private static Diferencia difference(JsonObject json) {
        JsonArray data = json.getJsonArray("datos");
        return new Diferencia(
                json.getString("clave"),
                data.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList());
    }

    private static Medida medida(JsonObject json) {
        return new Medida(
                number(json, "codigo"),
                json.getJsonNumber("duracionMs").longValue(),
                json.getInt("bytes"),
                number(json, "elementos"));
    }

    private static Integer number(JsonObject json, String key) {
        return json.get(key) instanceof JsonNumber number ? number.intValue() : null;
    }
}
