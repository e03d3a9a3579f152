package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** When and by whom it was presented has been said already. */
public class AvisoYaProbadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public AvisoYaProbadoException(LocalDate dia, String quien) {
        super(null, dia, quien);
    }
}
