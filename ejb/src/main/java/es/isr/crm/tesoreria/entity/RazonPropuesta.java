package es.isr.crm.tesoreria.entity;

/** Why a movement of the bank may be a customer's. */
public enum RazonPropuesta {
    /** It names an invoice. */
    FACTURA(true),
    /** It names the customer's code. */
    CODIGO(true),
    /** It names the customer's identity document. */
    DOCUMENTO(true),
    /** It names the customer's account. */
    IBAN(true),
    /** It names the customer's mandate. */
    MANDATO(true),
    /** It names the customer with several words of their name. */
    NOMBRE(false),
    /** It is as much as an invoice asks for, to the cent. */
    IMPORTE(false),
    /** It is as much as all open invoices ask for, to the cent. */
    DEUDA(false),
    /** It is as much as a payment that the bank can take back, to the cent. */
    PAGO(false);

    private final boolean unequivoca;

    RazonPropuesta(boolean unequivoca) {
        this.unequivoca = unequivoca;
    }

    /** Whether it can hardly mean anybody else. */
    public boolean isUnequivoca() {
        return unequivoca;
    }
}
