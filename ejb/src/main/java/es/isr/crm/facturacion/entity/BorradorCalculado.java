package es.isr.crm.facturacion.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a customer would be billed.
 *
 * @param clienteId the customer
 * @param estado what is to become of it
 * @param motivo why there is no invoice; null when there is one
 * @param anomalia what is odd about it, or null
 * @param impuesto name of the tax
 * @param lineas everything that it is made of
 * @param causas why it is another amount than the month before
 */
public record BorradorCalculado(
        Long clienteId,
        EstadoBorrador estado,
        MotivoSinFactura motivo,
        Anomalia anomalia,
        String impuesto,
        List<Linea> lineas,
        Set<CausaDiferencia> causas) {

    /**
     * A line of a draft.
     *
     * @param linea what the invoice will say
     * @param rectificaId the invoice that it corrects; null when it is invoiced
     */
    public record Linea(LineaFactura linea, Long rectificaId) {}

    public BorradorCalculado {
        lineas = List.copyOf(lineas);
    }

    /** Its papers: the invoice under null, then what corrects each invoice. */
    public static Map<Long, List<LineaFactura>> papeles(List<Linea> lineas) {
        Map<Long, List<LineaFactura>> papers = new LinkedHashMap<>();
        lineas.stream().filter(linea -> linea.rectificaId() == null).forEach(linea -> add(papers, linea));
        lineas.stream().filter(linea -> linea.rectificaId() != null).forEach(linea -> add(papers, linea));
        return papers;
    }

    private static void add(Map<Long, List<LineaFactura>> papers, Linea linea) {
        papers.computeIfAbsent(linea.rectificaId(), id -> new ArrayList<>()).add(linea.linea());
    }

    /** What it comes to, each paper rounded by itself. */
    public Sumas sumas() {
        BigDecimal base = BigDecimal.ZERO.setScale(2);
        BigDecimal iva = base;
        for (List<LineaFactura> paper : papeles(lineas).values()) {
            Desglose sums =
                    Desglose.of(paper.stream().map(LineaFactura::importe).toList());
            base = base.add(sums.base());
            iva = iva.add(sums.iva());
        }
        return new Sumas(base, iva, base.add(iva));
    }

    /**
     * @param base EUR before tax
     * @param iva EUR of tax
     * @param total EUR
     */
    public record Sumas(BigDecimal base, BigDecimal iva, BigDecimal total) {}
}
