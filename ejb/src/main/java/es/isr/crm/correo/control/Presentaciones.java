package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * On which day something was presented to whom it was for: a mail was accepted, a letter posted, a paper handed over. The
 * month after which a service may be suspended counts from it (Ley 11/2022, art. 65).
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Presentaciones {

    private static final int BLOCK = 1000;

    private static final String FIRST = """
            SELECT e.referencia_id, MIN(e.presentada) FROM entregas e
             WHERE e.clase = ? AND e.presentada IS NOT NULL AND e.referencia_id IN (%s)
             GROUP BY e.referencia_id""";

    @Inject
    private SqlEnBloque sql;

    /** The first day on which each of these invoices was presented; those that never were are missing. */
    public Map<Long, LocalDate> ofFacturas(Collection<Long> facturaIds) {
        return of(ClaseEntrega.FACTURA, facturaIds);
    }

    /**
     * The first day of each.
     *
     * @param clase what was delivered
     * @param referenciaIds what it was about
     */
    public Map<Long, LocalDate> of(ClaseEntrega clase, Collection<Long> referenciaIds) {
        Map<Long, LocalDate> days = new HashMap<>();
        List<Long> all = new ArrayList<>(referenciaIds);
        for (int from = 0; from < all.size(); from += BLOCK) {
            sql.ask(
                            FIRST,
                            List.of(clase.name().toLowerCase(Locale.ROOT)),
                            all.subList(from, Math.min(from + BLOCK, all.size())),
                            row -> Map.entry(row.getLong(1), row.getObject(2, LocalDate.class)))
                    .forEach(day -> days.put(day.getKey(), day.getValue()));
        }
        return days;
    }
}
