package es.isr.crm.facturacion.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * How much of each line of an invoice can still be taken back, after what was taken back before.
 *
 * <p>A correction says in its own lines what it takes. One that repeats a line of the invoice takes of that line; a credit of a
 * service, whose words are its own, takes of the lines of the service; any other of the lines with the same tax. What fits no
 * line lowers none: no correction ever takes more than is left of the whole invoice, which is looked at when it is issued.
 */
public final class LineasRectificables {

    /** Of which lines a correction takes, the closest first. */
    private static final List<BiPredicate<LineaFactura, LineaFactura>> CERCANIA =
            List.of(LineasRectificables::isSame, LineasRectificables::isOfService, LineasRectificables::isTaxedAlike);

    private final List<LineaFactura> lineas;
    private final List<BigDecimal> quedan;

    private LineasRectificables(List<LineaFactura> lineas) {
        this.lineas = lineas;
        this.quedan = new ArrayList<>(lineas.stream()
                .map(linea -> linea.importe().importe().max(BigDecimal.ZERO))
                .toList());
    }

    /**
     * Works it out.
     *
     * @param lineas the lines of the invoice
     * @param corregidas the lines of what has corrected it, amounts below zero
     * @return EUR that are left of each line of the invoice, in its order and its mode; zero or more
     */
    public static List<BigDecimal> quedan(List<LineaFactura> lineas, List<LineaFactura> corregidas) {
        LineasRectificables left = new LineasRectificables(lineas);
        Map<Integer, BigDecimal> taken = new LinkedHashMap<>();
        for (int i = 0; i < corregidas.size(); i++) {
            taken.put(i, corregidas.get(i).importe().importe().negate());
        }
        for (BiPredicate<LineaFactura, LineaFactura> close : CERCANIA) {
            taken.replaceAll((i, amount) -> left.take(corregidas.get(i), amount, close));
        }
        return List.copyOf(left.quedan);
    }

    /** Takes an amount of the lines that are close; gives what is left of it. */
    private BigDecimal take(LineaFactura corregida, BigDecimal amount, BiPredicate<LineaFactura, LineaFactura> close) {
        BigDecimal rest = amount;
        for (int i = 0; i < lineas.size() && rest.signum() > 0; i++) {
            if (close.test(lineas.get(i), corregida)) {
                BigDecimal part = rest.min(quedan.get(i));
                quedan.set(i, quedan.get(i).subtract(part));
                rest = rest.subtract(part);
            }
        }
        return rest;
    }

    private static boolean isSame(LineaFactura linea, LineaFactura corregida) {
        return isTaxedAlike(linea, corregida)
                && linea.descripcion().equals(corregida.descripcion())
                && Objects.equals(linea.servicioId(), corregida.servicioId())
                && Objects.equals(linea.desde(), corregida.desde())
                && Objects.equals(linea.hasta(), corregida.hasta());
    }

    private static boolean isOfService(LineaFactura linea, LineaFactura corregida) {
        return isTaxedAlike(linea, corregida)
                && corregida.servicioId() != null
                && corregida.servicioId().equals(linea.servicioId());
    }

    private static boolean isTaxedAlike(LineaFactura linea, LineaFactura corregida) {
        return linea.importe().modo() == corregida.importe().modo()
                && linea.importe().porcentaje().compareTo(corregida.importe().porcentaje()) == 0;
    }
}
