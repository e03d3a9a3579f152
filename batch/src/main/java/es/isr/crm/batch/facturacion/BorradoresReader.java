package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.ClientesEjecucion;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The customers of a part of a run that are to be issued, a block of ids at a time. */
@Named
@Dependent
public class BorradoresReader extends AbstractItemReader {

    @Inject
    @BatchProperty
    private Long ejecucion;

    @Inject
    @BatchProperty
    private Long desde;

    @Inject
    @BatchProperty
    private Long hasta;

    @Inject
    private ClientesEjecucion clientes;

    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? desde : (Long) checkpoint;
    }

    @Override
    public List<Long> readItem() {
        List<Long> block = clientes.findParaEmitir(ejecucion, last, hasta);
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
