package es.isr.crm.red.entity;

/**
 * There is something to send. Heard after the commit.
 *
 * @param ordenId the order, or null when it is not one in particular
 */
public record OrdenCreada(Long ordenId) {

    /** What waited may go on. */
    public static final OrdenCreada ALGUNA = new OrdenCreada(null);
}
