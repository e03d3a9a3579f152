package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** The customer has promised already: that promise is taken back first. */
public class PromesaVivaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PromesaVivaException(LocalDate hasta) {
        super(null, hasta);
    }
}
