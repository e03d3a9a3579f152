package es.isr.crm.tesoreria.entity;

import es.isr.crm.clientes.entity.MedioPago;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A till is to be closed.
 *
 * @param contado EUR that were counted by each way of paying, cash and card
 * @param vista what the till was shown to hold: somebody who counts another amount is told what has come since
 * @param nota what explains a difference, or null
 */
public record PeticionCierre(Map<MedioPago, BigDecimal> contado, CajaAbierta vista, String nota)
        implements Serializable {

    public PeticionCierre {
        contado = Map.copyOf(contado);
    }
}
