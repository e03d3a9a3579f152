package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.FacturaAnuladaException;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.Rectificacion;
import es.isr.crm.facturacion.entity.RectificacionExcesivaException;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is corrected: held while it is, never by more than there is, and where it stands afterwards. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Rectificaciones {

    private static final String LOCK = """
            SELECT f.id, f.numero_completo, f.cliente_id, f.estado, f.total FROM facturas f
             WHERE f.tipo = 'factura' AND f.id IN (%s) ORDER BY f.id FOR UPDATE""";

    private static final String CORRECTED =
            "SELECT rectifica_id, SUM(total) FROM facturas WHERE rectifica_id IN (%s) GROUP BY rectifica_id";

    /** Prices without tax are rounded on each paper: several corrections may miss the tax of the whole by that much. */
    private static final BigDecimal REDONDEO = new BigDecimal("0.05");

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Anulaciones anulaciones;

    @Inject
    private EstadosFactura estados;

    /** An invoice to be corrected. */
    private record Original(Long id, String numero, Long clienteId, String estado, BigDecimal total) {}

    /** Takes the invoices that are corrected for this transaction. */
    void hold(List<FacturaPorEmitir> facturas) {
        Map<Long, BigDecimal> back = new TreeMap<>();
        Map<Long, Rectificacion> whole = new HashMap<>();
        Map<Long, Long> owners = new HashMap<>();
        facturas.stream().filter(f -> f.tipo() == TipoFactura.RECTIFICATIVA).forEach(f -> {
            Long id = f.rectificacion().facturaId();
            back.merge(id, f.desglose().total(), BigDecimal::add);
            owners.put(id, f.receptor().clienteId());
            if (f.rectificacion().total()) {
                whole.put(id, f.rectificacion());
            }
        });
        Map<Long, Original> found = new HashMap<>();
        sql.ask(
                LOCK,
                List.of(),
                back.keySet(),
                row -> found.put(
                        row.getLong(1),
                        new Original(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getString(4),
                                row.getBigDecimal(5))));
        Map<Long, BigDecimal> corrected = new HashMap<>();
        sql.ask(CORRECTED, List.of(), back.keySet(), row -> corrected.put(row.getLong(1), row.getBigDecimal(2)));
        back.forEach((id, amount) -> {
            Original original = found.get(id);
            if (original == null || !original.clienteId().equals(owners.get(id))) {
                throw new NotFoundException("factura", id);
            }
            BigDecimal left = original.total().add(corrected.getOrDefault(id, BigDecimal.ZERO));
            check(original, left, amount, whole.containsKey(id));
        });
    }

    private static void check(Original original, BigDecimal left, BigDecimal amount, boolean whole) {
        if ("anulada".equals(original.estado())) {
            throw new FacturaAnuladaException(original.numero());
        }
        BigDecimal rest = left.add(amount);
        boolean right = whole ? rest.abs().compareTo(REDONDEO) <= 0 : rest.signum() >= 0;
        if (!right) {
            throw new RectificacionExcesivaException(original.numero(), left);
        }
    }

    /** What was corrected stands elsewhere now. */
    void follow(List<FacturaNumerada> facturas) {
        List<FacturaNumerada> corrections = facturas.stream()
                .filter(f -> f.factura().tipo() == TipoFactura.RECTIFICATIVA)
                .toList();
        corrections.stream()
                .filter(f -> f.factura().rectificacion().total())
                .forEach(f -> anulaciones.anular(f.factura().rectificacion().facturaId(), f.numeroCompleto()));
        estados.refresh(corrections.stream()
                .map(f -> f.factura().rectificacion().facturaId())
                .toList());
    }
}
