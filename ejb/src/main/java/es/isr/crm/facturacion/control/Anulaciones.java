package es.isr.crm.facturacion.control;

import es.isr.crm.auditoria.control.AuditoriaEnBloque;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.ConceptoFactura;
import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.facturacion.entity.FacturaAnuladaException;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.facturacion.entity.Rectificacion;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Takes an invoice back as a whole: what it billed is to be billed again.
 *
 * <p>Its charges wait again. The days of a service are unbilled again when nothing later was billed of it; adjustments of
 * those days that wait are void then, for the next run sees the days as they have become. When something later was billed,
 * the days cannot be opened in the middle: what they cost becomes a charge that waits.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Anulaciones {

    private static final String CANCEL =
            "UPDATE facturas SET estado = 'anulada', updated_at = ?, version = version + 1 WHERE id = ?";

    private static final String FREE = "UPDATE conceptos_factura SET servicio_en_vigor = NULL WHERE factura_id = ?";

    private static final String REOPEN_CHARGES = """
            UPDATE cargos SET estado = 'pendiente', factura_id = NULL, updated_at = ?, version = version + 1
             WHERE factura_id = ?""";

    private static final String LATER = """
            SELECT 1 FROM conceptos_factura c JOIN facturas f ON f.id = c.factura_id
             WHERE c.servicio_id = ? AND c.hasta >= ? AND f.id <> ? AND f.estado <> 'anulada'
               AND (f.rectifica_id IS NULL OR f.rectifica_id <> ?) LIMIT 1""";

    private static final String REOPEN_DAYS = """
            UPDATE servicios_cliente SET facturado_hasta = ?, updated_at = ?, version = version + 1
             WHERE id = ? AND facturado_hasta >= ?""";

    private static final String VOID = """
            UPDATE cargos SET estado = 'anulado', updated_at = ?, version = version + 1
             WHERE servicio_id = ? AND estado = 'pendiente' AND desde >= ?
               AND origen IN ('cambio_plan', 'cambio_precio', 'suspension', 'reactivacion', 'baja')""";

    private static final String CHARGE = """
            INSERT INTO cargos (id, cliente_id, servicio_id, origen, concepto, importe, modo_precio, fecha, desde, hasta,
                   estado, usuario_id, usuario, created_at, updated_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'pendiente', ?, ?, ?, ?, 1)""";

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    @Inject
    private AuditoriaEnBloque auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * What takes an invoice back: all its lines, less what was corrected before, with another sign; to be issued.
     *
     * @param facturaId the invoice
     * @param motivo the reason, as it is printed
     * @throws FacturaAnuladaException when that was done already
     */
    public FacturaPorEmitir of(Long facturaId, String motivo) {
        Factura factura = getById(facturaId);
        if (factura.getEstado() == EstadoFactura.ANULADA) {
            throw new FacturaAnuladaException(factura.getNumeroCompleto());
        }
        List<LineaFactura> lines = Stream.concat(Stream.of(factura), findRectificativas(facturaId).stream())
                .flatMap(each -> each.getConceptos().stream())
                .map(ConceptoFactura::toLinea)
                .map(LineaFactura::negada)
                .toList();
        Receptor receptor = new Receptor(
                factura.getClienteId(),
                factura.getClienteCodigo(),
                factura.getClienteNombre(),
                factura.getClienteNif(),
                factura.getClienteDireccion(),
                factura.getMedioPago(),
                factura.getIbanEnmascarado(),
                factura.getIdioma());
        return new FacturaPorEmitir(
                null,
                receptor,
                null,
                null,
                new Rectificacion(facturaId, motivo, true),
                factura.getImpuesto(),
                lines,
                null);
    }

    private Factura getById(Long id) {
        return Optional.ofNullable(id)
                .map(key -> em.find(Factura.class, key))
                .filter(factura -> !factura.isRectificativa())
                .orElseThrow(() -> new NotFoundException("factura", id));
    }

    /** What has corrected an invoice, in the order of issue. */
    List<Factura> findRectificativas(Long facturaId) {
        return em.createQuery("SELECT f FROM Factura f WHERE f.rectifica.id = :id ORDER BY f.id", Factura.class)
                .setParameter("id", facturaId)
                .getResultList();
    }

    /**
     * The invoice is void.
     *
     * @param facturaId the invoice, held by the transaction
     * @param numero of the one that takes it back
     */
    void anular(Long facturaId, String numero) {
        Factura factura = getById(facturaId);
        sql.execute(CANCEL, now(), facturaId);
        sql.execute(FREE, facturaId);
        sql.execute(REOPEN_CHARGES, now(), facturaId);
        Map<Long, List<ConceptoFactura>> byService = new TreeMap<>();
        factura.getConceptos().stream()
                .filter(concepto -> concepto.toLinea().isCuota())
                .forEach(concepto -> byService
                        .computeIfAbsent(concepto.getServicioId(), id -> new ArrayList<>())
                        .add(concepto));
        byService.forEach((servicio, conceptos) -> reopen(factura, servicio, conceptos));
        auditoria.anotarCada(
                "facturacion.anulada",
                List.of(new AuditoriaEnBloque.Linea(
                        factura.getClienteId(), "Factura " + factura.getNumeroCompleto() + " anulada por " + numero)));
    }

    private void reopen(Factura factura, Long servicioId, List<ConceptoFactura> conceptos) {
        LocalDate first = conceptos.stream()
                .map(ConceptoFactura::getDesde)
                .min(LocalDate::compareTo)
                .orElseThrow();
        boolean later = !sql.ask(
                        LATER, List.of(servicioId, first, factura.getId(), factura.getId()), row -> row.getLong(1))
                .isEmpty();
        if (later) {
            sql.executeAll(
                    CHARGE,
                    conceptos.stream()
                            .filter(concepto -> concepto.getImporte().signum() != 0)
                            .map(concepto -> cargo(factura, concepto))
                            .toList());
        } else {
            sql.execute(REOPEN_DAYS, first.minusDays(1), now(), servicioId, first);
            sql.execute(VOID, now(), servicioId, first);
        }
    }

    private Object[] cargo(Factura factura, ConceptoFactura concepto) {
        return new Object[] {
            ids.reserve(1),
            factura.getClienteId(),
            concepto.getServicioId(),
            OrigenCargo.MANUAL.name().toLowerCase(Locale.ROOT),
            concepto.getDescripcion(),
            concepto.getImporte(),
            concepto.getModoPrecio().name().toLowerCase(Locale.ROOT),
            reloj.today(),
            concepto.getDesde(),
            concepto.getHasta(),
            actor.getId(),
            actor.getNombre(),
            now(),
            now()
        };
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
    }
}
