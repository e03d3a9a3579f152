package es.isr.crm.facturacion.entity;

import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.shared.entity.BusinessException;

/** Nobody has told yet which tax holds in the fiscal zone of a customer. */
public class SinImpuestoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param zona where */
    public SinImpuestoException(ZonaFiscal zona) {
        super(null, zona);
    }
}
