package es.isr.crm.importacion.entity;

/**
 * Which records of an import are wanted.
 *
 * @param importacionId which import
 * @param estado what becomes of them, or null for all
 * @param fallo what is wrong with them, or null for anything
 * @param despuesDe only those with a larger number; 0 for all
 */
public record RegistroFilter(Long importacionId, EstadoRegistro estado, Fallo fallo, int despuesDe) {

    public static RegistroFilter of(Long importacionId, EstadoRegistro estado, Fallo fallo) {
        return new RegistroFilter(importacionId, estado, fallo, 0);
    }

    /** The rest of the same, after a row. */
    public RegistroFilter after(RegistroRow row) {
        return new RegistroFilter(importacionId, estado, fallo, row.numero());
    }
}
