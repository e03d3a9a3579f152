package es.isr.crm.web.informes;

import java.math.BigDecimal;
import java.util.function.Function;

/**
 * One thing that a report tells of each line: a column of its table and of its files, and maybe more.
 *
 * @param clave key of its name
 * @param clase what it is counted in
 * @param valor what a line has there: a whole number or an amount; null when it means nothing there
 * @param cifra whether that of all lines together stands above, as a figure
 * @param grafico whether it can be drawn
 */
public record Medida<R>(
        String clave, Clase clase, Function<R, ? extends Number> valor, boolean cifra, boolean grafico) {

    /** What it is counted in. */
    public enum Clase {
        NUMERO,
        EUROS,
        PORCIENTO
    }

    static <R> Medida<R> numero(String clave, Function<R, Long> valor) {
        return new Medida<>(clave, Clase.NUMERO, valor, false, false);
    }

    /** EUR. */
    static <R> Medida<R> euros(String clave, Function<R, BigDecimal> valor) {
        return new Medida<>(clave, Clase.EUROS, valor, false, false);
    }

    /** Of a hundred. */
    static <R> Medida<R> porciento(String clave, Function<R, BigDecimal> valor) {
        return new Medida<>(clave, Clase.PORCIENTO, valor, false, false);
    }

    Medida<R> enCifras() {
        return new Medida<>(clave, clase, valor, true, grafico);
    }

    Medida<R> enGrafico() {
        return new Medida<>(clave, clase, valor, cifra, true);
    }

    Number de(R row) {
        return valor.apply(row);
    }
}
