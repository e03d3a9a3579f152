package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.ClienteFilter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SQL condition of a filter over {@code clientes c}, with its parameters.
 *
 * <p>The text is either the beginning of one thing, however it is spaced (code, document, telephone, e-mail, serial of an
 * ONT), or words that each begin a word of the name or such a thing. Names are looked up in the full-text index, the
 * rest in indexes of their own; no table is searched through row by row.
 */
public final class ClienteCondition {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PHONE = Pattern.compile("[+\\d][\\d\\s().-]*");
    private static final int MIN_LENGTH = 3;

    /** What InnoDB leaves out of its full-text index besides words of one and two letters. */
    private static final Set<String> STOPWORDS = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    public ClienteCondition(ClienteFilter filter) {
        if (filter.texto() != null) {
            addText(filter.texto());
        }
        if (!filter.estados().isEmpty()) {
            conditions.add("c.estado IN ("
                    + filter.estados().stream().map(estado -> "?").collect(Collectors.joining(", ")) + ")");
            filter.estados().forEach(estado -> parameters.add(estado.name().toLowerCase(Locale.ROOT)));
        }
        if (filter.localidad() != null) {
            conditions.add("c.localidad = ?");
            parameters.add(filter.localidad());
        }
    }

    /** The whole as one thing, or every word of it as the name or a thing of its own. */
    private void addText(String typed) {
        List<String> either = new ArrayList<>();
        if (isAscii(typed)) {
            addCodes(typed, either);
        }
        boolean narrowed = words(typed).anyMatch(ClienteCondition::isIndexed);
        List<String> every = new ArrayList<>();
        for (String part : typed.split("\\s+")) {
            List<String> one = new ArrayList<>();
            addName(part, narrowed, one);
            if (isAscii(part) && part.length() >= MIN_LENGTH) {
                addCodes(part, one);
            }
            if (!one.isEmpty()) {
                every.add("(" + String.join(" OR ", one) + ")");
            }
        }
        if (!every.isEmpty()) {
            either.add("(" + String.join(" AND ", every) + ")");
        }
        conditions.add(either.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", either) + ")");
    }

    /**
     * The longer words by the full-text index. The short ones, which it does not have, as the beginning of the name, or
     * anywhere in it where another word narrows the search.
     */
    private void addName(String part, boolean narrowed, List<String> either) {
        List<String> every = new ArrayList<>();
        words(part).forEach(word -> {
            if (isIndexed(word)) {
                every.add("MATCH (c.nombre, c.apellidos) AGAINST (? IN BOOLEAN MODE)");
                parameters.add("+" + word + "*");
            } else {
                String like = (narrowed ? "%" : "") + prefix(word);
                every.add("(c.nombre LIKE ? OR c.apellidos LIKE ?)");
                parameters.add(like);
                parameters.add(like);
            }
        });
        if (!every.isEmpty()) {
            either.add("(" + String.join(" AND ", every) + ")");
        }
    }

    private static Stream<String> words(String typed) {
        return WORD.matcher(typed).results().map(MatchResult::group);
    }

    private static boolean isAscii(String typed) {
        return typed.chars().allMatch(c -> c < 128);
    }

    private static boolean isIndexed(String word) {
        return word.length() >= MIN_LENGTH && !STOPWORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private void addCodes(String typed, List<String> either) {
        String together = typed.replaceAll("\\s", "");
        String plain = together.toUpperCase(Locale.ROOT).replaceAll("[.:/-]", "");
        either.add("c.codigo LIKE ? OR c.email LIKE ?");
        parameters.add(prefix(together.toUpperCase(Locale.ROOT)));
        parameters.add(prefix(together));
        if (plain.length() >= MIN_LENGTH) {
            either.add("c.dni LIKE ?");
            parameters.add(prefix(plain));
            either.add("c.id IN (SELECT a.cliente_id FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id"
                    + " WHERE a.hasta IS NULL AND o.numero_serie LIKE ?)");
            parameters.add(prefix(plain));
        }
        String digits = typed.replaceAll("^(\\+|00)34", "").replaceAll("[^0-9]", "");
        if (PHONE.matcher(typed).matches() && digits.length() >= MIN_LENGTH) {
            either.add("c.telefono LIKE ? OR c.telefono_alternativo LIKE ?");
            parameters.add(prefix(digits));
            parameters.add(prefix(digits));
        }
    }

    private static String prefix(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The parameters of {@link #where()}, for a statement that has others before them. */
    public List<Object> parameters() {
        return List.copyOf(parameters);
    }

    /** Sets the parameters of {@link #where()} from the first on. */
    public void bind(Query query) {
        bind(query, 1);
    }

    /**
     * Sets the parameters of {@link #where()} in a larger statement.
     *
     * @param first position of the first of them
     * @return position after the last of them
     */
    public int bind(Query query, int first) {
        int position = first;
        for (Object parameter : parameters) {
            query.setParameter(position++, parameter);
        }
        return position;
    }
}
