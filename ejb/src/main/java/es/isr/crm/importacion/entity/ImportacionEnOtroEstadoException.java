package es.isr.crm.importacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The import is not where that could be done: somebody else, or another tab, has gone on with it. */
public class ImportacionEnOtroEstadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param estado where it is */
    public ImportacionEnOtroEstadoException(EstadoImportacion estado) {
        super(null, estado);
    }
}
