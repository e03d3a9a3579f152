package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.BusinessException;

/** No letter waits to be printed. */
public class NadaQueImprimirException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NadaQueImprimirException() {
        super(null);
    }
}
