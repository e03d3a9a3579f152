package es.isr.crm.clientes.control;

import es.isr.crm.clientes.control.Clausula.Sql;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final String TABLE = "terminos_cliente t";
    private static final String OWNER = "t.cliente_id";

    private TextoBuscado() {}

    /** @param typed by somebody */
    static Clausula clausula(String typed) {
        String phone = PHONE.matcher(typed).matches()
                ? NO_TERM.matcher(typed.replaceAll("^(\\+|00)34", "")).replaceAll("")
                : "";
        if (!phone.isEmpty()) {
            return term(code(phone));
        }
        List<List<String>> words = Stream.of(typed.split("\\s+"))
                .limit(MAX_WORDS)
                .flatMap(TextoBuscado::terms)
                .toList();
        String together = NO_TERM.matcher(typed).replaceAll("");
        if (words.isEmpty()) {
            return Clausula.propia("1 = 0", List.of());
        }
        if (words.size() == 1) {
            return term(words.get(0));
        }
        return DIGIT.matcher(together).find() ? either(every(words), term(code(together))) : every(words);
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

    private static Clausula term(List<String> beginnings) {
        Sql begins = begins(beginnings);
        return Clausula.deOtraTabla(TABLE, OWNER, begins.text(), begins.parameters());
    }

    /** The ranges of all the words are read once, and who has a term in each of them stays: one pass, no row for row. */
    private static Clausula every(List<List<String>> words) {
        List<Sql> ranges = words.stream().map(TextoBuscado::begins).toList();
        Sql any = join(ranges, " OR ", "%s");
        Sql all = join(ranges, " AND ", "MAX(%s) = 1");
        String owners = "SELECT t.cliente_id FROM terminos_cliente t WHERE " + any.text()
                + " GROUP BY t.cliente_id HAVING " + all.text();
        List<Sql> rows = words.stream().map(word -> term(word).fila()).toList();
        return new Clausula(
                new Sql(
                        "c.id IN (" + owners + ")",
                        Stream.of(any, all)
                                .flatMap(part -> part.parameters().stream())
                                .toList()),
                join(rows, " AND ", "%s"),
                Optional.of("SELECT COUNT(*) FROM (" + owners + ") x"),
                Optional.of(owners),
                false);
    }

    private static Clausula either(Clausula one, Clausula other) {
        return new Clausula(or(one.conjunto(), other.conjunto()), or(one.fila(), other.fila()), Optional.empty());
    }

    private static Sql or(Sql one, Sql other) {
        Sql both = join(List.of(one, other), " OR ", "%s");
        return new Sql("(" + both.text() + ")", both.parameters());
    }

    private static Sql begins(List<String> beginnings) {
        return new Sql(
                "(" + beginnings.stream().map(one -> "t.termino LIKE ?").collect(Collectors.joining(" OR ")) + ")",
                beginnings.stream().map(one -> (Object) prefix(one)).toList());
    }

    private static Sql join(List<Sql> parts, String word, String each) {
        return new Sql(
                parts.stream().map(part -> each.replace("%s", part.text())).collect(Collectors.joining(word)),
                parts.stream().flatMap(part -> part.parameters().stream()).toList());
    }

    private static String prefix(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
