package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The service has an ONT already: another one is a swap, which removes the old one too. */
public class ServicioConOtraOntException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param numeroSerie serial of the ONT that it has */
    public ServicioConOtraOntException(String numeroSerie) {
        super("numeroSerie", numeroSerie);
    }
}
