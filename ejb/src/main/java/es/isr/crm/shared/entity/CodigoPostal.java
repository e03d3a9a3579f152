package es.isr.crm.shared.entity;

/** A Spanish postcode: two digits of the province, from 01 to 52, and three of the place. */
public final class CodigoPostal {

    private static final String SPANISH = "(0[1-9]|[1-4]\\d|5[0-2])\\d{3}";

    private CodigoPostal() {}

    public static boolean isValid(String codigo) {
        return codigo != null && codigo.matches(SPANISH);
    }
}
