package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.LineaManual;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Says of lines that somebody typed whether they can stand on an invoice, all faults at once, each beside its field. */
final class LineasManuales {

    private static final BigDecimal MAX_CANTIDAD = new BigDecimal("9999");
    private static final BigDecimal MAX_PRECIO = new BigDecimal("99999.99");
    private static final BigDecimal MAX_IMPORTE = new BigDecimal("999999.99");
    private static final int MAX_DESCRIPCION = 255;
    private static final int DECIMALES_CANTIDAD = 4;

    private LineasManuales() {}

    /**
     * @param porcentajes the rates that they may have
     * @return the lines, those without anything typed left out
     * @throws DatosInvalidosException when one cannot be
     */
    static List<LineaFactura> of(List<LineaManual> lineas, List<BigDecimal> porcentajes) {
        List<ErrorCampo> errores = new ArrayList<>();
        List<LineaFactura> lines = new ArrayList<>();
        for (int i = 0; i < lineas.size(); i++) {
            LineaManual linea = lineas.get(i);
            if (!linea.isVacia()) {
                int before = errores.size();
                check(linea, porcentajes, "lineas:" + i + ":", errores);
                if (errores.size() == before) {
                    lines.add(line(linea));
                }
            }
        }
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
        return lines;
    }

    private static LineaFactura line(LineaManual linea) {
        return new LineaFactura(
                null,
                null,
                linea.getDescripcion().strip(),
                null,
                null,
                null,
                linea.getCantidad(),
                linea.getPrecio().setScale(2, RoundingMode.UNNECESSARY),
                new LineaImporte(linea.getImporte(), linea.getModo(), linea.getPorcentaje()));
    }

    private static void check(LineaManual linea, List<BigDecimal> porcentajes, String row, List<ErrorCampo> errores) {
        if (linea.getDescripcion() == null || linea.getDescripcion().isBlank()) {
            errores.add(new ErrorCampo(row + "descripcion", "obligatorio"));
        } else if (linea.getDescripcion().length() > MAX_DESCRIPCION) {
            errores.add(new ErrorCampo(row + "descripcion", "largo", MAX_DESCRIPCION));
        }
        if (linea.getCantidad() == null) {
            errores.add(new ErrorCampo(row + "cantidad", "obligatorio"));
        } else if (linea.getCantidad().signum() <= 0
                || linea.getCantidad().compareTo(MAX_CANTIDAD) > 0
                || linea.getCantidad().stripTrailingZeros().scale() > DECIMALES_CANTIDAD) {
            errores.add(new ErrorCampo(row + "cantidad", "cantidadLinea", MAX_CANTIDAD));
        }
        if (linea.getPrecio() == null) {
            errores.add(new ErrorCampo(row + "precio", "obligatorio"));
        } else if (linea.getPrecio().signum() <= 0
                || linea.getPrecio().compareTo(MAX_PRECIO) > 0
                || linea.getPrecio().stripTrailingZeros().scale() > 2) {
            errores.add(new ErrorCampo(row + "precio", "precioLinea", MAX_PRECIO));
        } else if (linea.getImporte() != null
                && (linea.getImporte().signum() == 0 || linea.getImporte().compareTo(MAX_IMPORTE) > 0)) {
            errores.add(new ErrorCampo(row + "precio", "importeLinea", MAX_IMPORTE));
        }
        if (linea.getModo() == null) {
            errores.add(new ErrorCampo(row + "modo", "obligatorio"));
        }
        if (linea.getPorcentaje() == null
                || porcentajes.stream().noneMatch(rate -> rate.compareTo(linea.getPorcentaje()) == 0)) {
            errores.add(new ErrorCampo(row + "porcentaje", "obligatorio"));
        }
    }
}
