package es.isr.crm.informes.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What a report says.
 *
 * @param total all together
 * @param filas one line for each group, in their order
 */
public record Informe<R extends FilaInforme>(R total, List<R> filas) implements Serializable {

    public Informe {
        filas = List.copyOf(filas);
    }
}
