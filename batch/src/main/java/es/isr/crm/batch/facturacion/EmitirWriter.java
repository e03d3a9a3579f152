package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.EmisorBloque;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Issues what was reviewed of a block of customers. */
@Named
@Dependent
public class EmitirWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private Long ejecucion;

    @Inject
    private EmisorBloque emisor;

    @Override
    @SuppressWarnings("unchecked")
    public void writeItems(List<Object> blocks) {
        blocks.forEach(block -> emisor.emitir(ejecucion, (List<Long>) block));
    }
}
