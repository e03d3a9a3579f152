package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What something costs a month.
 *
 * @param importe EUR
 * @param modo with or without tax
 */
public record PrecioMensual(BigDecimal importe, ModoPrecio modo) implements Serializable {

    public PrecioMensual {
        importe = importe.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether it is the same money, however it is written. */
    public boolean isIgual(PrecioMensual other) {
        return modo == other.modo && importe.compareTo(other.importe) == 0;
    }
}
