package es.isr.crm.tesoreria.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement of an account as a file of a bank has it.
 *
 * @param fecha the day of it
 * @param fechaValor the day from which it counts for interest
 * @param concepto the common concept of the banks, two digits: 14 is a returned debit
 * @param importe EUR; negative when the money went out
 * @param documento number of the document, without leading zeros; may be empty
 * @param referencia references, joined by a blank; may be empty
 * @param texto what the bank tells of it, in one line; may be empty
 * @param huella SHA-256 of account and movement, in hexadecimal; of several that are alike on one day each has its own
 */
public record MovimientoLeido(
        LocalDate fecha,
        LocalDate fechaValor,
        String concepto,
        BigDecimal importe,
        String documento,
        String referencia,
        String texto,
        String huella) {}
