package es.isr.crm.facturacion.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Sees to it that issued invoices get to their customers: by mail to who agreed to electronic invoices, on paper to everybody
 * else (Real Decreto 1619/2012, arts. 9.2 and 17). A run is queued in blocks, a transaction each; queued again it adds only
 * what is missing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EntregaFacturas {

    @Inject
    private BloqueEntregas bloques;

    /**
     * Queues the deliveries of a run.
     *
     * @return how many there were to queue
     */
    public int encolar(Long ejecucionId) {
        int queued = 0;
        Optional<BloqueEntregas.Bloque> block = bloques.encolar(ejecucionId, 0);
        while (block.isPresent()) {
            queued += block.get().entregas();
            block = bloques.encolar(ejecucionId, block.get().hasta());
        }
        return queued;
    }

    /**
     * Queues what is missing of the runs of a month.
     *
     * @param periodo null for every month
     * @return how many there were to queue
     */
    public int encolarPeriodo(YearMonth periodo) {
        return bloques.findEjecuciones(periodo).stream().mapToInt(this::encolar).sum();
    }
}
