package es.isr.crm.clientes.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find a customer {@code c}, as a condition over {@code terminos_cliente}: every word begins one of
 * the terms, or the whole, however it is spaced, begins one. Each is a range of that table's key, whatever is typed.
 */
final class TextoBuscado {

    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s().-]*");
    private static final Pattern NO_TERM = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** More words than these narrow nothing any more. */
    private static final int MAX_WORDS = 8;

    /** From here on, the end of a serial is worth looking for. */
    private static final int MIN_END = 4;

    private final List<Object> parameters = new ArrayList<>();
    private final String sql;

    TextoBuscado(String typed) {
        String phone = PHONE.matcher(typed).matches()
                ? NO_TERM.matcher(typed.replaceAll("^(\\+|00)34", "")).replaceAll("")
                : "";
        if (!phone.isEmpty()) {
            sql = term(code(phone));
            return;
        }
        List<List<String>> words = Stream.of(typed.split("\\s+"))
                .limit(MAX_WORDS)
                .flatMap(TextoBuscado::terms)
                .toList();
        String together = NO_TERM.matcher(typed).replaceAll("");
        if (words.isEmpty()) {
            sql = "1 = 0";
        } else if (words.size() == 1) {
            sql = term(words.get(0));
        } else if (DIGIT.matcher(together).find()) {
            sql = "(" + every(words) + " OR " + term(code(together)) + ")";
        } else {
            sql = every(words);
        }
    }

    /** The terms of which a word begins one; the words that are wanted of a word with hyphens. */
    private static Stream<List<String>> terms(String word) {
        if (word.indexOf('@') >= 0) {
            return Stream.of(List.of(word));
        }
        if (DIGIT.matcher(word).find()) {
            return Stream.of(code(NO_TERM.matcher(word).replaceAll("")));
        }
        return NO_TERM.splitAsStream(word).filter(part -> !part.isEmpty()).map(List::of);
    }

    /** A code may be the beginning of one, or the end of one that is read so. */
    private static List<String> code(String plain) {
        return plain.length() < MIN_END
                ? List.of(plain)
                : List.of(
                        plain,
                        TerminosCliente.BACKWARDS
                                + new StringBuilder(plain).reverse().toString());
    }

    private String term(List<String> beginnings) {
        return "EXISTS (SELECT 1 FROM terminos_cliente t WHERE t.cliente_id = c.id AND " + begins(beginnings) + ")";
    }

    /** The ranges of all the words are read once, and who has a term in each of them stays: one pass, no row for row. */
    private String every(List<List<String>> words) {
        return "c.id IN (SELECT t.cliente_id FROM terminos_cliente t WHERE "
                + String.join(" OR ", words.stream().map(this::begins).toList())
                + " GROUP BY t.cliente_id HAVING "
                + String.join(
                        " AND ",
                        words.stream()
                                .map(word -> "MAX(" + begins(word) + ") = 1")
                                .toList())
                + ")";
    }

    private String begins(List<String> beginnings) {
        beginnings.forEach(beginning -> parameters.add(prefix(beginning)));
        return "("
                + String.join(
                        " OR ",
                        beginnings.stream().map(one -> "t.termino LIKE ?").toList()) + ")";
    }

    private static String prefix(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** The condition, with a mark for each of {@link #parameters()}. */
    String sql() {
        return sql;
    }

    List<Object> parameters() {
        return List.copyOf(parameters);
    }
}
