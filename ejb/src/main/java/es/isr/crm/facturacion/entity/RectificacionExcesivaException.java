package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** More would be taken back of an invoice than it still asked for or got. */
public class RectificacionExcesivaException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /**
     * @param numero the invoice
     * @param quedan EUR of it that can still be taken back
     */
    public RectificacionExcesivaException(String numero, BigDecimal quedan) {
        super("importe", numero, quedan);
    }
}
