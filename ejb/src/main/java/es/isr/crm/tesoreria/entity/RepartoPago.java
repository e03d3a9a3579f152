package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * To which invoices an amount goes.
 *
 * <p>The customer may say which debts they pay (Código Civil, art. 1172); who says nothing pays the oldest first
 * (art. 1174). No invoice gets more than it asks for; the last may get less. What is left is the customer's.
 *
 * @param partes what goes to each invoice, in the order of payment; more than zero each
 * @param sobrante EUR that go to no invoice
 */
public record RepartoPago(List<Parte> partes, BigDecimal sobrante) implements Serializable {

    /**
     * What goes to one invoice.
     *
     * @param factura the invoice
     * @param importe EUR, at most what it asks for
     */
    public record Parte(FacturaAbierta factura, BigDecimal importe) implements Serializable {

        /** EUR that it asks for afterwards. */
        public BigDecimal queda() {
            return factura.pendiente().subtract(importe);
        }
    }

    /**
     * Shares an amount out.
     *
     * @param importe EUR, not negative
     * @param abiertas what the customer owes
     * @param elegidas the invoices that are meant; none of them in particular when empty
     */
    public static RepartoPago of(BigDecimal importe, Collection<FacturaAbierta> abiertas, Collection<Long> elegidas) {
        if (importe.signum() < 0) {
            throw new IllegalArgumentException("importe " + importe);
        }
        BigDecimal left = importe;
        List<Parte> partes = new ArrayList<>();
        for (FacturaAbierta factura : abiertas.stream()
                .filter(each -> elegidas.isEmpty() || elegidas.contains(each.id()))
                .sorted(FacturaAbierta.POR_ANTIGUEDAD)
                .toList()) {
            BigDecimal part = left.min(factura.pendiente());
            if (part.signum() > 0) {
                partes.add(new Parte(factura, part));
                left = left.subtract(part);
            }
        }
        return new RepartoPago(List.copyOf(partes), left);
    }

    /** EUR that go to invoices. */
    public BigDecimal aplicado() {
        return partes.stream().map(Parte::importe).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What goes to an invoice, if anything. */
    public Optional<Parte> parte(Long facturaId) {
        return partes.stream()
                .filter(each -> each.factura().id().equals(facturaId))
                .findFirst();
    }

    /** The invoices that get something. */
    public List<Long> facturaIds() {
        return partes.stream().map(each -> each.factura().id()).toList();
    }
}
