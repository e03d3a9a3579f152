package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** An invoice that somebody wanted to pay asks for nothing any more: another was quicker. */
public class FacturaYaCobradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param numero of the invoice
     * @param usuario who noted what paid it
     * @param cuando when
     */
    public FacturaYaCobradaException(String numero, String usuario, Instant cuando) {
        super("facturas", numero, usuario, cuando);
    }
}
