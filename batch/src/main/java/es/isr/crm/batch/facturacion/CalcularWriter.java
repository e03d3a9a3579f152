package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.CalculadorBloque;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Works out what a block of customers comes to. */
@Named
@Dependent
public class CalcularWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private Long ejecucion;

    @Inject
    private CalculadorBloque calculador;

    @Override
    @SuppressWarnings("unchecked")
    public void writeItems(List<Object> blocks) {
        blocks.forEach(block -> calculador.calcular(ejecucion, (List<Long>) block));
    }
}
