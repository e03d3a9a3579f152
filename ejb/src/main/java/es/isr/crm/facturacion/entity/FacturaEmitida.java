package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What became of an invoice that was to be issued.
 *
 * @param id its id
 * @param numero series and number
 * @param clienteId whose it is
 * @param emision its date
 * @param total EUR, tax included; negative for one that corrects another
 */
public record FacturaEmitida(Long id, String numero, Long clienteId, LocalDate emision, BigDecimal total)
        implements Serializable {}
