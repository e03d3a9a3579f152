package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** A person has closed their till of the day already. */
public class CajaYaCerradaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param fecha the day */
    public CajaYaCerradaException(LocalDate fecha) {
        super(null, fecha);
    }
}
