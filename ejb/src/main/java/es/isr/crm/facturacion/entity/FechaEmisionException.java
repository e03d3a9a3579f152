package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.time.LocalDate;

/** An invoice would be older than the last of its series, whose numbers go by date. */
public class FechaEmisionException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param anterior the last number
     * @param fecha the date that it would have
     */
    public FechaEmisionException(String anterior, LocalDate fecha) {
        super(null, anterior, fecha);
    }
}
