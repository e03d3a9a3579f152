package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The invoice is disputed already. */
public class DisputaAbiertaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DisputaAbiertaException(String numero) {
        super("factura", numero);
    }
}
