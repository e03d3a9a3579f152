package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Verificaciones;
import es.isr.crm.auditoria.control.VerificadorSellos;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The chain of blocks, a stretch at a time, up to the block that is the last one as it begins. */
@Named
@Dependent
public class TramosReader extends AbstractItemReader {

    @Inject
    private Verificaciones verificaciones;

    private long next;
    private long last;

    /**
     * Blocks that hang on each other.
     *
     * @param desde number of the first
     * @param hasta of the last
     */
    public record Tramo(long desde, long hasta) implements Serializable {}

    @Override
    public void open(Serializable checkpoint) {
        next = 1;
        last = verificaciones.findUltimoBloque();
    }

    @Override
    public Tramo readItem() {
        if (next > last) {
            return null;
        }
        Tramo tramo = new Tramo(next, Math.min(last, next + VerificadorSellos.TRAMO - 1));
        next = tramo.hasta() + 1;
        return tramo;
    }
}
