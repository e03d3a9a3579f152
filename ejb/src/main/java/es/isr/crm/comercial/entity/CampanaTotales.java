package es.isr.crm.comercial.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of a list of campaigns.
 *
 * @param enMarcha campaigns that run today
 * @param presupuesto EUR that all of them cost
 * @param cifras what they brought together
 */
public record CampanaTotales(long enMarcha, BigDecimal presupuesto, CifrasCampana cifras) implements Serializable {

    public static CampanaTotales of(List<CampanaRow> rows) {
        return new CampanaTotales(
                rows.stream()
                        .filter(row -> row.estado() == EstadoCampana.EN_MARCHA)
                        .count(),
                rows.stream().map(CampanaRow::presupuesto).reduce(BigDecimal.ZERO, BigDecimal::add),
                rows.stream().map(CampanaRow::cifras).reduce(CifrasCampana.NINGUNA, CifrasCampana::plus));
    }

    /** EUR for each customer, to the cent; null while there are none. */
    public BigDecimal getCosteCliente() {
        return CampanaRow.coste(presupuesto, cifras.clientes());
    }
}
