package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Days of a change of price are on invoices already: it can no longer be undone. */
public class CambioFacturadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param servicios how many services were invoiced at the new price */
    public CambioFacturadoException(long servicios) {
        super(null, servicios);
    }
}
