package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** A payment came while the till was being counted. */
public class CajaCambiadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param vista EUR that should have been there as it was shown
     * @param ahora EUR that should be there
     */
    public CajaCambiadaException(BigDecimal vista, BigDecimal ahora) {
        super(null, vista, ahora);
    }
}
