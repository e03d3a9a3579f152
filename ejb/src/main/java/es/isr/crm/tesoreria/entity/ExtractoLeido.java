package es.isr.crm.tesoreria.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement of one account as a file of a bank has it; its sums were found right.
 *
 * @param iban the account
 * @param titular whose it is, as the bank shortens it
 * @param desde its first day
 * @param hasta its last day
 * @param saldoInicial EUR before the first movement
 * @param saldoFinal EUR after the last one
 * @param movimientos in the order of the file
 * @param huella SHA-256 of its records, in hexadecimal
 */
public record ExtractoLeido(
        String iban,
        String titular,
        LocalDate desde,
        LocalDate hasta,
        BigDecimal saldoInicial,
        BigDecimal saldoFinal,
        List<MovimientoLeido> movimientos,
        String huella) {}
