package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another ONT is taking the place of this one, or it is moving: the next change waits until that is over. */
public class CambioEnCursoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numeroSerie serial of the ONT that is under way */
    public CambioEnCursoException(String numeroSerie) {
        super(null, numeroSerie);
    }
}
