package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A profile of that name is being created, or nobody knows yet whether it was. */
public class CreacionEnCursoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CreacionEnCursoException(String nombre) {
        super("nombre", nombre);
    }
}
