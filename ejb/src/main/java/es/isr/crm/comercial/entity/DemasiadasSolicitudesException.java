package es.isr.crm.comercial.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Too many requests came through the public form lately, from one address or in all. */
public class DemasiadasSolicitudesException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public DemasiadasSolicitudesException() {
        super(null);
    }
}
