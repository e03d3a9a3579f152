package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else has written the article anew since it was read. */
public class ArticuloCambiadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ArticuloCambiadoException(String titulo) {
        super(null, titulo);
    }
}
