package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.PasosImportacion;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All customers are there: what is left is the network. */
@Named
@Dependent
public class CerrarImportacion extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private PasosImportacion pasos;

    @Override
    public String process() {
        pasos.importada(importacion);
        return null;
    }
}
