package es.isr.crm.facturacion.control;

import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.Desglose;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.SerieFactura;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An invoice with its number, about to be written.
 *
 * @param id its id
 * @param factura what it says
 * @param sumas what it comes to
 * @param serieId the series
 * @param numero its number there
 * @param prefijo of the series
 * @param emision its date
 * @param vencimiento its due date
 * @param estado where it stands as it is born
 * @param cuando the instant, never before that of the number before it
 */
record FacturaNumerada(
        long id,
        FacturaPorEmitir factura,
        Desglose sumas,
        long serieId,
        long numero,
        String prefijo,
        LocalDate emision,
        LocalDate vencimiento,
        EstadoFactura estado,
        Instant cuando) {

    /** Series and number, with at least six digits. */
    String numeroCompleto() {
        return SerieFactura.completo(prefijo, numero);
    }

    FacturaEmitida toEmitida() {
        return new FacturaEmitida(id, numeroCompleto(), factura.receptor().clienteId(), emision, sumas.total());
    }
}
