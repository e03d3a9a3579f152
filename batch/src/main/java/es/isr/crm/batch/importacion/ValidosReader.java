package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.RegistrosRepository;
import es.isr.crm.importacion.entity.RegistroCsv;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The records of which customers are to be made, a block at a time; those that have one already are not among them. */
@Named
@Dependent
public class ValidosReader extends AbstractItemReader {

    /** Records in a transaction. */
    static final int BLOCK = 500;

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private RegistrosRepository registros;

    private int last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Integer) checkpoint;
    }

    @Override
    public List<RegistroCsv> readItem() {
        List<RegistroCsv> block = registros.findValidos(importacion, last, BLOCK);
        if (block.isEmpty()) {
            return null;
        }
        last = block.get(block.size() - 1).numero();
        return block;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
