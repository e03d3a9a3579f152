package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.impagos.entity.DeudorRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What a list of debtors comes to, added up once for a page that says it in three figures. */
@RequestScoped
public class TotalesDeuda {

    @Inject
    private ImpagoService impagos;

    private final Map<DeudorFilter, DeudorRow.Totales> sums = new HashMap<>();

    /** Of whom the filter finds. */
    public DeudorRow.Totales of(DeudorFilter filter) {
        return sums.computeIfAbsent(filter, impagos::sumar);
    }
}
