package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.HistoriaServicioService;
import es.isr.crm.servicios.entity.HistoriaServicio;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What the services of a customer have cost and will cost, for the part of the file that lists them. */
@Named
@RequestScoped
public class FichaServiciosView {

    @Inject
    private HistoriaServicioService historias;

    private final Map<Long, Map<Long, HistoriaServicio>> byCliente = new HashMap<>();

    /** The history of a service; that of all others of the customer is read along. */
    public HistoriaServicio historia(Long clienteId, Long servicioId) {
        return byCliente
                .computeIfAbsent(clienteId, historias::findByCliente)
                .getOrDefault(servicioId, HistoriaServicio.VACIA);
    }
}
