package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;

/** Another customer has that code. */
public class CodigoDuplicadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CodigoDuplicadoException(String codigo) {
        super("codigo", codigo);
    }
}
