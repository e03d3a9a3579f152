package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A payment is to be taken back.
 *
 * @param clave key of the form, a UUID
 * @param pagoId the payment
 * @param fecha the day the bank took it, or it was seen to be wrong
 * @param motivo why
 * @param nota anything else, or null
 * @param cargo EUR with tax that the customer is charged for it with the next invoice; null or zero for nothing
 */
public record PeticionReversion(
        String clave, Long pagoId, LocalDate fecha, MotivoReversion motivo, String nota, BigDecimal cargo)
        implements Serializable {}
