package es.isr.crm.soporte.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of what somebody typed that say what it is about, in the order in which they were typed. */
public final class PalabrasBuscadas {

    private static final int SHORTEST = 3;
    private static final int MOST = 8;

    /** From so many letters on, a last {@code s} is that of a plural. */
    private static final int PLURAL = 5;

    /** Say nothing of what it is about. */
    private static final Set<String> EMPTY = Set.of(
            "algo", "ante", "bajo", "cada", "como", "con", "cuando", "del", "desde", "donde", "dos", "ella", "esta",
            "este", "esto", "hace", "hasta", "hay", "las", "los", "mas", "más", "mis", "muy", "nada", "nos", "otra",
            "otro", "para", "pero", "por", "porque", "que", "qué", "sea", "ser", "sobre", "son", "sus", "tan", "tiene",
            "todo", "una", "uno", "the", "and", "for", "not", "has", "his", "her", "with");

    private PalabrasBuscadas() {}

    /** At most eight; empty when nothing typed says anything. */
    public static List<String> of(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> word.length() >= SHORTEST && !EMPTY.contains(word))
                        .map(word -> word.length() >= PLURAL && word.endsWith("s")
                                ? word.substring(0, word.length() - 1)
                                : word)
                        .distinct()
                        .limit(MOST)
                        .toList();
    }
}
