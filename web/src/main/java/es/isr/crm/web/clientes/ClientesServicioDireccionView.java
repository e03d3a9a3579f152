package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.servicios.boundary.DireccionService;
import es.isr.crm.servicios.entity.DatosUbicacion;
import es.isr.crm.servicios.entity.DireccionServicio;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Where a service is installed. */
@Named
@ViewScoped
public class ClientesServicioDireccionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DireccionService direcciones;

    @Inject
    private transient Submission submission;

    private Long id;
    private DireccionServicio direccion;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            direccion = direcciones.get(id);
        }
    }

    /** Fills the province in from the postcode. */
    public void ponerProvincia() {
        Provincias.of(getLugar().getCodigoPostal()).ifPresent(getLugar()::setProvincia);
    }

    public void guardar() {
        submission.save("clientes_servicio_direccion.guardada", () -> {
            direcciones.cambiar(id, getLugar());
            return "/clientes/ficha?id=" + direccion.clienteId() + "&tab=servicios";
        });
    }

    public DireccionServicio getDireccion() {
        return direccion;
    }

    public DatosUbicacion getLugar() {
        return direccion.lugar();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
