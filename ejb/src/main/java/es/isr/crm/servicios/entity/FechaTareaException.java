package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** A line was not switched before it was sold, cut before it began, nor back before it was cut. */
public class FechaTareaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param desde the first day it may be */
    public FechaTareaException(LocalDate desde) {
        super("fecha", desde);
    }
}
