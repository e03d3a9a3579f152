package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Not the code that the server wrote to its log. */
public class CodigoIncorrectoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CodigoIncorrectoException() {
        super("codigo");
    }
}
