package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Sellador;
import es.isr.crm.auditoria.entity.BloqueAuditoria;
import es.isr.crm.auditoria.entity.LoteSinSello;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals a block, and tells its hash outside the database: in the log and in the job's outcome. */
@Named
@Dependent
public class SellarWriter extends AbstractItemWriter {

    private static final Logger LOG = Logger.getLogger(SellarWriter.class.getName());

    @Inject
    private Sellador sellador;

    @Inject
    private JobContext job;

    private long filas;

    @Override
    public void writeItems(List<Object> lotes) {
        lotes.forEach(lote -> sellador.sellar((LoteSinSello) lote).ifPresent(this::tell));
    }

    private void tell(BloqueAuditoria block) {
        filas += block.filas();
        LOG.log(Level.INFO, "Audit block {0} sealed, {1} rows: {2}", new Object[] {
            String.valueOf(block.numero()), String.valueOf(block.filas()), block.huella()
        });
        job.setExitStatus("selladas: " + filas + " filas; bloque " + block.numero() + " " + block.huella());
    }
}
