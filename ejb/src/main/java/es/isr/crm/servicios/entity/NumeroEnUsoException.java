package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A telephone number or a SIM card belongs to one service at a time, and another has it. */
public class NumeroEnUsoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param field which of the two
     * @param value the number or the ICCID
     */
    public NumeroEnUsoException(String field, String value) {
        super(field, value);
    }
}
