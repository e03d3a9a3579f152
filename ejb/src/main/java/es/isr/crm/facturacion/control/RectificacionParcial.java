package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.ConceptoFactura;
import es.isr.crm.facturacion.entity.Factura;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.LineaRectificada;
import es.isr.crm.facturacion.entity.PeticionRectificativa;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.facturacion.entity.Rectificacion;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes some of an invoice back: of each line as much as was said, and no more than earlier corrections have left of it. */
final class RectificacionParcial {

    private RectificacionParcial() {}

    /**
     * @param factura the invoice
     * @param quedan EUR that can still be taken back of each line, by its id
     * @param peticion what of it
     * @throws DatosInvalidosException when an amount is not one of its line, or there is none
     */
    static FacturaPorEmitir of(Factura factura, Map<Long, BigDecimal> quedan, PeticionRectificativa peticion) {
        Map<Long, ConceptoFactura> byId =
                factura.getConceptos().stream().collect(Collectors.toMap(ConceptoFactura::getId, Function.identity()));
        List<ErrorCampo> errores = new ArrayList<>();
        List<LineaFactura> lines = new ArrayList<>();
        for (int i = 0; i < peticion.lineas().size(); i++) {
            LineaRectificada linea = peticion.lineas().get(i);
            ConceptoFactura concepto = byId.get(linea.getConceptoId());
            BigDecimal amount = linea.getRectificar();
            if (concepto == null || amount == null || amount.signum() == 0) {
                continue;
            }
            BigDecimal left = quedan.get(concepto.getId());
            if (isOf(left, amount)) {
                lines.add(line(concepto, amount.setScale(2)));
            } else {
                errores.add(
                        left.signum() > 0
                                ? new ErrorCampo("lineas:" + i + ":rectificar", "rectificarLinea", left)
                                : new ErrorCampo("lineas:" + i + ":rectificar", "rectificarLineaAgotada"));
            }
        }
        if (errores.isEmpty() && lines.isEmpty()) {
            errores.add(new ErrorCampo("lineas:0:rectificar", "rectificarNada"));
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        return new FacturaPorEmitir(
                receptor(factura),
                factura.getPeriodo(),
                null,
                new Rectificacion(factura.getId(), peticion.motivo().strip(), false),
                factura.getImpuesto(),
                lines,
                null);
    }

    private static boolean isOf(BigDecimal left, BigDecimal amount) {
        return amount.signum() > 0 && amount.stripTrailingZeros().scale() <= 2 && amount.compareTo(left) <= 0;
    }

    /** It says the same days as the line; it opens none of them. */
    private static LineaFactura line(ConceptoFactura concepto, BigDecimal amount) {
        BigDecimal back = amount.negate();
        return new LineaFactura(
                concepto.getServicioId(),
                null,
                concepto.getDescripcion(),
                null,
                concepto.getDesde(),
                concepto.getHasta(),
                BigDecimal.ONE,
                back,
                new LineaImporte(back, concepto.getModoPrecio(), concepto.getPorcentaje()));
    }

    private static Receptor receptor(Factura factura) {
        return new Receptor(
                factura.getClienteId(),
                factura.getClienteCodigo(),
                factura.getClienteNombre(),
                factura.getClienteNif(),
                factura.getClienteDireccion(),
                factura.getMedioPago(),
                factura.getIbanEnmascarado(),
                factura.getIdioma());
    }
}
