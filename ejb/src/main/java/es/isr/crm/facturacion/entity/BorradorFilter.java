package es.isr.crm.facturacion.entity;

import java.io.Serializable;

/**
 * What the customers of a run are narrowed by; null for anything.
 *
 * @param estado what is to become of them, or has
 * @param motivo why they have no invoice
 * @param anomalia what is odd
 * @param causa why it is another amount than the month before
 * @param texto what the list of customers is searched by: name, code, tax number, telephone
 * @param soloDiferencias whether those who come to the same as the month before are left out
 */
public record BorradorFilter(
        EstadoBorrador estado,
        MotivoSinFactura motivo,
        Anomalia anomalia,
        CausaDiferencia causa,
        String texto,
        boolean soloDiferencias)
        implements Serializable {

    public static final BorradorFilter TODOS = new BorradorFilter(null, null, null, null, null, false);
}
