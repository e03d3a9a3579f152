package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Money of a customer that is to be noted.
 *
 * @param clave key of the form, a UUID: sent again, it pays nothing twice
 * @param clienteId whose it is
 * @param fecha the day it came
 * @param importe EUR, more than zero
 * @param metodo how
 * @param referencia what the bank, the terminal or the clerk calls it, or null
 * @param nota anything else, or null
 * @param facturaIds the invoices that it is for; none for the oldest debt first
 * @param deudaVista EUR that the customer owed as it was shown to who notes it; null when nobody looked
 * @param aceptaSobrante that what the invoices do not need becomes the customer's balance
 */
public record PeticionPago(
        String clave,
        Long clienteId,
        LocalDate fecha,
        BigDecimal importe,
        MedioPago metodo,
        String referencia,
        String nota,
        List<Long> facturaIds,
        BigDecimal deudaVista,
        boolean aceptaSobrante)
        implements Serializable {

    public PeticionPago {
        facturaIds = facturaIds == null ? List.of() : List.copyOf(facturaIds);
    }
}
