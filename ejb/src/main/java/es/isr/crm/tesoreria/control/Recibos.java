package es.isr.crm.tesoreria.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Impreso;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.PapelPdf;
import es.isr.crm.tesoreria.entity.Pago;
import es.isr.crm.tesoreria.entity.ReciboPago;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what a customer is given for their money. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Recibos {

    /** Name of the template. */
    static final String PLANTILLA = "recibo";

    /** What was written together with the payment; what its rest paid later is not on the receipt. */
    private static final String PARTES = """
            SELECT f.numero_completo, ABS(a.importe) FROM aplicaciones_pago a JOIN facturas f ON f.id = a.factura_id
             WHERE a.pago_id = ? AND a.created_at = ? ORDER BY a.id""";

    @Inject
    private PagoRepository pagos;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Emisores emisores;

    @Inject
    private Impresora impresora;

    @Inject
    private SqlEnBloque sql;

    /** @throws es.isr.crm.shared.entity.NotFoundException when there is no such payment */
    public PapelPdf print(Long pagoId) {
        Pago pago = pagos.getById(pagoId);
        Cliente cliente = clientes.getById(pago.getClienteId());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        impresora.print(
                new Impreso(
                        PLANTILLA,
                        new Locale(cliente.getIdioma()),
                        Map.of("emisor", emisores.get(), "recibo", recibo(pago, cliente))),
                pdf);
        return new PapelPdf("recibo-" + pagoId + ".pdf", pdf.toByteArray());
    }

    private ReciboPago recibo(Pago pago, Cliente cliente) {
        List<ReciboPago.Linea> partes = sql.ask(
                PARTES,
                List.of(pago.getId(), LocalDateTime.ofInstant(pago.getCreatedAt(), ZoneOffset.UTC)),
                row -> new ReciboPago.Linea(row.getString(1), row.getBigDecimal(2)));
        BigDecimal importe = pago.getImporte().abs();
        BigDecimal left = partes.stream().map(ReciboPago.Linea::importe).reduce(importe, BigDecimal::subtract);
        boolean cobro = pago.getTipo() == TipoPago.COBRO;
        return new ReciboPago(
                pago.getId().toString(),
                pago.getFecha(),
                pago.getCreatedAt(),
                pago.getTipo().name().toLowerCase(Locale.ROOT),
                pago.getMetodo().name().toLowerCase(Locale.ROOT),
                importe,
                pago.getReferencia(),
                partes,
                cobro && left.signum() > 0 ? left : null,
                pagos.findReversion(pago.getId()).isPresent(),
                new ReciboPago.Persona(cliente.getNombreCompleto(), cliente.getDni(), cliente.getCodigo()),
                pago.getUsuario());
    }
}
