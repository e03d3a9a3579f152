package es.isr.crm.facturacion.entity;

import es.isr.crm.facturacion.entity.BorradorCalculado.Linea;
import es.isr.crm.facturacion.entity.InsumosCliente.Rectificable;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * More is credited to a customer than charged: what is charged is invoiced, what is credited corrects the invoices that billed
 * those days, the latest first (Real Decreto 1619/2012, art. 15). What those cannot bear corrects the customer's other
 * invoices; none is corrected by more than it came to.
 */
final class Abonos {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    private final List<Rectificable> rectificables;
    private final Map<Long, BigDecimal> queda = new LinkedHashMap<>();
    private final List<Linea> lineas = new ArrayList<>();

    private Abonos(List<Rectificable> rectificables) {
        this.rectificables = rectificables;
        rectificables.forEach(invoice -> queda.put(invoice.id(), invoice.queda()));
    }

    /**
     * @param lineas charges and credits
     * @param rectificables the customer's invoices, the latest first
     * @return the same lines, credits on what they correct; nothing when there is not enough to be corrected
     */
    static Optional<List<Linea>> repartir(List<LineaFactura> lineas, List<Rectificable> rectificables) {
        Abonos abonos = new Abonos(rectificables);
        for (LineaFactura linea : lineas) {
            if (linea.importe().importe().signum() >= 0) {
                abonos.lineas.add(new Linea(linea, null));
            } else if (!abonos.place(linea)) {
                return Optional.empty();
            }
        }
        return Optional.of(abonos.lineas);
    }

    private boolean place(LineaFactura abono) {
        BigDecimal left = abono.importe().importe().negate();
        for (Rectificable invoice : rectificables) {
            for (Rectificable.Linea billed : invoice.lineas()) {
                left = take(invoice, abono, left.min(share(abono, billed)), billed.porcentaje(), left);
            }
        }
        for (Rectificable invoice : rectificables) {
            left = take(invoice, abono, left, abono.importe().porcentaje(), left);
        }
        return left.signum() == 0;
    }

    /** What a line bills for the days of a credit. */
    private static BigDecimal share(LineaFactura abono, Rectificable.Linea billed) {
        if (abono.desde() == null || !billed.servicioId().equals(abono.servicioId())) {
            return BigDecimal.ZERO;
        }
        LocalDate from = later(abono.desde(), billed.desde());
        LocalDate to = abono.hasta().isBefore(billed.hasta()) ? abono.hasta() : billed.hasta();
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return days <= 0
                ? BigDecimal.ZERO
                : billed.importe()
                        .max(BigDecimal.ZERO)
                        .multiply(BigDecimal.valueOf(days))
                        .divide(
                                BigDecimal.valueOf(ChronoUnit.DAYS.between(billed.desde(), billed.hasta()) + 1),
                                2,
                                RoundingMode.HALF_UP);
    }

    /** Takes back as much as is wanted and is there; gives what is left then. */
    private BigDecimal take(
            Rectificable invoice, LineaFactura abono, BigDecimal wanted, BigDecimal rate, BigDecimal left) {
        BigDecimal factor = abono.importe().modo() == ModoPrecio.PVP
                ? BigDecimal.ONE
                : CIEN.add(rate).divide(CIEN);
        BigDecimal there = queda.get(invoice.id()).divide(factor, 2, RoundingMode.FLOOR);
        BigDecimal part = wanted.min(there).setScale(2, RoundingMode.DOWN);
        if (part.signum() <= 0) {
            return left;
        }
        queda.merge(invoice.id(), part.multiply(factor).setScale(2, RoundingMode.HALF_UP), BigDecimal::subtract);
        lineas.add(new Linea(credit(abono, part.negate(), rate), invoice.id()));
        return left.subtract(part);
    }

    private static LineaFactura credit(LineaFactura abono, BigDecimal amount, BigDecimal rate) {
        return new LineaFactura(
                abono.servicioId(),
                abono.cargoId(),
                abono.descripcion(),
                abono.periodo(),
                abono.desde(),
                abono.hasta(),
                BigDecimal.ONE,
                amount,
                new LineaImporte(amount, abono.importe().modo(), rate));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
