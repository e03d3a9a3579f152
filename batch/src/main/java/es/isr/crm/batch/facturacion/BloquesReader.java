package es.isr.crm.batch.facturacion;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** Customers of a part of a run, a block of ids at a time, from where the last checkpoint was. */
abstract class BloquesReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private Long ejecucion;

    @Inject
    @BatchProperty
    private Long desde;

    @Inject
    @BatchProperty
    private Long hasta;

    private long last;

    /**
     * The next of them.
     *
     * @param ejecucion the run
     * @param after the last of those before
     * @param last the last of the part
     * @return their ids in order; none when there are no more
     */
    abstract List<Long> find(Long ejecucion, long after, long last);

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? desde : (Long) checkpoint;
    }

    @Override
    public List<Long> readItem() {
        List<Long> block = find(ejecucion, last, hasta);
        if (block.isEmpty()) {
            return null;
        }
        last = block.get(block.size() - 1);
        return block;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
