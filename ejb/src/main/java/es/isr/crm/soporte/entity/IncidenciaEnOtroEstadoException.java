package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Somebody has decided about the shared fault meanwhile, or it has passed. */
public class IncidenciaEnOtroEstadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param estado what became of it */
    public IncidenciaEnOtroEstadoException(EstadoIncidencia estado) {
        super(null, estado);
    }
}
