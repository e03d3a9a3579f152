package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Only a service that works, and of which nothing else is under way, goes on as somebody else's. */
public class TraspasoNoPosibleException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param servicio the service, as people call it */
    public TraspasoNoPosibleException(String servicio) {
        super(null, servicio);
    }
}
