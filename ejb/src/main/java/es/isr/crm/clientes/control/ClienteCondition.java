package es.isr.crm.clientes.control;

import es.isr.crm.clientes.entity.ClienteFilter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL condition of a filter over {@code clientes c}, with its parameters.
 *
 * <p>Every word of the text must be found. Words of three letters or more are looked up in the full-text index of the
 * name, and as the beginning of a code, document, telephone, e-mail or serial in theirs; no index is passed over.
 */
public final class ClienteCondition {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int FULL_TEXT_MIN = 3;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    public ClienteCondition(ClienteFilter filter) {
        if (filter.texto() != null) {
            for (String typed : filter.texto().split("\\s+")) {
                addWord(typed);
            }
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

    private void addWord(String typed) {
        List<String> either = new ArrayList<>();
        String fullText = fullText(typed);
        if (fullText.isEmpty()) {
            either.add("c.nombre LIKE ? OR c.apellidos LIKE ?");
            parameters.add(prefix(typed));
            parameters.add(prefix(typed));
        } else {
            either.add("MATCH (c.nombre, c.apellidos) AGAINST (? IN BOOLEAN MODE)");
            parameters.add(fullText);
        }
        String code = prefix(typed.toUpperCase(Locale.ROOT));
        if (isAscii(typed)) {
            either.add("c.codigo LIKE ? OR c.dni LIKE ? OR c.email LIKE ?");
            parameters.add(code);
            parameters.add(code);
            parameters.add(prefix(typed));
            either.add("c.id IN (SELECT a.cliente_id FROM asignaciones_ont a JOIN onts o ON o.id = a.ont_id"
                    + " WHERE o.numero_serie LIKE ?)");
            parameters.add(code);
        }
        String digits = typed.replaceAll("^\\+34|[^0-9]", "");
        if (digits.length() >= FULL_TEXT_MIN) {
            either.add("c.telefono LIKE ? OR c.telefono_alternativo LIKE ?");
            parameters.add(digits + "%");
            parameters.add(digits + "%");
        }
        conditions.add("(" + String.join(" OR ", either) + ")");
    }

    /** The words of what was typed, each required, as the beginning of a word of the name; operators mean nothing. */
    private static String fullText(String typed) {
        StringBuilder query = new StringBuilder();
        Matcher words = WORD.matcher(typed);
        while (words.find()) {
            if (words.group().length() < FULL_TEXT_MIN) {
                return "";
            }
            query.append('+').append(words.group()).append("* ");
        }
        return query.toString().strip();
    }

    private static String prefix(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static boolean isAscii(String typed) {
        return typed.chars().allMatch(c -> c < 128);
    }

    /** {@code WHERE …}, or nothing when all are wanted. */
    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** Sets the parameters of {@link #where()} from the first on. */
    public void bind(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
    }
}
