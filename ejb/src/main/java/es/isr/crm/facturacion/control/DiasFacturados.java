package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.DiasYaFacturadosException;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** Until which day services are dealt with, and which charges are on an invoice. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DiasFacturados {

    private static final String CLOSE = """
            UPDATE servicios_cliente SET facturado_hasta = ?, updated_at = ?, version = version + 1
             WHERE (facturado_hasta IS NULL OR facturado_hasta < ?) AND id IN (%s)""";

    private static final String WAITING =
            "SELECT id FROM cargos WHERE estado = 'pendiente' AND id IN (%s) ORDER BY id FOR UPDATE";

    private static final String SETTLE = """
            UPDATE cargos SET estado = 'facturado', factura_id = ?, updated_at = ?, version = version + 1 WHERE id = ?""";

    private static final String COMPENSATE = """
            UPDATE cargos SET estado = 'facturado', borrador_id = ?, updated_at = ?, version = version + 1
             WHERE estado = 'pendiente' AND id IN (%s)""";

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /**
     * Deals with the days that invoices bill, and makes sure that their charges wait.
     *
     * @throws DiasYaFacturadosException when days were dealt with already, or a charge does not wait any more
     */
    void close(List<FacturaPorEmitir> facturas) {
        Map<LocalDate, TreeSet<Long>> services = new TreeMap<>();
        TreeSet<Long> charges = new TreeSet<>();
        for (FacturaPorEmitir factura : facturas) {
            if (factura.facturadoHasta() != null) {
                services.computeIfAbsent(factura.facturadoHasta(), day -> new TreeSet<>())
                        .addAll(factura.servicios());
            }
            if (!isAnulacion(factura)) {
                factura.lineas().stream()
                        .map(LineaFactura::cargoId)
                        .filter(Objects::nonNull)
                        .forEach(charges::add);
            }
        }
        services.forEach((day, serviceIds) -> {
            if (close(serviceIds, day) != serviceIds.size()) {
                throw new DiasYaFacturadosException();
            }
        });
        if (sql.ask(WAITING, List.of(), charges, row -> row.getLong(1)).size() != charges.size()) {
            throw new DiasYaFacturadosException();
        }
    }

    /**
     * Deals with days of services, billed or not.
     *
     * @return of how many it had not been done before
     */
    int close(Collection<Long> servicioIds, LocalDate hasta) {
        return sql.executeIn(CLOSE, List.of(hasta, now(), hasta), servicioIds);
    }

    /** The charges of invoices are on them. */
    void settle(List<FacturaNumerada> facturas) {
        LocalDateTime now = now();
        List<Object[]> rows = facturas.stream()
                .filter(f -> !isAnulacion(f.factura()))
                .flatMap(f -> f.factura().lineas().stream()
                        .map(LineaFactura::cargoId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(cargo -> new Object[] {f.id(), now, cargo}))
                .toList();
        if (!rows.isEmpty()) {
            sql.executeAll(SETTLE, rows);
        }
    }

    /** Charges and credits came to nothing together: they wait no more. */
    void compensate(Long borradorId, Collection<Long> cargoIds) {
        sql.executeIn(COMPENSATE, List.of(borradorId, now()), cargoIds);
    }

    /** What takes an invoice back names its charges, and settles none. */
    private static boolean isAnulacion(FacturaPorEmitir factura) {
        return factura.tipo() == TipoFactura.RECTIFICATIVA
                && factura.rectificacion().total();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }
}
