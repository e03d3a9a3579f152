package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.Vencimientos;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Marks what is past its due date, a block after the other; run again it finds what has become late since. Several do it side
 * by side, each of what nobody holds; one goes over the rest after them, and waits for who holds it.
 */
@Named
@Dependent
public class MarcarVencidas extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private Boolean libres;

    @Inject
    private SumaVencidas suma;

    @Inject
    private Vencimientos vencimientos;

    private volatile boolean stopped;

    @Override
    public String process() {
        int marked = 0;
        int more;
        do {
            more = vencimientos.marcar(libres);
            marked += more;
        } while (more > 0 && !stopped);
        if (!libres) {
            suma.add(marked);
        }
        return String.valueOf(marked);
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
