package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A statement of an account that was loaded.
 *
 * @param id its id
 * @param iban the account
 * @param titular whose it is, as the bank shortens it
 * @param desde its first day
 * @param hasta its last day
 * @param saldoFinal EUR after its last movement
 * @param fichero name of the file
 * @param movimientos how many came with it
 * @param repetidos how many others in its file were known from another statement
 * @param pendientes how many wait to be told what they are
 * @param usuario who loaded it
 * @param cargado when
 */
public record ExtractoRow(
        Long id,
        String iban,
        String titular,
        LocalDate desde,
        LocalDate hasta,
        BigDecimal saldoFinal,
        String fichero,
        int movimientos,
        int repetidos,
        int pendientes,
        String usuario,
        Instant cargado)
        implements Serializable {}
