package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;

/**
 * Which month the next run of invoices bills: the one after the last that was issued. As long as none was, the next month,
 * for a run bills in advance, on the 1st.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class ProximoPeriodo {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private Reloj reloj;

    /**
     * @param servicios those of one customer: no run bills again what is billed already, by us or by who did it before
     */
    public YearMonth of(Collection<ServicioCliente> servicios) {
        YearMonth next = next();
        return servicios.stream()
                .map(ServicioCliente::getFacturadoHasta)
                .filter(Objects::nonNull)
                .map(billed -> YearMonth.from(billed.plusDays(1)))
                .reduce(next, (one, other) -> one.isAfter(other) ? one : other);
    }

    private YearMonth next() {
        String last = (String) em.createNativeQuery(
                        "SELECT MAX(periodo) FROM ejecuciones_facturacion WHERE estado = 'emitida' AND ambito IS NULL")
                .getSingleResult();
        return (last == null ? YearMonth.from(reloj.today()) : YearMonth.parse(last)).plusMonths(1);
    }
}
