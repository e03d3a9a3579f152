package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The code is not one of the second factor, has been used already, or belongs to another moment. */
public class CodigoErroneoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CodigoErroneoException() {
        super("codigo");
    }
}
