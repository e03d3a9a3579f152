package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.ComprobadorBloque;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Writes down what will become of the records of a block. */
@Named
@Dependent
public class ComprobarWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private ComprobadorBloque comprobador;

    @Override
    @SuppressWarnings("unchecked")
    public void writeItems(List<Object> blocks) {
        blocks.forEach(block -> comprobador.check(importacion, (List<RegistroCsv>) block));
    }
}
