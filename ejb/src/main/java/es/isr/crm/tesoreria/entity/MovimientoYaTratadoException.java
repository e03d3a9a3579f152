package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody else has said already what a movement of the bank is. */
public class MovimientoYaTratadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param usuario who */
    public MovimientoYaTratadoException(String usuario) {
        super(null, usuario);
    }
}
