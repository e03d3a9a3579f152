package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Verificaciones;
import es.isr.crm.auditoria.entity.TramoVerificado;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Holds a stretch of blocks, and the rows in them, against their seals. */
@Named
@Dependent
public class TramoProcessor implements ItemProcessor {

    @Inject
    private Verificaciones verificaciones;

    @Override
    public TramoVerificado processItem(Object item) {
        TramosReader.Tramo tramo = (TramosReader.Tramo) item;
        return verificaciones.verificar(tramo.desde(), tramo.hasta());
    }
}
