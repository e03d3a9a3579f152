package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a payment.
 *
 * @param pagoId the payment
 * @param importe EUR, more than zero
 */
public record Resto(Long pagoId, BigDecimal importe) implements Serializable {

    /**
     * What is taken of several payments, the first of them first, for one amount.
     *
     * @param importe EUR wanted
     * @return a part of each payment that gives something; together less than wanted when there is not enough
     */
    public static List<Resto> take(BigDecimal importe, List<Resto> restos) {
        List<Resto> taken = new ArrayList<>();
        BigDecimal wanted = importe;
        for (Resto resto : restos) {
            BigDecimal part = wanted.min(resto.importe());
            if (part.signum() > 0) {
                taken.add(new Resto(resto.pagoId(), part));
                wanted = wanted.subtract(part);
            }
        }
        return taken;
    }

    /** EUR of all of them. */
    public static BigDecimal total(List<Resto> restos) {
        return restos.stream().map(Resto::importe).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What is left after that was taken; payments that gave all are left out. */
    public static List<Resto> after(List<Resto> restos, List<Resto> taken) {
        return restos.stream()
                .map(resto -> new Resto(
                        resto.pagoId(),
                        taken.stream()
                                .filter(each -> each.pagoId().equals(resto.pagoId()))
                                .map(Resto::importe)
                                .reduce(resto.importe(), BigDecimal::subtract)))
                .filter(resto -> resto.importe().signum() > 0)
                .toList();
    }
}
