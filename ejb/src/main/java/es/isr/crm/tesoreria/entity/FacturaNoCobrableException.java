package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;

/** An invoice that is cancelled, or that corrects another, takes no payment. */
public class FacturaNoCobrableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numero of the invoice */
    public FacturaNoCobrableException(String numero) {
        super("facturas", numero);
    }
}
