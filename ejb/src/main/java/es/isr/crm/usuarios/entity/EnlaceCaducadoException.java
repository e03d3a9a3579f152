package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The link was used already, has expired, or was never ours: all look alike. */
public class EnlaceCaducadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public EnlaceCaducadoException() {
        super(null);
    }
}
