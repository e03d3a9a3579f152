package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Editing of a customer. */
@Named
@ViewScoped
public class ClientesEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClienteService service;

    @Inject
    private transient Submission submission;

    private Long id;
    private ClienteEditable cliente;

    /** Called before the page is shown. */
    public void abrir() {
        if (cliente == null || !FacesContext.getCurrentInstance().isPostback()) {
            cliente = service.getEditable(id);
        }
    }

    public void guardar() {
        submission.save("clientes_editar.guardado", () -> {
            service.update(id, cliente.ficha().version(), cliente.datos());
            return "/clientes/ficha?id=" + id;
        });
    }

    /** Fills the province in from the postcode. */
    public void ponerProvincia() {
        Provincias.of(getDatos().getCodigoPostal()).ifPresent(getDatos()::setProvincia);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ClienteFicha getFicha() {
        return cliente.ficha();
    }

    public DatosCliente getDatos() {
        return cliente.datos();
    }
}
