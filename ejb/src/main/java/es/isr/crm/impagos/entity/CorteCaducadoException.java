package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** The list was made on another day: a new one is made. */
public class CorteCaducadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CorteCaducadoException(LocalDate fecha) {
        super(null, fecha);
    }
}
