package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another view of the same list has that name. */
public class VistaRepetidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public VistaRepetidaException(String nombre) {
        super("nombreVista", nombre);
    }
}
