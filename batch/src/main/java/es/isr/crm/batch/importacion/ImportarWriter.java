package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.ImportadorBloque;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Makes customers of the records of a block. */
@Named
@Dependent
public class ImportarWriter extends AbstractItemWriter {

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private ImportadorBloque importador;

    @Override
    @SuppressWarnings("unchecked")
    public void writeItems(List<Object> blocks) {
        blocks.forEach(block -> importador.importar(importacion, (List<RegistroCsv>) block));
    }
}
