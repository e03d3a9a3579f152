package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The first administrator is there already, perhaps since a moment ago. */
public class PrimerAccesoHechoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PrimerAccesoHechoException() {
        super(null);
    }
}
