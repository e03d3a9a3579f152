package es.isr.crm.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Invoices and payments as rows, so that nothing that must hold of them is broken: each invoice in a series of its own,
 * and all older than what is written in the history of their customer.
 */
public final class Cuentas {

    private static final BigDecimal IVA = new BigDecimal("1.21");

    /** Ids that no block of the application reaches, and years that no invoice will have. */
    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(10_000_000, 900_000_000));

    private static final long BEYOND = 1L << 50;

    private final BaseDatos datos;
    private final LocalDate hoy;

    public Cuentas(BaseDatos datos, LocalDate hoy) {
        this.datos = datos;
        this.hoy = hoy;
    }

    /**
     * An invoice in force.
     *
     * @param total EUR, tax included
     * @param vence due date; before today it is overdue
     * @return its id
     */
    public long factura(Long clienteId, String total, LocalDate vence) {
        return factura(clienteId, new BigDecimal(total), vence, vence.isBefore(hoy) ? "vencida" : "pendiente", null);
    }

    /**
     * What corrects an invoice.
     *
     * @param total EUR, negative
     */
    public long rectificativa(Long clienteId, long facturaId, String total) {
        return factura(clienteId, new BigDecimal(total), hoy, "pagada", facturaId);
    }

    /** The invoice asks for nothing any more. */
    public void pagada(long facturaId) {
        datos.update("UPDATE facturas SET estado = 'pagada' WHERE id = ?", facturaId);
    }

    /** Money that came in, or went out again. */
    public long pago(Long clienteId, String tipo, String importe) {
        long id = BEYOND + NEXT.incrementAndGet();
        datos.update(
                "INSERT INTO pagos (id, clave, cliente_id, tipo, fecha, importe, metodo, referencia, usuario, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 'transferencia', 'REF-1', 'Prueba', '2020-01-01')",
                id,
                UUID.randomUUID().toString(),
                clienteId,
                tipo,
                hoy,
                "cobro".equals(tipo) ? new BigDecimal(importe) : new BigDecimal(importe).negate());
        return id;
    }

    /** What of it went to an invoice; negative when it is taken back. */
    public void aplicar(long pagoId, long facturaId, String importe) {
        datos.update(
                "INSERT INTO aplicaciones_pago (id, pago_id, factura_id, importe, created_at)"
                        + " VALUES (?, ?, ?, ?, '2020-01-01')",
                BEYOND + NEXT.incrementAndGet(),
                pagoId,
                facturaId,
                new BigDecimal(importe));
    }

    /**
     * A statement of the bank with one movement that waits; both have the id.
     *
     * @param texto what the bank tells of it
     */
    public void movimiento(long id, String importe, String texto) {
        String huella = "%064d".formatted(id);
        datos.update(
                "INSERT INTO extractos_bancarios (id, iban, titular, desde, hasta, saldo_inicial, saldo_final, fichero, huella,"
                        + " movimientos, repetidos, usuario, created_at) VALUES (?, 'ES9121000418450200051332', 'OPERADOR', ?, ?,"
                        + " 0, ?, 'prueba.n43', ?, 1, 0, 'Prueba', '2020-01-01')",
                id,
                hoy,
                hoy,
                new BigDecimal(importe),
                huella);
        datos.update(
                "INSERT INTO movimientos_banco (id, extracto_id, orden, huella, fecha, fecha_valor, concepto, importe, documento,"
                        + " referencia, texto, created_at, updated_at) VALUES (?, ?, 1, ?, ?, ?, '02', ?, '', '', ?,"
                        + " '2020-01-01', '2020-01-01')",
                id,
                id,
                huella,
                hoy,
                hoy,
                new BigDecimal(importe),
                texto);
    }

    private long factura(Long clienteId, BigDecimal total, LocalDate vence, String estado, Long rectifica) {
        int number = NEXT.incrementAndGet();
        long id = BEYOND + number;
        String tipo = rectifica == null ? "factura" : "rectificativa";
        String serie = (rectifica == null ? "P" : "RP") + number + "-";
        datos.update(
                "INSERT INTO series_factura (id, tipo, ejercicio, prefijo, primero, siguiente) VALUES (?, ?, ?, ?, 1, 2)",
                id,
                tipo,
                number,
                serie);
        BigDecimal base = total.divide(IVA, 2, RoundingMode.HALF_UP);
        datos.update(
                """
                        INSERT INTO facturas (id, serie_id, numero, numero_completo, tipo, cliente_id, rectifica_id, periodo,
                               fecha_emision, fecha_vencimiento, estado, base, iva, total, cliente_nombre, cliente_direccion,
                               emisor_nombre, emisor_nif, emisor_direccion, created_at, updated_at)
                        VALUES (?, ?, 1, ?, ?, ?, ?, '2026-10', ?, ?, ?, ?, ?, ?, 'Prueba', 'Calle Mayor, 1', 'Operador',
                               'B00000000', 'Calle Menor, 2', '2020-01-01', '2020-01-01')""",
                id,
                id,
                serie + "000001",
                tipo,
                clienteId,
                rectifica,
                vence.minusDays(15),
                vence,
                estado,
                base,
                total.subtract(base),
                total);
        datos.update("""
                        INSERT INTO conceptos_factura (id, factura_id, linea, descripcion, cantidad, precio_unitario, importe,
                               modo_precio, porcentaje) VALUES (?, ?, 1, 'Cuota', 1, ?, ?, 'pvp', 21)""", id, id, total, total);
        return id;
    }
}
