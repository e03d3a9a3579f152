package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** A service ends neither before it began nor in days to come. */
public class FechaBajaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param desde the first day it may be
     * @param hasta the last
     */
    public FechaBajaException(LocalDate desde, LocalDate hasta) {
        super("fecha", desde, hasta);
    }
}
