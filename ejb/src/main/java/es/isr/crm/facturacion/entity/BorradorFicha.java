package es.isr.crm.facturacion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * All that a customer would be billed in a run, or was.
 *
 * @param borrador what the list says
 * @param base EUR before tax
 * @param iva EUR of tax
 * @param impuesto name of the tax
 * @param lineas its lines
 */
public record BorradorFicha(BorradorRow borrador, BigDecimal base, BigDecimal iva, String impuesto, List<Linea> lineas)
        implements Serializable {

    /**
     * A line.
     *
     * @param linea what it says
     * @param rectifica number of the invoice that it corrects; null when it is invoiced
     */
    public record Linea(LineaFactura linea, String rectifica) implements Serializable {}
}
