package es.isr.crm.importacion.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A data record as the file has it.
 *
 * @param numero its number, from 1; lines do not count, because a value may have several
 * @param valores its values, in the order of the columns
 */
public record RegistroCsv(int numero, List<String> valores) implements Serializable {

    public RegistroCsv {
        valores = List.copyOf(valores);
    }
}
