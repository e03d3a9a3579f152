package es.isr.crm.tesoreria.control;

import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A record of a bank statement (Norma 43 of the Asociación Española de Banca), read by the places of its characters, from 0,
 * the end not included.
 *
 * @param linea which line of the file it is, from 1
 * @param texto its 80 characters
 */
record Registro43(int linea, String texto) {

    private static final int CENTURY = 2000;
    private static final String EURO = "978";

    String codigo() {
        return texto.substring(0, 2);
    }

    /** Characters as they are. */
    String raw(int from, int to) {
        return texto.substring(from, to);
    }

    /** Characters without the blanks around them. */
    String text(int from, int to) {
        return raw(from, to).strip();
    }

    /** Digits, all of them. */
    String digits(int from, int to) {
        String found = raw(from, to);
        if (!found.matches("\\d+")) {
            throw refuse("numero", found);
        }
        return found;
    }

    int number(int from, int to) {
        return Integer.parseInt(digits(from, to));
    }

    /** An amount with two decimals that are not marked. */
    BigDecimal amount(int from, int to) {
        return new BigDecimal(digits(from, to)).movePointLeft(2);
    }

    /** The same with its sign before it: 1 is debit, less than zero, and 2 is credit. */
    BigDecimal signed(int sign, int from, int to) {
        BigDecimal amount = amount(from, to);
        return switch (texto.charAt(sign)) {
            case '1' -> amount.negate();
            case '2' -> amount;
            default -> throw refuse("signo", raw(sign, sign + 1));
        };
    }

    /** Year of two digits, month, day. */
    LocalDate date(int from) {
        String found = digits(from, from + 6);
        try {
            return LocalDate.of(
                    CENTURY + Integer.parseInt(found.substring(0, 2)),
                    Integer.parseInt(found.substring(2, 4)),
                    Integer.parseInt(found.substring(4)));
        } catch (DateTimeException e) {
            throw refuse("fecha", found);
        }
    }

    /** Only accounts in euro are read. */
    void requireEuro(int from) {
        String found = raw(from, from + 3);
        if (!EURO.equals(found)) {
            throw refuse("divisa", found);
        }
    }

    /**
     * What is wrong with it.
     *
     * @param what key of the text, without its prefix
     * @param data what the text tells after the line
     */
    DatosInvalidosException refuse(String what, Object... data) {
        Object[] all = new Object[data.length + 1];
        all[0] = linea;
        System.arraycopy(data, 0, all, 1, data.length);
        return new DatosInvalidosException(List.of(new ErrorCampo("fichero", "norma43." + what, all)));
    }
}
