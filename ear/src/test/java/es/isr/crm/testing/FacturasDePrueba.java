package es.isr.crm.testing;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.facturacion.control.Anulaciones;
import es.isr.crm.facturacion.control.Emision;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.facturacion.entity.Rectificacion;
import es.isr.crm.shared.entity.ModoPrecio;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** Issues invoices of one line as the product does, in the series of the day; {@link EmisorDePrueba} says who issues. */
@Dependent
public class FacturasDePrueba {

    @Inject
    private Emision emision;

    @Inject
    private Anulaciones anulaciones;

    @Inject
    private EnTransaccion transaccion;

    /** @param euros with tax */
    public FacturaEmitida emitir(Long clienteId, String euros) throws Exception {
        return emitir(new FacturaPorEmitir(receptor(clienteId), null, null, null, "IVA", linea(euros), null));
    }

    /** @param euros with tax, less than zero */
    public FacturaEmitida abonar(Long clienteId, Long facturaId, String euros) throws Exception {
        Rectificacion part = new Rectificacion(facturaId, "Avería", false);
        return emitir(new FacturaPorEmitir(receptor(clienteId), null, null, part, "IVA", linea(euros), null));
    }

    /** Takes an invoice back as a whole. */
    public FacturaEmitida anular(Long facturaId) throws Exception {
        return transaccion
                .call(() -> emision.emitir(List.of(anulaciones.of(facturaId, "Datos equivocados"))))
                .get(0);
    }

    private FacturaEmitida emitir(FacturaPorEmitir factura) throws Exception {
        return transaccion.call(() -> emision.emitir(List.of(factura))).get(0);
    }

    private static List<LineaFactura> linea(String euros) {
        return List.of(LineaFactura.suelta(
                "Cuota", new LineaImporte(new BigDecimal(euros), ModoPrecio.PVP, new BigDecimal("21"))));
    }

    private static Receptor receptor(Long clienteId) {
        return new Receptor(
                clienteId,
                "PRUEBA",
                "Núria Ibáñez Prueba",
                "00000000T",
                "Calle Mayor, 1, 46149 Gilet (Valencia)",
                MedioPago.EFECTIVO,
                null,
                "es");
    }
}
