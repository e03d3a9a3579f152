package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** A rate cannot change for days on which invoices were issued with it. */
public class ImpuestoUsadoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param ultima the last day on which an invoice was issued in its zone */
    public ImpuestoUsadoException(LocalDate ultima) {
        super("desde", ultima);
    }
}
