package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.CodigoPostal;
import es.isr.crm.shared.entity.CuentaBancaria;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Nif;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.shared.entity.Telefono;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says whether a value is what its setting asks for, and brings it to the form in which it is stored. */
final class ParametroValidator {

    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private ParametroValidator() {}

    /**
     * @param typed what was typed, null or blank for nothing
     * @param errores takes what is wrong
     * @return the value to store, null for none
     */
    static String normalise(Parametro parametro, String typed, List<ErrorCampo> errores) {
        String value = typed == null || typed.isBlank() ? null : typed.strip();
        if (value == null) {
            if (isNeverBlank(parametro)) {
                errores.add(new ErrorCampo(parametro.clave(), "obligatorio"));
            }
            return null;
        }
        return switch (parametro.tipo()) {
            case TEXTO, PARRAFO -> text(parametro, value, errores);
            case CODIGO -> {
                String code = value.toUpperCase(Locale.ROOT);
                yield orError(
                        code.matches("[A-Z0-9]{" + parametro.max() + "}") ? Optional.of(code) : Optional.empty(),
                        parametro,
                        "codigoExacto",
                        value,
                        errores);
            }
            case CODIGO_POSTAL ->
                orError(
                        CodigoPostal.isValid(value) ? Optional.of(value) : Optional.empty(),
                        parametro,
                        "codigoPostal",
                        value,
                        errores);
            case NIF -> {
                String nif = Nif.normalise(value);
                yield orError(Nif.isValid(nif) ? Optional.of(nif) : Optional.empty(), parametro, "nif", value, errores);
            }
            case IBAN -> orError(CuentaBancaria.normalise(value), parametro, "iban", value, errores);
            case TELEFONO -> orError(Telefono.normalise(value), parametro, "telefono", value, errores);
            case EMAIL ->
                orError(
                        value.matches(EMAIL) ? Optional.of(value) : Optional.empty(),
                        parametro,
                        "email",
                        value,
                        errores);
            case ENTERO -> number(parametro, value, "-?\\d{1,9}", "entero", errores);
            case DECIMAL -> number(parametro, value.replace(',', '.'), "-?\\d{1,9}(\\.\\d{1,4})?", "decimal", errores);
            case IMPORTE -> money(parametro, value.replace(',', '.'), errores);
            case PERIODO -> orError(month(value), parametro, "periodo", value, errores);
            case HUELLA ->
                orError(
                        value.matches("[0-9a-f]{64}") ? Optional.of(value) : Optional.empty(),
                        parametro,
                        "codigoExacto",
                        value,
                        errores);
            case BOOLEANO ->
                orError(
                        value.matches("true|false") ? Optional.of(value) : Optional.empty(),
                        parametro,
                        "booleano",
                        value,
                        errores);
        };
    }

    /** What has a value from the start keeps having one. */
    private static boolean isNeverBlank(Parametro parametro) {
        return switch (parametro.tipo()) {
            case ENTERO, DECIMAL, IMPORTE, BOOLEANO, CODIGO ->
                !parametro.inicial().isEmpty();
            default -> false;
        };
    }

    private static String text(Parametro parametro, String value, List<ErrorCampo> errores) {
        if (value.length() > parametro.max()) {
            errores.add(new ErrorCampo(parametro.clave(), "largo", parametro.max()));
        }
        return value;
    }

    private static String number(
            Parametro parametro, String value, String shape, String key, List<ErrorCampo> errores) {
        if (!value.matches(shape)
                || new BigDecimal(value).compareTo(BigDecimal.valueOf(parametro.min())) < 0
                || new BigDecimal(value).compareTo(BigDecimal.valueOf(parametro.max())) > 0) {
            errores.add(new ErrorCampo(parametro.clave(), key, parametro.min(), parametro.max()));
        }
        return value;
    }

    /** Always with two decimals, so that one amount is written in one way. */
    private static String money(Parametro parametro, String value, List<ErrorCampo> errores) {
        int before = errores.size();
        number(parametro, value, "\\d{1,9}(\\.\\d{1,2})?", "importeEntre", errores);
        return errores.size() > before
                ? value
                : new BigDecimal(value).setScale(2).toPlainString();
    }

    /** {@code 2026-12}, also when it was typed as {@code 12/2026}. */
    private static Optional<String> month(String value) {
        String month = value.replaceFirst("^(\\d{1,2})/(\\d{4})$", "$2-0$1").replaceFirst("-0(\\d{2})$", "-$1");
        return month.matches("20\\d{2}-(0[1-9]|1[0-2])") ? Optional.of(month) : Optional.empty();
    }

    private static String orError(
            Optional<String> normal, Parametro parametro, String key, String typed, List<ErrorCampo> errores) {
        if (normal.isEmpty()) {
            errores.add(new ErrorCampo(parametro.clave(), key, typed));
        }
        return normal.orElse(null);
    }
}
