package es.isr.crm.batch.entregas;

import es.isr.crm.facturacion.control.EntregaFacturas;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;

/** Queues what is not queued yet: of one run, of a month, or of every run. */
@Named
@Dependent
public class EncolarFacturas extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String ejecucion;

    @Inject
    @BatchProperty
    private String periodo;

    @Inject
    private EntregaFacturas entregas;

    @Override
    public String process() {
        int queued;
        if (isGiven(ejecucion)) {
            queued = entregas.encolar(Long.valueOf(ejecucion));
        } else {
            queued = entregas.encolarPeriodo(isGiven(periodo) ? YearMonth.parse(periodo) : null);
        }
        return "encoladas: " + queued;
    }

    private static boolean isGiven(String property) {
        return property != null && !property.isBlank();
    }
}
