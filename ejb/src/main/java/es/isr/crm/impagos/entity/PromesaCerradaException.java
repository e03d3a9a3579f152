package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The promise was kept, broken or taken back meanwhile. */
public class PromesaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PromesaCerradaException(EstadoPromesa estado) {
        super(null, estado);
    }
}
