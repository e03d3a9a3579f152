package es.isr.crm.facturacion.control;

import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.entity.ConceptoFactura;
import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.facturacion.entity.FacturaAnuladaException;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaRectificada;
import es.isr.crm.facturacion.entity.LineasRectificables;
import es.isr.crm.facturacion.entity.PeticionRectificativa;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody wants corrected, made an invoice that corrects. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RectificacionManual {

    private static final int MIN_MOTIVO = 5;
    private static final int MAX_MOTIVO = 255;

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Anulaciones anulaciones;

    @Inject
    private Emision emision;

    /**
     * @throws NotFoundException when there is no such invoice, or it corrects one itself
     * @throws FacturaAnuladaException when it was taken back as a whole already
     */
    public List<LineaRectificada> lineas(Long facturaId) {
        Factura factura = getById(facturaId);
        Map<Long, BigDecimal> left = quedan(factura);
        return factura.getConceptos().stream()
                .map(concepto -> new LineaRectificada(concepto, left.get(concepto.getId())))
                .toList();
    }

    /** @throws DatosInvalidosException when the reason is missing or an amount cannot be */
    public FacturaPorEmitir of(PeticionRectificativa peticion) {
        Factura factura = getById(peticion.facturaId());
        String motivo = peticion.motivo() == null ? "" : peticion.motivo().strip();
        if (motivo.length() < MIN_MOTIVO || motivo.length() > MAX_MOTIVO) {
            throw new DatosInvalidosException(
                    List.of(new ErrorCampo("motivo", "motivoRectificativa", MIN_MOTIVO, MAX_MOTIVO)));
        }
        return peticion.total()
                ? anulaciones.of(factura.getId(), motivo)
                : RectificacionParcial.of(factura, quedan(factura), peticion);
    }

    /**
     * The same, to be issued by this transaction: of two who take back of one invoice at once, the second sees what the first
     * has left.
     */
    public FacturaPorEmitir hold(PeticionRectificativa peticion) {
        emision.lock(List.of(getById(peticion.facturaId()).getClienteId()));
        return of(peticion);
    }

    /** EUR that can still be taken back of each line. */
    private Map<Long, BigDecimal> quedan(Factura factura) {
        List<ConceptoFactura> conceptos = factura.getConceptos();
        List<BigDecimal> left = LineasRectificables.quedan(
                conceptos.stream().map(ConceptoFactura::toLinea).toList(),
                anulaciones.findRectificativas(factura.getId()).stream()
                        .flatMap(each -> each.getConceptos().stream())
                        .map(ConceptoFactura::toLinea)
                        .toList());
        Map<Long, BigDecimal> byId = new HashMap<>();
        for (int i = 0; i < left.size(); i++) {
            byId.put(conceptos.get(i).getId(), left.get(i));
        }
        return byId;
    }

    private Factura getById(Long id) {
        Factura factura = id == null ? null : em.find(Factura.class, id);
        if (factura == null || factura.isRectificativa()) {
            throw new NotFoundException("factura", id);
        }
        if (factura.getEstado() == EstadoFactura.ANULADA) {
            throw new FacturaAnuladaException(factura.getNumeroCompleto());
        }
        return factura;
    }
}
