package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.ServicioRow;
import es.isr.crm.tareas.boundary.TareaService;
import es.isr.crm.tareas.entity.TareaRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What may be asked for a customer, and what is being done by hand for them; for the customer file. */
@Named
@RequestScoped
public class FichaCicloView {

    @Inject
    private ServicioService servicios;

    @Inject
    private TareaService tareas;

    private List<ServicioRow> filas;
    private List<TareaRow> abiertas;

    /** Whether an action makes sense for some of the services. */
    public boolean puede(Long clienteId, AccionServicio accion) {
        if (!isShowing()) {
            return isPosible(servicios.findByCliente(clienteId), accion);
        }
        if (filas == null) {
            filas = servicios.findByCliente(clienteId);
        }
        return isPosible(filas, accion);
    }

    /** Whether coming back means no more than taking back cuts that were only asked for. */
    public boolean isRetirada(Long clienteId) {
        return servicios.findByCliente(clienteId).stream()
                .filter(servicio -> servicio.puede(AccionServicio.REACTIVAR))
                .allMatch(ServicioRow::isPedido);
    }

    /** The open tasks of the customer, what is late first. */
    public List<TareaRow> tareas(Long clienteId) {
        if (!isShowing()) {
            return tareas.findAbiertas(clienteId);
        }
        if (abiertas == null) {
            abiertas = tareas.findAbiertas(clienteId);
        }
        return abiertas;
    }

    private static boolean isPosible(List<ServicioRow> services, AccionServicio accion) {
        return services.stream().anyMatch(servicio -> servicio.puede(accion));
    }

    /** Only what is asked while the page is shown stays true until its end: before, a button may change it. */
    private static boolean isShowing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
