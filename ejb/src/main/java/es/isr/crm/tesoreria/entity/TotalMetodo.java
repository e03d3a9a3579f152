package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What came in by one way of paying.
 *
 * @param metodo which
 * @param cuantos how many payments, reversals and refunds
 * @param importe EUR that came in less what went out
 */
public record TotalMetodo(MedioPago metodo, long cuantos, BigDecimal importe) implements Serializable {}
