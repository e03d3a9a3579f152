package es.isr.crm.facturacion.entity;

import java.util.List;

/**
 * Invoices have their numbers, and their transaction has not committed yet: whoever hears it takes part in it.
 *
 * @param ejecucionId the run that made them, or null
 * @param facturaIds the invoices, in the order of their numbers; those that correct others are among them
 */
public record FacturasEmitidas(Long ejecucionId, List<Long> facturaIds) {

    public FacturasEmitidas {
        facturaIds = List.copyOf(facturaIds);
    }
}
