package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.FacturasEmitidas;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An invoice that no run made, and one that corrects another, goes to its customer as soon as it is issued. */
@Dependent
public class EntregaFacturasSueltas {

    @Inject
    private BloqueEntregas bloques;

    void onEmitidas(@Observes FacturasEmitidas emitidas) {
        if (emitidas.ejecucionId() == null) {
            bloques.encolar(emitidas.facturaIds());
        }
    }
}
