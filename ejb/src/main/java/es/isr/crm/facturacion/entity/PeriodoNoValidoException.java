package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;

/** What was said is no month. */
public class PeriodoNoValidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param texto what was said */
    public PeriodoNoValidoException(String texto) {
        super("periodo", texto);
    }
}
