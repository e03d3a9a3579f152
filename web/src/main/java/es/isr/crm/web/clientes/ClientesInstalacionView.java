package es.isr.crm.web.clientes;

import es.isr.crm.servicios.boundary.ServicioService;
import es.isr.crm.servicios.entity.DatosInstalacion;
import es.isr.crm.servicios.entity.InstalacionPendiente;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The installer at the customer's home puts the service on the network. */
@Named
@ViewScoped
public class ClientesInstalacionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ServicioService servicios;

    @Inject
    private transient Submission submission;

    private final DatosInstalacion gpon = new DatosInstalacion();
    private Long id;
    private InstalacionPendiente pendiente;

    /** Called before the page is shown; an ONT that another page knows of comes along. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            pendiente =
                    servicios.findInstalacionPendiente(id).orElseThrow(() -> new NotFoundException("instalacion", id));
        }
    }

    public void guardar() {
        submission.save("clientes_instalacion.guardado", () -> {
            servicios.completarInstalacion(id, gpon);
            return "/clientes/ficha?id=" + pendiente.clienteId();
        });
    }

    /** Id of the service. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public InstalacionPendiente getPendiente() {
        return pendiente;
    }

    public DatosInstalacion getGpon() {
        return gpon;
    }
}
