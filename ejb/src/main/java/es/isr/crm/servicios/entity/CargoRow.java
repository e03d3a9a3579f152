package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A charge or credit that waits for an invoice.
 *
 * @param id its id
 * @param servicioId the service that it is about, or null
 * @param origen what it is for
 * @param concepto how the invoice will call it
 * @param importe EUR, negative for a credit
 * @param modo with or without tax
 * @param fecha when it was made
 */
public record CargoRow(
        Long id,
        Long servicioId,
        OrigenCargo origen,
        String concepto,
        BigDecimal importe,
        ModoPrecio modo,
        LocalDate fecha)
        implements Serializable {

    public static CargoRow of(Cargo cargo) {
        return new CargoRow(
                cargo.getId(),
                cargo.getServicioId(),
                cargo.getOrigen(),
                cargo.getConcepto(),
                cargo.getImporte(),
                cargo.getModoPrecio(),
                cargo.getFecha());
    }
}
