package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Days or charges that were to be invoiced are on an invoice already, or were taken back meanwhile. */
public class DiasYaFacturadosException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DiasYaFacturadosException() {
        super(null);
    }
}
