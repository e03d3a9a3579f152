package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Nobody knows whom a run would be for. */
public class AmbitoNoValidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param texto what was said */
    public AmbitoNoValidoException(String texto) {
        super("ambito", texto);
    }
}
