package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.BusinessException;

/** A ticket in its state cannot go on like that: a double click, or a colleague was quicker. */
public class TransicionTicketException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param numero its number
     * @param estado where it is
     */
    public TransicionTicketException(String numero, EstadoTicket estado) {
        super(null, numero, estado);
    }
}
