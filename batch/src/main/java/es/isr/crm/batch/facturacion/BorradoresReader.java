package es.isr.crm.batch.facturacion;

import es.isr.crm.facturacion.control.ClientesEjecucion;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The customers of a part of a run that are to be issued, a block of ids at a time. */
@Named
@Dependent
public class BorradoresReader extends BloquesReader {

    @Inject
    private ClientesEjecucion clientes;

    @Override
    List<Long> find(Long ejecucion, long after, long last) {
        return clientes.findParaEmitir(ejecucion, after, last);
    }
}
