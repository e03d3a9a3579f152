package es.isr.crm.importacion.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an import keeps in its columns as JSON. */
public final class JsonImportacion {

    private JsonImportacion() {}

    public static String write(List<String> values) {
        return Json.createArrayBuilder(values).build().toString();
    }

    public static List<String> readList(String json) {
        return array(json).getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    static String write(Columnas columnas) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        columnas.places().forEach((campo, place) -> json.add(campo.clave(), place));
        return json.build().toString();
    }

    static Columnas readColumnas(String json) {
        Map<Campo, Integer> places = new EnumMap<>(Campo.class);
        JsonObject object = object(json);
        object.keySet().forEach(clave -> Campo.find(clave).ifPresent(campo -> places.put(campo, object.getInt(clave))));
        return new Columnas(places);
    }

    static String writePlanes(Map<String, Long> planes) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        planes.forEach((nombre, id) -> {
            if (id == null) {
                json.addNull(nombre);
            } else {
                json.add(nombre, id);
            }
        });
        return json.build().toString();
    }

    static Map<String, Long> readPlanes(String json) {
        Map<String, Long> planes = new LinkedHashMap<>();
        JsonObject object = object(json);
        object.keySet()
                .forEach(nombre -> planes.put(
                        nombre,
                        object.isNull(nombre)
                                ? null
                                : object.getJsonNumber(nombre).longValue()));
        return planes;
    }

    public static String writeErrores(List<ErrorRegistro> errores) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (ErrorRegistro error : errores) {
            JsonObjectBuilder one =
                    Json.createObjectBuilder().add("fallo", error.fallo().clave());
            if (error.campo() != null) {
                one.add("campo", error.campo().clave());
            }
            if (error.valor() != null) {
                one.add("valor", error.valor());
            }
            json.add(one);
        }
        return json.build().toString();
    }

    public static List<ErrorRegistro> readErrores(String json) {
        if (json == null) {
            return List.of();
        }
        return array(json).stream()
                .map(JsonValue::asJsonObject)
                .map(one -> new ErrorRegistro(
                        Campo.find(one.getString("campo", "")).orElse(null),
                        Fallo.of(one.getString("fallo")),
                        one.getString("valor", null)))
                .toList();
    }

    private static JsonArray array(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray();
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
