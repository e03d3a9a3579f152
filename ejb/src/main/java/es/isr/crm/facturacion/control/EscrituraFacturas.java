package es.isr.crm.facturacion.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes invoices that have their numbers, with their lines, a line in the history of each customer, and what they settle. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class EscrituraFacturas {

    private static final String FACTURA = """
            INSERT INTO facturas (id, serie_id, numero, numero_completo, tipo, cliente_id, cliente_codigo, rectifica_id, motivo,
                   ejecucion_id, periodo, fecha_emision, fecha_vencimiento, impuesto, estado, base, iva, total, cliente_nombre,
                   cliente_nif, cliente_direccion, medio_pago, iban_enmascarado, idioma, referencia_pago, emisor_nombre,
                   emisor_nif, emisor_direccion, emisor_id, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""";

    private static final String CONCEPTO = """
            INSERT INTO conceptos_factura (id, factura_id, linea, servicio_id, servicio_en_vigor, cargo_id, descripcion,
                   periodo, desde, hasta, cantidad, precio_unitario, importe, modo_precio, porcentaje)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int MAX_MOTIVO = 255;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private AuditoriaEnBloque auditoria;

    void write(List<FacturaNumerada> facturas, EmisoresFactura.Actual emisor) {
        sql.executeAll(
                FACTURA,
                facturas.stream().map(factura -> factura(factura, emisor)).toList());
        sql.executeAll(CONCEPTO, conceptos(facturas));
        auditoria.anotarCada(
                "facturacion.emitir",
                facturas.stream()
                        .map(factura -> new AuditoriaEnBloque.Linea(
                                factura.factura().receptor().clienteId(), words(factura)))
                        .toList());
    }

    private static Object[] factura(FacturaNumerada f, EmisoresFactura.Actual emisor) {
        FacturaPorEmitir factura = f.factura();
        Receptor receptor = factura.receptor();
        LocalDateTime now = LocalDateTime.ofInstant(f.cuando(), ZoneOffset.UTC);
        boolean correction = factura.tipo() == TipoFactura.RECTIFICATIVA;
        return new Object[] {
            f.id(),
            f.serieId(),
            f.numero(),
            f.numeroCompleto(),
            lower(factura.tipo()),
            receptor.clienteId(),
            receptor.codigo(),
            correction ? factura.rectificacion().facturaId() : null,
            correction ? cut(factura.rectificacion().motivo()) : null,
            factura.ejecucionId(),
            factura.periodo() == null ? null : factura.periodo().toString(),
            f.emision(),
            f.vencimiento(),
            factura.impuesto(),
            lower(f.estado()),
            f.sumas().base(),
            f.sumas().iva(),
            f.sumas().total(),
            receptor.nombre(),
            receptor.nif(),
            receptor.direccion(),
            lower(receptor.medioPago()),
            receptor.ibanEnmascarado(),
            receptor.idioma(),
            f.numeroCompleto(),
            emisor.emisor().nombre(),
            emisor.emisor().nif(),
            emisor.direccion(),
            emisor.id(),
            now,
            now
        };
    }

    private List<Object[]> conceptos(List<FacturaNumerada> facturas) {
        int count = facturas.stream().mapToInt(f -> f.factura().lineas().size()).sum();
        long id = ids.reserve(count);
        List<Object[]> rows = new ArrayList<>(count);
        for (FacturaNumerada f : facturas) {
            boolean invoice = f.factura().tipo() == TipoFactura.FACTURA;
            Set<String> months = new HashSet<>();
            int place = 0;
            for (LineaFactura linea : f.factura().lineas()) {
                boolean first = invoice && linea.isCuota() && months.add(linea.servicioId() + " " + linea.periodo());
                rows.add(concepto(id++, f.id(), ++place, linea, first));
            }
        }
        return rows;
    }

    private static Object[] concepto(long id, long facturaId, int place, LineaFactura linea, boolean first) {
        return new Object[] {
            id,
            facturaId,
            place,
            linea.servicioId(),
            first ? linea.servicioId() : null,
            linea.cargoId(),
            linea.descripcion(),
            linea.periodo() == null ? null : linea.periodo().toString(),
            linea.desde(),
            linea.hasta(),
            linea.cantidad(),
            linea.precioUnitario(),
            linea.importe().importe(),
            lower(linea.importe().modo()),
            linea.importe().porcentaje()
        };
    }

    private static String words(FacturaNumerada f) {
        String what = f.factura().tipo() == TipoFactura.FACTURA ? "Factura " : "Factura rectificativa ";
        return what + f.numeroCompleto() + " emitida: "
                + f.sumas().total().toPlainString().replace('.', ',') + " €";
    }

    private static String cut(String text) {
        return text == null || text.length() <= MAX_MOTIVO ? text : text.substring(0, MAX_MOTIVO - 1) + "…";
    }

    private static String lower(Enum<?> constant) {
        return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
    }
}
