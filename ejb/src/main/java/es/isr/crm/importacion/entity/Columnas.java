package es.isr.crm.importacion.entity;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which column of the file is what. A column is one thing at most.
 *
 * @param places place of the column by what it is, from 0
 */
public record Columnas(Map<Campo, Integer> places) implements Serializable {

    public Columnas {
        places = Map.copyOf(places);
    }

    /** What the names of the columns say. */
    public static Columnas guess(List<String> cabecera) {
        List<String> names = cabecera.stream().map(Campo::normalise).toList();
        Map<Campo, Integer> guessed = new EnumMap<>(Campo.class);
        Set<Integer> taken = new HashSet<>();
        // A column's own name goes before what it may also be called.
        for (int known = 0; known < longest(); known++) {
            for (Campo campo : Campo.values()) {
                if (!guessed.containsKey(campo) && known < campo.nombres().size()) {
                    int place = names.indexOf(campo.nombres().get(known));
                    if (place >= 0 && taken.add(place)) {
                        guessed.put(campo, place);
                    }
                }
            }
        }
        return new Columnas(guessed);
    }

    private static int longest() {
        return Stream.of(Campo.values())
                .mapToInt(campo -> campo.nombres().size())
                .max()
                .orElseThrow();
    }

    public boolean has(Campo campo) {
        return places.containsKey(campo);
    }

    /** Place of the column, if the file has it. */
    public Optional<Integer> place(Campo campo) {
        return Optional.ofNullable(places.get(campo));
    }

    /** What a record says there, without the blanks around it; null for nothing. */
    public String value(RegistroCsv registro, Campo campo) {
        Integer place = places.get(campo);
        if (place == null || place >= registro.valores().size()) {
            return null;
        }
        String value = registro.valores().get(place).strip();
        return value.isEmpty() ? null : value;
    }

    /** What no file can do without and this one has not. */
    public List<Campo> missing() {
        return Stream.of(Campo.values())
                .filter(campo -> campo.isObligatorio() && !has(campo))
                .toList();
    }
}
