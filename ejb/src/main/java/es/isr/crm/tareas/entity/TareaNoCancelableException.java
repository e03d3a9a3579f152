package es.isr.crm.tareas.entity;

import es.isr.crm.shared.entity.BusinessException;

/** This work cannot be given up: the service has ended, and its line must follow. */
public class TareaNoCancelableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TareaNoCancelableException(String titulo) {
        super(null, titulo);
    }
}
