package es.isr.crm.importacion.entity;

import java.util.Locale;

/** What becomes of a record. */
public enum EstadoRegistro {
    /** A customer will be made of it. */
    VALIDO,
    /** The customer is there already: it is passed over. */
    EXISTENTE,
    /** Something is wrong with it. */
    RECHAZADO,
    /** A customer was made of it. */
    IMPORTADO;

    /** As the table spells it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EstadoRegistro of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
