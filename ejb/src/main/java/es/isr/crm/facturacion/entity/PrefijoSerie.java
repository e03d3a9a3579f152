package es.isr.crm.facturacion.entity;

/**
 * What may stand before the number of an invoice: capital letters, digits, hyphen and slash, which the tax agency takes
 * in a number too, and no digit at the end, where it would run into the number.
 */
public final class PrefijoSerie {

    /** How long it may be. */
    public static final int MAX = 12;

    private PrefijoSerie() {}

    public static boolean isValid(String prefijo) {
        return prefijo != null && prefijo.length() <= MAX && prefijo.matches("[A-Z0-9/-]*[A-Z/-]");
    }
}
