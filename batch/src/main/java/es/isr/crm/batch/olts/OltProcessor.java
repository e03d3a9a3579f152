package es.isr.crm.batch.olts;

import es.isr.crm.red.control.LectorOlt;
import es.isr.crm.red.control.LectorOlt.Alcance;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.OltLeida;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Reads an OLT, as thoroughly as the job wants. */
@Named
@Dependent
public class OltProcessor implements ItemProcessor {

    @Inject
    @BatchProperty
    private String alcance;

    @Inject
    private LectorOlt lector;

    @Override
    public OltLeida processItem(Object olt) {
        return lector.read((String) olt, Alcance.valueOf(alcance), PsoContexto.sistema());
    }
}
