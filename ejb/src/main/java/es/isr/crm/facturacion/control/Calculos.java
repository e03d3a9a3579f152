package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.CalculoFactura;
import es.isr.crm.facturacion.entity.TipoImpuesto;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the calculator of a month what is the same for everybody: taxes, names of plans. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Calculos {

    @PersistenceContext(unitName = "isr-crm")
    private EntityManager em;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** The calculator of a month, as things are now. The tax is that of the day of issue (Ley 37/1992, art. 75.Uno.7º). */
    public CalculoFactura of(YearMonth periodo) {
        Map<Long, String> planes = new HashMap<>();
        sql.ask("SELECT id, nombre FROM planes", List.of(), row -> planes.put(row.getLong(1), row.getString(2)));
        return new CalculoFactura(periodo, impuestos(), planes, dia(periodo));
    }

    /** A month is billed on its first day; when that is past, today. */
    private LocalDate dia(YearMonth periodo) {
        LocalDate today = reloj.today();
        return periodo.atDay(1).isAfter(today) ? periodo.atDay(1) : today;
    }

    private List<TipoImpuesto> impuestos() {
        return em.createQuery("SELECT t FROM TipoImpuesto t ORDER BY t.desde DESC", TipoImpuesto.class)
                .getResultList();
    }
}
