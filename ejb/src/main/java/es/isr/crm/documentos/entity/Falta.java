package es.isr.crm.documentos.entity;

import java.io.Serializable;

/**
 * Something that a paper has to say and nobody has told.
 *
 * @param donde where it is told
 * @param campo its name there
 * @param id of the customer or the plan; null for the settings
 */
public record Falta(Donde donde, String campo, Long id) implements Serializable {

    /** Where something is told. */
    public enum Donde {
        CONFIGURACION,
        CLIENTE,
        PLAN
    }
}
