package es.isr.crm.auditoria.entity;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something in the audit that is not as it was sealed.
 *
 * @param clase what is wrong
 * @param libro ledger of the row; null when it is about no row
 * @param filaId id of the row; null when it is about no row
 * @param bloque number of the block; null for a row in none
 */
public record Hallazgo(Clase clase, LibroAuditoria libro, Long filaId, Long bloque) implements Serializable {

    /** What can be wrong. */
    public enum Clase {
        /** Who, when, what kind or about what: a column that is never touched has another value. */
        CAMBIADA,
        /** The words or the values are others. */
        CONTENIDO,
        /** The row is gone. */
        FALTA,
        /** The words and values are gone, and the customer was not forgotten. */
        VACIADA,
        /** The row is in the history of a customer whom the one it was sealed for was never joined with. */
        TRASLADADA,
        /** A row that appeared with a date when all rows were sealed already. */
        SIN_SELLO,
        /** The seals of a block's rows are not those that it was made of. */
        SELLOS,
        /** A block is missing, or was changed. */
        CADENA,
        /** A block that was seen before is not there any more, or is another. */
        CABEZA;

        /** As the tables have it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Something wrong with a row. */
    public static Hallazgo fila(Clase clase, LibroAuditoria libro, long filaId, Long bloque) {
        return new Hallazgo(clase, libro, filaId, bloque);
    }

    /** Something wrong with a block. */
    public static Hallazgo bloque(Clase clase, long numero) {
        return new Hallazgo(clase, null, null, numero);
    }
}
