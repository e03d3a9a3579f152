package es.isr.crm.batch.impagos;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Reminds debtors of what is due to be reminded of, each invoice twice at most. */
@Named
@Dependent
public class HacerRecordatorios extends LoteAvisos {

    @Inject
    @BatchProperty
    private String clientes;

    @Override
    String que() {
        return "recordatorios";
    }

    @Override
    List<Long> find(EjecutorAvisos avisos) {
        return avisos.findPorRecordar();
    }

    @Override
    int tell(EjecutorAvisos avisos, Long clienteId) {
        return avisos.recordar(clienteId);
    }

    @Override
    String solo() {
        return clientes;
    }
}
