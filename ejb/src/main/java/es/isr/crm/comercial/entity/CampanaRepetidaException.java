package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another campaign has that code. */
public class CampanaRepetidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param codigo the code */
    public CampanaRepetidaException(String codigo) {
        super("codigo", codigo);
    }
}
