package es.isr.crm.cobros.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.CargoPendiente;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.cobros.entity.FacturaRow;
import es.isr.crm.cobros.entity.PagoRow;
import es.isr.crm.cobros.entity.TipoPago;
import es.isr.crm.shared.control.Columnas;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The invoices and payments of a customer, the latest first, and what waits for the next invoice. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CuentaQuery {

    private static final String FACTURAS = """
            SELECT f.id, f.numero_completo, o.numero_completo, f.fecha_emision, f.fecha_vencimiento, f.estado, f.total,
                   f.total
                   + COALESCE((SELECT SUM(r.total) FROM facturas r WHERE r.rectifica_id = f.id), 0)
                   - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a WHERE a.factura_id = f.id), 0)
              FROM facturas f LEFT JOIN facturas o ON o.id = f.rectifica_id
             WHERE f.cliente_id = ?
             ORDER BY f.fecha_emision DESC, f.id DESC""";

    private static final String PAGOS = """
            SELECT p.id, p.tipo, p.fecha, p.metodo, p.referencia,
                   (SELECT GROUP_CONCAT(DISTINCT f.numero_completo ORDER BY f.numero_completo SEPARATOR ', ')
                      FROM aplicaciones_pago a JOIN facturas f ON f.id = a.factura_id WHERE a.pago_id = p.id),
                   CASE WHEN p.tipo = 'cobro' THEN p.importe ELSE -ABS(p.importe) END, p.usuario
              FROM pagos p
             WHERE p.cliente_id = ?
             ORDER BY p.fecha DESC, p.id DESC""";

    private static final String CARGOS = """
            SELECT c.id, c.fecha, c.concepto, c.importe, c.modo_precio, c.usuario
              FROM cargos c
             WHERE c.cliente_id = ? AND c.estado = 'pendiente'
             ORDER BY c.fecha, c.id""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    public Page<FacturaRow> searchFacturas(Long clienteId, PageRequest page) {
        List<FacturaRow> rows =
                rows(FACTURAS, clienteId, page).map(this::factura).toList();
        return new Page<>(rows, count("facturas", clienteId));
    }

    public Page<PagoRow> searchPagos(Long clienteId, PageRequest page) {
        List<PagoRow> rows = rows(PAGOS, clienteId, page).map(CuentaQuery::pago).toList();
        return new Page<>(rows, count("pagos", clienteId));
    }

    /** The charges and credits that no invoice has taken yet, the oldest first. */
    public List<CargoPendiente> findCargosPendientes(Long clienteId) {
        List<?> rows = em.createNativeQuery(CARGOS).setParameter(1, clienteId).getResultList();
        return rows.stream().map(Object[].class::cast).map(CuentaQuery::cargo).toList();
    }

    private Stream<Object[]> rows(String sql, Long clienteId, PageRequest page) {
        List<?> rows = em.createNativeQuery(sql)
                .setParameter(1, clienteId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    /** @param table one of our own names, never anything typed */
    private long count(String table, Long clienteId) {
        return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + table + " WHERE cliente_id = ?")
                        .setParameter(1, clienteId)
                        .getSingleResult())
                .longValue();
    }

    /** Only an open invoice asks for something; it is overdue by the date, whether or not a job has marked it. */
    private FacturaRow factura(Object[] row) {
        EstadoFactura estado = Columnas.constant(EstadoFactura.class, row[5]);
        boolean open = row[2] == null && (estado == EstadoFactura.PENDIENTE || estado == EstadoFactura.VENCIDA);
        boolean late = open && Columnas.date(row[4]).isBefore(reloj.today());
        return new FacturaRow(
                Columnas.id(row[0]),
                (String) row[1],
                (String) row[2],
                Columnas.date(row[3]),
                Columnas.date(row[4]),
                late ? EstadoFactura.VENCIDA : estado,
                Columnas.money(row[6]),
                open ? Columnas.money(row[7]) : BigDecimal.ZERO.setScale(2));
    }

    private static PagoRow pago(Object[] row) {
        return new PagoRow(
                Columnas.id(row[0]),
                Columnas.constant(TipoPago.class, row[1]),
                Columnas.date(row[2]),
                Columnas.constant(MedioPago.class, row[3]),
                (String) row[4],
                (String) row[5],
                Columnas.money(row[6]),
                (String) row[7]);
    }

    private static CargoPendiente cargo(Object[] row) {
        return new CargoPendiente(
                Columnas.id(row[0]),
                Columnas.date(row[1]),
                (String) row[2],
                Columnas.money(row[3]),
                Columnas.constant(ModoPrecio.class, row[4]),
                (String) row[5]);
    }
}
