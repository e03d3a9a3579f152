package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The order is no longer where the page shows it: it is on its way, or over. */
public class OrdenEnCursoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OrdenEnCursoException() {
        super(null);
    }
}
