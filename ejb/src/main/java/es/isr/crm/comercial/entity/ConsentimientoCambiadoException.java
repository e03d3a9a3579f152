package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The words to agree to changed since the form was shown. */
public class ConsentimientoCambiadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConsentimientoCambiadoException() {
        super("acepta");
    }
}
