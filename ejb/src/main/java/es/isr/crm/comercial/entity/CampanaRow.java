package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A campaign as a list shows it, with what it brought.
 *
 * @param id its id
 * @param codigo its code
 * @param nombre its name
 * @param tipo its means
 * @param estado where it stands today
 * @param inicio its first day
 * @param fin its last day, or null until further notice
 * @param presupuesto EUR that it costs
 * @param cifras what it brought
 */
public record CampanaRow(
        Long id,
        String codigo,
        String nombre,
        TipoCampana tipo,
        EstadoCampana estado,
        LocalDate inicio,
        LocalDate fin,
        BigDecimal presupuesto,
        CifrasCampana cifras)
        implements Serializable {

    /** A campaign on a day. */
    public static CampanaRow of(Campana campana, LocalDate dia, CifrasCampana cifras) {
        return new CampanaRow(
                campana.getId(),
                campana.getCodigo(),
                campana.getNombre(),
                campana.getTipo(),
                campana.getEstado(dia),
                campana.getInicio(),
                campana.getFin(),
                campana.getPresupuesto(),
                cifras);
    }

    /** EUR of the budget for each lead, to the cent; null while there are none. */
    public BigDecimal getCosteLead() {
        return coste(presupuesto, cifras.leads());
    }

    /** EUR of the budget for each customer, to the cent; null while there are none. */
    public BigDecimal getCosteCliente() {
        return coste(presupuesto, cifras.clientes());
    }

    /** EUR for each of so many, to the cent; null for none. */
    public static BigDecimal coste(BigDecimal presupuesto, long cuantos) {
        return cuantos == 0 ? null : presupuesto.divide(BigDecimal.valueOf(cuantos), 2, RoundingMode.HALF_UP);
    }
}
