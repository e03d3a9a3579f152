package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.BusinessException;
import java.math.BigDecimal;

/** A customer has less balance than is wanted of it. */
public class SaldoInsuficienteException extends BusinessException {

    private static final long serialVersionUID = 1L;

    /** @param saldo EUR that there are */
    public SaldoInsuficienteException(BigDecimal saldo) {
        super("importe", saldo);
    }
}
