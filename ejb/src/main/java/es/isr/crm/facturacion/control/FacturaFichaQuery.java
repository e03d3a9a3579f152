package es.isr.crm.facturacion.control;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.facturacion.entity.FacturaFicha;
import es.isr.crm.facturacion.entity.LineaImpresa;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Gathers all that hangs on an invoice: its lines, what corrects it, what was paid on it, what became of it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class FacturaFichaQuery {

    private static final String APLICACIONES = """
            SELECT p.id, p.fecha, p.metodo, p.referencia, a.importe, p.usuario
              FROM aplicaciones_pago a JOIN pagos p ON p.id = a.pago_id
             WHERE a.factura_id = ?
             ORDER BY a.id""";

    /** Lines of the customer's history that are about this invoice, or name it. */
    private static final String HISTORIA = """
            SELECT a.created_at, a.descripcion, a.usuario
              FROM actividad_cliente a
             WHERE a.cliente_id = ? AND a.created_at >= ?
               AND (a.entidad = 'Factura' AND a.entidad_id = ? OR a.descripcion LIKE ?)
             ORDER BY a.created_at DESC, a.id DESC LIMIT 50""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private PendienteQuery pendientes;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** @throws NotFoundException when there is no such invoice */
    public FacturaFicha getById(Long id) {
        Factura factura = id == null ? null : em.find(Factura.class, id);
        if (factura == null) {
            throw new NotFoundException("factura", id);
        }
        return new FacturaFicha(
                cabecera(factura),
                cliente(factura),
                factura.getConceptos().stream().map(LineaImpresa::of).toList(),
                factura.getDesglose(),
                pendientes.of(List.of(id)).getOrDefault(id, BigDecimal.ZERO.setScale(2)),
                factura.getRectifica() == null ? null : enlace(factura.getRectifica()),
                em.createQuery("SELECT f FROM Factura f WHERE f.rectifica.id = :id ORDER BY f.id", Factura.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .map(FacturaFichaQuery::enlace)
                        .toList(),
                aplicaciones(id),
                historia(factura));
    }

    /** Past its due date it is overdue, whether or not the job has marked it. */
    private FacturaFicha.Cabecera cabecera(Factura factura) {
        boolean late = factura.getEstado() == EstadoFactura.PENDIENTE
                && factura.getFechaVencimiento().isBefore(reloj.today());
        return new FacturaFicha.Cabecera(
                factura.getId(),
                factura.getNumeroCompleto(),
                factura.getTipo(),
                late ? EstadoFactura.VENCIDA : factura.getEstado(),
                factura.getPeriodo(),
                factura.getFechaEmision(),
                factura.getFechaVencimiento(),
                factura.getImpuesto(),
                factura.getMotivo(),
                factura.getEjecucionId(),
                factura.getCreatedAt());
    }

    private static FacturaFicha.Cliente cliente(Factura factura) {
        return new FacturaFicha.Cliente(
                factura.getClienteId(),
                factura.getClienteCodigo(),
                factura.getClienteNombre(),
                factura.getClienteNif(),
                factura.getClienteDireccion(),
                factura.getMedioPago(),
                factura.getIbanEnmascarado(),
                factura.getIdioma(),
                factura.getReferenciaPago());
    }

    private static FacturaFicha.Enlace enlace(Factura factura) {
        return new FacturaFicha.Enlace(
                factura.getId(),
                factura.getNumeroCompleto(),
                factura.getFechaEmision(),
                factura.getTotal(),
                factura.getMotivo());
    }

    private List<FacturaFicha.Aplicacion> aplicaciones(Long id) {
        return sql.ask(
                APLICACIONES,
                List.of(id),
                row -> new FacturaFicha.Aplicacion(
                        row.getLong(1),
                        row.getDate(2).toLocalDate(),
                        MedioPago.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getString(4),
                        row.getBigDecimal(5),
                        row.getString(6)));
    }

    private List<FacturaFicha.Paso> historia(Factura factura) {
        return sql.ask(
                HISTORIA,
                List.of(
                        factura.getClienteId(),
                        LocalDateTime.ofInstant(factura.getCreatedAt(), ZoneOffset.UTC)
                                .minusDays(1),
                        factura.getId(),
                        "%" + factura.getNumeroCompleto().replace("_", "\\_") + "%"),
                row -> new FacturaFicha.Paso(
                        row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString(2),
                        row.getString(3)));
    }
}
