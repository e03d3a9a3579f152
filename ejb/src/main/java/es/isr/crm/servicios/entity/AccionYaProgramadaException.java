package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** The same is scheduled for the service already: that is cancelled first. */
public class AccionYaProgramadaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param fecha for which day */
    public AccionYaProgramadaException(LocalDate fecha) {
        super("fecha", fecha);
    }
}
