package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.PasosImportacion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All records have been looked at. */
@Named
@Dependent
public class CerrarComprobacion extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private PasosImportacion pasos;

    @Override
    public String process() {
        pasos.comprobada(importacion);
        return null;
    }
}
