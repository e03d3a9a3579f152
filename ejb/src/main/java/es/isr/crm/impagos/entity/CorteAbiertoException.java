package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** Another list is open: it is carried out or given up first. */
public class CorteAbiertoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CorteAbiertoException(LocalDate fecha) {
        super(null, fecha);
    }
}
