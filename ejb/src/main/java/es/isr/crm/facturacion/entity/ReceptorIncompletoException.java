package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/**
 * No invoice can be made for a customer whose tax number or address is not known (Real Decreto 1619/2012, art. 6.1.d and e).
 */
public class ReceptorIncompletoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param nombre the customer */
    public ReceptorIncompletoException(String nombre) {
        super(null, nombre);
    }
}
