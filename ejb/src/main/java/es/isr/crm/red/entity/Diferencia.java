package es.isr.crm.red.entity;

import java.io.Serializable;
import java.util.List;

/**
 * Where something is not as it should be, or why that could not be seen.
 *
 * @param clave end of the key of its text, among the texts of the conformity check
 * @param datos arguments of the text: what was expected, what came
 */
public record Diferencia(String clave, List<String> datos) implements Serializable {

    public Diferencia(String clave, Object... datos) {
        this(clave, List.of(datos).stream().map(String::valueOf).toList());
    }
}
