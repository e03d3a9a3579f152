package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.Instant;

/** A payment has been taken back already. */
public class PagoYaRevertidoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param usuario who noted it
     * @param cuando when
     */
    public PagoYaRevertidoException(String usuario, Instant cuando) {
        super(null, usuario, cuando);
    }
}
