package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.FacturacionTerminada;
import es.isr.crm.facturacion.entity.FacturasEmitidas;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * What is issued goes to its customer: an invoice that no run made, and one that corrects another, in the transaction that
 * issues it; those of a run when it has issued them all, if it was asked to send them.
 */
@Dependent
public class EntregaAlEmitir {

    @Inject
    private BloqueEntregas bloques;

    @Inject
    private EntregaFacturas runs;

    void onEmitidas(@Observes FacturasEmitidas emitidas) {
        if (emitidas.ejecucionId() == null) {
            bloques.encolar(emitidas.facturaIds());
        }
    }

    void onTerminada(@Observes FacturacionTerminada terminada) {
        if (terminada.entregar()) {
            runs.encolar(terminada.ejecucionId());
        }
    }
}
