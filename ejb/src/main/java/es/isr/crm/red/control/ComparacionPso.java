package es.isr.crm.red.control;

import es.isr.crm.red.entity.Diferencia;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares {@code datos} with what the contract promises. A difference that many elements of a list share is told once,
 * with how many they are and the first value that was met.
 */
final class ComparacionPso {

    /** Longest value shown. */
    private static final int MAX_SAMPLE = 40;

    private final FormaPso forma;
    private final Map<Found, Seen> found = new LinkedHashMap<>();

    private ComparacionPso(FormaPso forma) {
        this.forma = forma;
    }

    /**
     * A difference, whatever element it is in.
     *
     * @param key end of the key of its text
     * @param field the field
     * @param expected what the contract promises, a word of the texts or a name
     * @param came what was there, likewise
     */
    private record Found(String key, String field, String expected, String came) {}

    /** How often, and the first value of them. */
    private static final class Seen {
        private final String sample;
        private int times;

        Seen(String sample) {
            this.sample = sample;
        }
    }

    static List<Diferencia> compare(FormaPso forma, JsonValue datos) {
        ComparacionPso comparacion = new ComparacionPso(forma);
        if (forma.lista()) {
            if (!(datos instanceof JsonArray array)) {
                return List.of(new Diferencia("datos_lista", kind(datos)));
            }
            array.forEach(comparacion::element);
            return comparacion.result(array.size());
        }
        comparacion.element(datos);
        return comparacion.result(1);
    }

    private List<Diferencia> result(int elements) {
        return found.entrySet().stream()
                .map(entry -> {
                    Found one = entry.getKey();
                    Seen seen = entry.getValue();
                    return new Diferencia(
                            elements == 1 ? one.key() : one.key() + "_varios",
                            one.field(),
                            one.expected(),
                            one.came(),
                            seen.sample,
                            seen.times,
                            elements);
                })
                .toList();
    }

    private void element(JsonValue element) {
        if (forma.isTexto()) {
            if (!(element instanceof JsonString)) {
                note("tipo", "datos", "@texto", kind(element), element);
            }
        } else if (element instanceof JsonObject object) {
            fields(object);
        } else {
            note("tipo", "datos", "@objeto", kind(element), element);
        }
    }

    private void fields(JsonObject object) {
        Set<String> unknown = new TreeSet<>(object.keySet());
        forma.campos().forEach(campo -> unknown.remove(campo.nombre()));
        for (CampoPso campo : forma.campos()) {
            if (object.containsKey(campo.nombre())) {
                value(campo, object.get(campo.nombre()));
            } else {
                missing(campo, unknown);
            }
        }
        unknown.forEach(name -> note("de_mas", name, "", kind(object.get(name)), object.get(name)));
    }

    /** A field that is not there may be there by another name: in other letters, with a dash, without its accent. */
    private void missing(CampoPso campo, Set<String> unknown) {
        Optional<String> alias = unknown.stream()
                .filter(name -> plain(name).equals(plain(campo.nombre())))
                .findFirst();
        if (alias.isPresent()) {
            unknown.remove(alias.get());
            note("otro_nombre", campo.nombre(), campo.nombre(), alias.get(), null);
        } else if (campo.obligatorio()) {
            note("falta", campo.nombre(), word(campo.tipo()), "", null);
        }
    }

    private void value(CampoPso campo, JsonValue value) {
        if (value == JsonValue.NULL) {
            if (campo.obligatorio()) {
                note("tipo", campo.nombre(), word(campo.tipo()), kind(value), value);
            }
        } else if (!campo.tipo().isOfKind(value)) {
            note("tipo", campo.nombre(), word(campo.tipo()), kind(value), value);
        } else if (!campo.tipo().admits(value)) {
            note("valor", campo.nombre(), word(campo.tipo()), "", value);
        }
    }

    private void note(String key, String field, String expected, String came, JsonValue value) {
        found.computeIfAbsent(new Found(key, field, expected, came), one -> new Seen(sample(value))).times++;
    }

    /** The word, among the texts, for what a field should hold. */
    private static String word(CampoPso.Tipo tipo) {
        return "@" + tipo.name().toLowerCase(Locale.ROOT);
    }

    /** The word for what came. */
    static String kind(JsonValue value) {
        return value == null ? "@nada" : "@json_" + value.getValueType().name().toLowerCase(Locale.ROOT);
    }

    private static String sample(JsonValue value) {
        if (value == null || value instanceof JsonObject || value instanceof JsonArray || value == JsonValue.NULL) {
            return "";
        }
        String text = value.toString();
        return text.length() <= MAX_SAMPLE ? text : text.substring(0, MAX_SAMPLE) + "…";
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }
}
