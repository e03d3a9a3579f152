package es.isr.crm.tesoreria.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What a movement of the bank may be.
 *
 * @param cliente whose it may be
 * @param facturas the invoices that it may pay; none when it would go to the oldest debt
 * @param pagoId the payment that the bank may have taken back; null when money came in
 * @param deuda EUR that the customer owes
 * @param razones why
 */
public record Propuesta(
        PagoDiario.Cliente cliente,
        List<FacturaAbierta> facturas,
        Long pagoId,
        BigDecimal deuda,
        Set<RazonPropuesta> razones)
        implements Serializable {

    /** The best first; of equal ones the one with more reasons. */
    public static final Comparator<Propuesta> POR_CONFIANZA = Comparator.comparing(Propuesta::confianza)
            .thenComparing(each -> -each.razones().size())
            .thenComparing(each -> each.cliente().id());

    /** How sure it is. */
    public enum Confianza {
        ALTA,
        MEDIA,
        BAJA
    }

    public Propuesta {
        facturas = List.copyOf(facturas);
        razones = Set.copyOf(razones);
    }

    /** Somebody is named without doubt and the amount fits; one of both, or a name that fits with it; less. */
    public Confianza confianza() {
        boolean named = razones.stream().anyMatch(RazonPropuesta::isUnequivoca);
        boolean fits = razones.contains(RazonPropuesta.IMPORTE)
                || razones.contains(RazonPropuesta.DEUDA)
                || razones.contains(RazonPropuesta.PAGO);
        if (named && fits) {
            return Confianza.ALTA;
        }
        return named || fits && razones.contains(RazonPropuesta.NOMBRE) ? Confianza.MEDIA : Confianza.BAJA;
    }

    /** The reasons in their order. */
    public List<RazonPropuesta> razonesEnOrden() {
        return razones.stream().sorted().toList();
    }

    /** Ids of the invoices. */
    public List<Long> facturaIds() {
        return facturas.stream().map(FacturaAbierta::id).toList();
    }
}
