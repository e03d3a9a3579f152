package es.isr.crm.batch.importacion;

import es.isr.crm.importacion.control.PasosImportacion;
import es.isr.crm.red.control.ComparadorServicios;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The network has been compared: lines without ONT are told, and nothing is repaired by itself. */
@Named
@Dependent
public class CerrarCotejoRed extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private Long importacion;

    @Inject
    private ComparadorServicios servicios;

    @Inject
    private PasosImportacion pasos;

    @Override
    public String process() {
        servicios.compare();
        pasos.terminada(importacion);
        return null;
    }
}
