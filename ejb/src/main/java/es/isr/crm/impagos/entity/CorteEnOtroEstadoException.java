package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The list has gone on meanwhile. */
public class CorteEnOtroEstadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CorteEnOtroEstadoException(EstadoCorte estado) {
        super(null, estado);
    }
}
