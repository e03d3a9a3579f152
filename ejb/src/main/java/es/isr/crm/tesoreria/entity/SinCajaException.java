package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;

/** There is nothing to be closed: no cash and no card has come since the last time. */
public class SinCajaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SinCajaException() {
        super(null);
    }
}
