package es.isr.crm.red.control;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A field of what PSO sends, as the contract has it.
 *
 * @param nombre its name
 * @param tipo what stands in it
 * @param obligatorio whether it is always there
 */
record CampoPso(String nombre, Tipo tipo, boolean obligatorio) {

    static CampoPso siempre(String nombre, Tipo tipo) {
        return new CampoPso(nombre, tipo, true);
    }

    static CampoPso aVeces(String nombre, Tipo tipo) {
        return new CampoPso(nombre, tipo, false);
    }

    /** What may stand in a field. */
    enum Tipo {
        TEXTO(null),
        SERIE("[A-Z]{4}[0-9A-F]{8}"),
        MAC("[0-9A-Fa-f]{2}([:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{12}|([0-9A-Fa-f]{4}\\.){2}[0-9A-Fa-f]{4}"),
        PON("\\d{1,3}/\\d{1,3}/\\d{1,3}"),
        IP("(\\d{1,3}\\.){3}\\d{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*"),
        ENLACE("online|offline"),
        ENTERO(null),
        DBM(null);

        private static final BigDecimal MAX_DBM = BigDecimal.valueOf(99);

        private final Pattern forma;

        Tipo(String forma) {
            this.forma = forma == null ? null : Pattern.compile(forma);
        }

        boolean isNumero() {
            return this == ENTERO || this == DBM;
        }

        /** Whether the kind of value is the right one, a text or a number. */
        boolean isOfKind(JsonValue value) {
            return isNumero() ? value instanceof JsonNumber : value instanceof JsonString;
        }

        /** Whether a value of the right kind is one that can stand here. */
        boolean admits(JsonValue value) {
            return switch (this) {
                case ENTERO -> ((JsonNumber) value).isIntegral();
                case DBM -> ((JsonNumber) value).bigDecimalValue().abs().compareTo(MAX_DBM) <= 0;
                default ->
                    forma == null
                            || forma.matcher(((JsonString) value).getString()).matches();
            };
        }
    }
}
