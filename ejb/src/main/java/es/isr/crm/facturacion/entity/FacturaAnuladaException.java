package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The invoice was taken back as a whole already. */
public class FacturaAnuladaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numero the invoice */
    public FacturaAnuladaException(String numero) {
        super(null, numero);
    }
}
