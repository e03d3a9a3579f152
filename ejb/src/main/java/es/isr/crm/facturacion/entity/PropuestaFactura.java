package es.isr.crm.facturacion.entity;

import es.isr.crm.cobros.entity.CargoPendiente;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an invoice for a customer would begin from.
 *
 * @param receptor who it is for
 * @param impuesto the tax of their zone today
 * @param porcentajes the rates that its lines may have, the usual one first
 * @param cargos the charges and credits that wait, the oldest first
 * @param vencimiento due date if it is issued today
 */
public record PropuestaFactura(
        Receptor receptor,
        String impuesto,
        List<BigDecimal> porcentajes,
        List<CargoPendiente> cargos,
        LocalDate vencimiento)
        implements Serializable {

    public PropuestaFactura {
        porcentajes = List.copyOf(porcentajes);
        cargos = List.copyOf(cargos);
    }
}
