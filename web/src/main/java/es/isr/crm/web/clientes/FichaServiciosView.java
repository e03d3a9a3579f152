package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.CambioPlanService;
import es.isr.crm.servicios.boundary.HistoriaServicioService;
import es.isr.crm.servicios.entity.HistoriaServicio;
import es.isr.crm.servicios.entity.HistoriaServicio.CambioDePlan;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the services of a customer have cost and will cost, for the part of the file that lists them. */
@Named
@RequestScoped
public class FichaServiciosView {

    @Inject
    private HistoriaServicioService historias;

    @Inject
    private CambioPlanService cambios;

    @Inject
    private Messages messages;

    @Inject
    private Reloj reloj;

    private final Map<Long, Map<Long, HistoriaServicio>> byCliente = new HashMap<>();

    /** The history of a service; that of all others of the customer is read along. */
    public HistoriaServicio historia(Long clienteId, Long servicioId) {
        return byCliente
                .computeIfAbsent(clienteId, historias::findByCliente)
                .getOrDefault(servicioId, HistoriaServicio.VACIA);
    }

    /** The changes of its plan that are to come. */
    public List<CambioDePlan> previstos(Long clienteId, Long servicioId) {
        return historia(clienteId, servicioId).cambios().stream()
                .filter(cambio -> cambio.isPorVenir(reloj.today()))
                .toList();
    }

    /** A change of plan that was to come is not to be. */
    public void retirar(Long servicioId, Long cambioId) {
        try {
            cambios.retirar(servicioId, cambioId);
            messages.info("ficha_servicios.retirado");
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        byCliente.clear();
    }
}
