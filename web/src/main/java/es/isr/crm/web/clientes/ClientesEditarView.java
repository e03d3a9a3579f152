package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.ClienteEditable;
import es.isr.crm.clientes.entity.ClienteFicha;
import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.EdicionSimultaneaException;
import es.isr.crm.clientes.entity.FusionCliente;
import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/**
 * Editing of a customer. Who is second to save sees what the first one changed and chooses field by field; what was
 * typed stays until it is saved, however many others save in between.
 */
@Named
@ViewScoped
public class ClientesEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClienteService service;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    private Long id;
    private ClienteEditable original;
    private DatosCliente datos;
    private FusionCliente fusion;

    /** Called before the page is shown. */
    public void abrir() {
        if (original == null || !FacesContext.getCurrentInstance().isPostback()) {
            original = service.getEditable(id);
            datos = original.copiaDatos();
        }
    }

    public void guardar() {
        submission.save("clientes_editar.guardado", () -> {
            save();
            return "/clientes/ficha?id=" + id;
        });
    }

    /** Saves what was chosen, on top of what the others made of it. */
    public void guardarFusion() {
        if (fusion.getSinDecidir().isEmpty()) {
            take(fusion.resultado());
            guardar();
        } else {
            messages.error("clientes_editar.fusion.falta");
        }
    }

    /** Back to the form, with what was chosen in it; where nobody chose, with what this editor had typed. */
    public void seguirEditando() {
        fusion.decidirMio();
        take(fusion.resultado());
    }

    /** What others changed without touching anything that can be edited here is no reason to ask. */
    private void save() {
        try {
            service.update(id, original.ficha().version(), datos);
        } catch (EdicionSimultaneaException other) {
            fusion = new FusionCliente(
                    original, service.getActual(id, original.ficha().updatedAt()), datos);
            if (fusion.isPorDecidir()) {
                throw other;
            }
            take(fusion.resultado());
            save();
        }
    }

    private void take(DatosCliente merged) {
        datos = merged;
        original = fusion.getActual();
        fusion = null;
    }

    /** Fills province and fiscal zone in from the postcode. */
    public void ponerProvincia() {
        Provincias.of(datos.getCodigoPostal()).ifPresent(provincia -> {
            datos.setProvincia(provincia);
            datos.setZonaFiscal(ZonaFiscal.of(datos.getCodigoPostal()));
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ClienteFicha getFicha() {
        return original.ficha();
    }

    public DatosCliente getDatos() {
        return datos;
    }

    /** What two editors do not agree about; null while there is nothing of that. */
    public FusionCliente getFusion() {
        return fusion;
    }
}
