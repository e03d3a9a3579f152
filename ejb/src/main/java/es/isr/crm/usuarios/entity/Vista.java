package es.isr.crm.usuarios.entity;

import java.io.Serializable;

/**
 * A saved view of a list.
 *
 * @param id its id, null for one that is not saved yet
 * @param nombre how its owner calls it
 * @param filtro what the list is narrowed by, as the parameters of its address
 * @param predeterminada whether the list opens with it
 */
public record Vista(Long id, String nombre, String filtro, boolean predeterminada) implements Serializable {

    /** The longest name. */
    public static final int MAX_NOMBRE = 60;
}
