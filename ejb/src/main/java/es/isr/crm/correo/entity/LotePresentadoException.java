package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** The letters of this batch have been posted already. */
public class LotePresentadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param dia on which day
     * @param quien who said so
     */
    public LotePresentadoException(LocalDate dia, String quien) {
        super(null, dia, quien);
    }
}
