package es.isr.crm.documentos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Who adds the document may not add one of that kind. */
public class ClaseNoPermitidaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param clase the kind */
    public ClaseNoPermitidaException(ClaseDocumento clase) {
        super("clase", clase);
    }
}
