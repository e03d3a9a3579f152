package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The dispute was closed meanwhile. */
public class DisputaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DisputaCerradaException(EstadoDisputa estado) {
        super(null, estado);
    }
}
