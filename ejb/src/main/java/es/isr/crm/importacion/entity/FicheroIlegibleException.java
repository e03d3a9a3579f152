package es.isr.crm.importacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** What was sent is no text with columns and records. */
public class FicheroIlegibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param nombre name of the file */
    public FicheroIlegibleException(String nombre) {
        super("fichero", nombre);
    }
}
