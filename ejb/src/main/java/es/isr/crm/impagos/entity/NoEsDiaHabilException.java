package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** Nobody is cut on a day that is no working day. */
public class NoEsDiaHabilException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoEsDiaHabilException(LocalDate proximo) {
        super(null, proximo);
    }
}
