package es.isr.crm.batch.impagos;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Gives notice of suspension to who was reminded twice. */
@Named
@Dependent
public class HacerAvisosSuspension extends LoteAvisos {

    @Inject
    @BatchProperty
    private String clientes;

    @Override
    String que() {
        return "avisos de suspensión";
    }

    @Override
    List<Long> find(EjecutorAvisos avisos) {
        return avisos.findPorAvisar();
    }

    @Override
    int tell(EjecutorAvisos avisos, Long clienteId) {
        return avisos.avisar(clienteId);
    }

    @Override
    String solo() {
        return clientes;
    }
}
