package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.util.List;

/**
 * What shall be corrected of an invoice.
 *
 * @param facturaId the invoice
 * @param motivo the reason, as it is printed
 * @param total whether it is taken back as a whole; then the lines do not matter
 * @param lineas what is taken back of each line
 */
public record PeticionRectificativa(Long facturaId, String motivo, boolean total, List<LineaRectificada> lineas)
        implements Serializable {

    public PeticionRectificativa {
        lineas = lineas == null ? List.of() : List.copyOf(lineas);
    }
}
