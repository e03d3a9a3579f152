package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Something happened to a service while somebody was editing it. */
public class ServicioCambiadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ServicioCambiadoException() {
        super(null);
    }
}
