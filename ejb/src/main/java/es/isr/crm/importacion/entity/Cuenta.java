package es.isr.crm.importacion.entity;

import java.io.Serializable;

/**
 * Records by what becomes of them.
 *
 * @param validos a customer will be made of them
 * @param rechazados something is wrong with them
 * @param existentes the customer is there already
 * @param importados a customer was made of them
 */
public record Cuenta(int validos, int rechazados, int existentes, int importados) implements Serializable {

    public static final Cuenta NADA = new Cuenta(0, 0, 0, 0);

    /** Records that were looked at. */
    public int total() {
        return validos + rechazados + existentes + importados;
    }
}
