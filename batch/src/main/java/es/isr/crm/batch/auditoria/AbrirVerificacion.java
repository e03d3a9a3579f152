package es.isr.crm.batch.auditoria;

import es.isr.crm.auditoria.control.Verificaciones;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A verification begins, anew also when an earlier one was cut short. */
@Named
@Dependent
public class AbrirVerificacion extends AbstractBatchlet {

    private static final String CONSOLA = "consola";

    @Inject
    @BatchProperty
    private String usuario;

    @Inject
    private JobContext job;

    @Inject
    private Verificaciones verificaciones;

    @Override
    public String process() {
        boolean known = usuario != null && !usuario.isBlank() && !usuario.equals("null");
        verificaciones.abrir(job.getExecutionId(), known ? usuario : CONSOLA);
        return null;
    }
}
