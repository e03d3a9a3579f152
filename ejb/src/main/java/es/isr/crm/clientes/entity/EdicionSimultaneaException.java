package es.isr.crm.clientes.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** Somebody else saved this customer since it was opened. */
public class EdicionSimultaneaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param nombre the customer
     * @param autor who saved it last
     * @param cuando when that was
     */
    public EdicionSimultaneaException(String nombre, String autor, Instant cuando) {
        super(null, nombre, autor, cuando);
    }
}
