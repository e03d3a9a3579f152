package es.isr.crm.red.control;

import es.isr.crm.red.entity.Enlace;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.PsoNodoPon;
import es.isr.crm.red.entity.PsoOlt;
import es.isr.crm.red.entity.PsoOnt;
import es.isr.crm.red.entity.PsoOntEstado;
import es.isr.crm.red.entity.PsoOntLibre;
import es.isr.crm.red.entity.PsoPerfilUsuario;
import es.isr.crm.red.entity.PsoPerfilVelocidad;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns {@code datos} into typed values. A field may be missing or empty, and a number may come as text; what is of
 * another shape altogether is refused, for then the answer was not understood.
 */
final class PsoDatos {

    /** What no receiver measures. */
    private static final BigDecimal MAX_DBM = BigDecimal.valueOf(99);

    private static final int MAX_DIGITS = 20;
    private static final int MAX_NAME = 60;
    private static final Pattern MAC = Pattern.compile("[0-9A-Fa-f:.-]{1,17}");
    private static final Pattern IP = Pattern.compile("[0-9A-Fa-f:.]{1,45}");
    private static final Pattern PON = Pattern.compile(".{1,20}");

    private PsoDatos() {}

    /** The data are not what the operation promises. */
    static final class UnexpectedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnexpectedException(String what) {
            super("Los datos no son los esperados: " + what);
        }
    }

    static <T> List<T> list(JsonValue datos, Function<JsonValue, T> element) {
        if (datos instanceof JsonArray array) {
            return array.stream().map(element).toList();
        }
        throw new UnexpectedException("no es una lista");
    }

    static PsoOnt ont(JsonValue datos) {
        JsonObject ont = object(datos);
        Lectura.Observada conexion = new Lectura.Observada(
                text(ont, "perfilVelocidad"),
                text(ont, "perfilUsuario"),
                text(ont, "olt"),
                matching(PON, text(ont, "pon")),
                matching(IP, text(ont, "ipFija")));
        String mac = matching(MAC, text(ont, "mac"));
        return new PsoOnt(
                required(ont, "sn"),
                text(ont, "estado"),
                new Lectura(true, mac, text(ont, "modelo"), conexion, enlace(ont), potencia(ont)));
    }

    static PsoOntEstado ontEstado(JsonValue datos) {
        JsonObject ont = object(datos);
        return new PsoOntEstado(required(ont, "sn"), text(ont, "estado"));
    }

    static PsoOntLibre ontLibre(JsonValue datos) {
        JsonObject ont = object(datos);
        return new PsoOntLibre(required(ont, "sn"), text(ont, "mac"));
    }

    static PsoOlt olt(JsonValue datos) {
        JsonObject olt = object(datos);
        return new PsoOlt(required(olt, "nombre"), text(olt, "ip"), text(olt, "estado"));
    }

    static PsoNodoPon nodoPon(JsonValue datos) {
        JsonObject nodo = object(datos);
        return new PsoNodoPon(required(nodo, "pon"), integer(nodo, "ontsActivas"));
    }

    static PsoPerfilVelocidad perfilVelocidad(JsonValue datos) {
        JsonObject perfil = object(datos);
        return new PsoPerfilVelocidad(required(perfil, "nombre"), integer(perfil, "bajada"), integer(perfil, "subida"));
    }

    static PsoPerfilUsuario perfilUsuario(JsonValue datos) {
        JsonObject perfil = object(datos);
        return new PsoPerfilUsuario(required(perfil, "nombre"), text(perfil, "descripcion"));
    }

    static String line(JsonValue datos) {
        if (datos instanceof JsonString line) {
            return line.getString();
        }
        throw new UnexpectedException("no es un texto");
    }

    private static JsonObject object(JsonValue datos) {
        if (datos instanceof JsonObject object) {
            return object;
        }
        throw new UnexpectedException("no es un objeto");
    }

    private static String required(JsonObject object, String key) {
        String text = text(object, key);
        if (text == null) {
            throw new UnexpectedException("falta " + key);
        }
        return text;
    }

    private static String text(JsonObject object, String key) {
        JsonValue value = object.getOrDefault(key, JsonValue.NULL);
        String text;
        if (value instanceof JsonString string) {
            text = string.getString().trim();
        } else if (value instanceof JsonNumber number) {
            text = number.toString();
        } else if (value == JsonValue.NULL) {
            text = "";
        } else {
            throw new UnexpectedException(key + " no es un texto");
        }
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MAX_NAME));
    }

    private static String matching(Pattern shape, String text) {
        return text != null && shape.matcher(text).matches() ? text : null;
    }

    private static BigDecimal number(JsonObject object, String key) {
        String text = text(object, key);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new UnexpectedException(key + " no es un número");
        }
    }

    private static Integer integer(JsonObject object, String key) {
        BigDecimal number = number(object, key);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            throw new UnexpectedException(key + " no es un número entero");
        }
    }

    private static Enlace enlace(JsonObject ont) {
        String word = text(ont, "estadoConexion");
        if (word == null) {
            return null;
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "online" -> Enlace.ONLINE;
            case "offline" -> Enlace.OFFLINE;
            default -> null;
        };
    }

    /** A power that no receiver can have is a broken measurement, not a power. */
    private static BigDecimal potencia(JsonObject ont) {
        BigDecimal dbm = number(ont, "potenciaSenal");
        boolean plausible = dbm != null
                && Math.abs((long) dbm.scale()) <= MAX_DIGITS
                && dbm.abs().compareTo(MAX_DBM) <= 0;
        return plausible ? dbm.setScale(2, RoundingMode.HALF_UP) : null;
    }
}
