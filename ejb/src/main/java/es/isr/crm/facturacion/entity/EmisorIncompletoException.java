package es.isr.crm.facturacion.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.util.List;

/** Nothing can be issued before the settings say who issues (Real Decreto 1619/2012, art. 6.1.c–e). */
public class EmisorIncompletoException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param faltan keys of the settings that are empty */
    public EmisorIncompletoException(List<String> faltan) {
        super(null, String.join(", ", faltan));
    }
}
