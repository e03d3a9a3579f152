package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** The same was asked before and is under way: a double click, or a colleague. */
public class YaPedidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public YaPedidoException(EstadoServicio pedido) {
        super(null, pedido);
    }
}
