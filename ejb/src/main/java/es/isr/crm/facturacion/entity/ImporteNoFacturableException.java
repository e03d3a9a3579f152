package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** An invoice has to come to something, and one that corrects another to less than nothing. */
public class ImporteNoFacturableException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param total EUR */
    public ImporteNoFacturableException(BigDecimal total) {
        super("importe", total);
    }
}
