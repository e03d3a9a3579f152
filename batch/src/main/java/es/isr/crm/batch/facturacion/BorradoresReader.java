package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.ClientesEjecucion;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The customers of a run that are to be issued, a block of ids at a time, in the order in which they get their numbers. */
@Named
@Dependent
public class BorradoresReader extends AbstractItemReader {

    @Inject
    private EjecucionEnCurso enCurso;

    @Inject
    private ClientesEjecucion clientes;

    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public List<Long> readItem() {
        List<Long> block = clientes.findParaEmitir(enCurso.get(), last);
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
