package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.EdicionSimultaneaException;
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
    private int version;

    /** Called before the page is shown. */
    public void abrir() {
        if (cliente == null || !FacesContext.getCurrentInstance().isPostback()) {
            cliente = service.getEditable(id);
            version = cliente.ficha().version();
        }
    }

    public void guardar() {
        submission.save("clientes_editar.guardado", () -> {
            try {
                service.update(id, version, cliente.datos());
            } catch (EdicionSimultaneaException other) {
                // Told once; who saves again has read it and means it.
                version = service.getFicha(id).version();
                throw other;
            }
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
