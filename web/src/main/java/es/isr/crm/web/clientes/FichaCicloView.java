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

    private Long cliente;
    private List<ServicioRow> filas;
    private List<TareaRow> abiertas;

    /** The services of a customer, for who has just read them for the page that is about to be shown. */
    void leidos(Long clienteId, List<ServicioRow> services) {
        cliente = clienteId;
        filas = services;
    }

    /** Whether an action makes sense for some of the services. */
    public boolean puede(Long clienteId, AccionServicio accion) {
        return servicios(clienteId).stream().anyMatch(servicio -> servicio.puede(accion));
    }

    /** Whether coming back means no more than taking back cuts that were only asked for. */
    public boolean isRetirada(Long clienteId) {
        return servicios(clienteId).stream()
                .filter(servicio -> servicio.puede(AccionServicio.REACTIVAR))
                .allMatch(ServicioRow::isPedido);
    }

    private List<ServicioRow> servicios(Long clienteId) {
        if (!isShowing()) {
            return servicios.findByCliente(clienteId);
        }
        if (filas == null || !clienteId.equals(cliente)) {
            leidos(clienteId, servicios.findByCliente(clienteId));
        }
        return filas;
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

    /** Only what is asked while the page is shown stays true until its end: before, a button may change it. */
    private static boolean isShowing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
