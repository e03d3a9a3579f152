package es.isr.crm.servicios.entity;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that will happen, or that is to be known before it does. The words are the pages'.
 *
 * @param clase where it happens
 * @param clave key of the text
 * @param datos its parameters, in its order
 */
public record Consecuencia(Clase clase, String clave, List<Object> datos) implements Serializable {

    /** Where something happens. */
    public enum Clase {
        /** On the network, by itself. */
        RED,
        /** By hand: a task is made. */
        TAREA,
        /** In the CRM, at once or when the others are done. */
        ESTADO,
        /** Nowhere: a warning. */
        AVISO
    }

    public Consecuencia(Clase clase, String clave, Object... datos) {
        this(clase, clave, List.of(datos));
    }
}
