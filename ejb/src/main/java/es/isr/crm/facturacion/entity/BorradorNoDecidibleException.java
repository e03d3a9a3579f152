package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The customer is not in the run, or it was decided already what becomes of them. */
public class BorradorNoDecidibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param clienteId the customer */
    public BorradorNoDecidibleException(Long clienteId) {
        super(null, clienteId);
    }
}
