package es.isr.crm.simulador.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Function;

/** The keys of a control request. A missing key gives the default, a wrong or unknown one an error. */
record Campos(JsonObject json) {

    Campos only(String... claves) {
        Set<String> admitidas = Set.of(claves);
        json.keySet().stream()
                .filter(clave -> !admitidas.contains(clave))
                .findFirst()
                .ifPresent(clave -> {
                    throw new IllegalArgumentException("No se admite " + clave);
                });
        return this;
    }

    boolean has(String clave) {
        return json.containsKey(clave);
    }

    String texto(String clave, String porDefecto) {
        return read(clave, porDefecto, valor -> ((JsonString) valor).getString());
    }

    String texto(String clave) {
        return required(clave, texto(clave, null));
    }

    /** An explicit null clears what was there. */
    String textoONulo(String clave, String porDefecto) {
        return isNull(clave) ? null : texto(clave, porDefecto);
    }

    boolean logico(String clave, boolean porDefecto) {
        return read(clave, porDefecto, valor -> switch (valor.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw new ClassCastException(clave);
        });
    }

    boolean logico(String clave) {
        required(clave, json.get(clave));
        return logico(clave, false);
    }

    int entero(String clave, int porDefecto) {
        return read(clave, porDefecto, valor -> ((JsonNumber) valor).intValueExact());
    }

    /** An explicit null clears what was there. */
    Integer enteroONulo(String clave, Integer porDefecto) {
        return isNull(clave) ? null : read(clave, porDefecto, valor -> ((JsonNumber) valor).intValueExact());
    }

    BigDecimal decimal(String clave, BigDecimal porDefecto) {
        return read(clave, porDefecto, valor -> ((JsonNumber) valor).bigDecimalValue());
    }

    JsonArray lista(String clave) {
        return read(clave, JsonValue.EMPTY_JSON_ARRAY, JsonValue::asJsonArray);
    }

    private boolean isNull(String clave) {
        return json.get(clave) == JsonValue.NULL;
    }

    private <T> T read(String clave, T porDefecto, Function<JsonValue, T> lectura) {
        JsonValue valor = json.get(clave);
        if (valor == null) {
            return porDefecto;
        }
        try {
            return lectura.apply(valor);
        } catch (ClassCastException | ArithmeticException e) {
            throw new IllegalArgumentException(clave + " no tiene un valor válido: " + valor, e);
        }
    }

    private static <T> T required(String clave, T valor) {
        if (valor == null) {
            throw new IllegalArgumentException("Falta " + clave);
        }
        return valor;
    }
}
