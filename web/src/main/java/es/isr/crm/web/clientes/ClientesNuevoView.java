package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.CodigoDuplicadoException;
import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The alta of a customer, in one page. */
@Named
@ViewScoped
public class ClientesNuevoView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AltaService altas;

    @Inject
    private transient ClienteService clientes;

    @Inject
    private transient PlanService catalogo;

    @Inject
    private transient PerfilService perfiles;

    @Inject
    private transient Submission submission;

    @Inject
    private transient LeadDeAlta leads;

    private final AltaCliente alta = new AltaCliente();
    private VentaFormulario venta;
    private String sugerido;

    @PostConstruct
    void open() {
        sugerir();
        venta = new VentaFormulario(alta, catalogo.findVendibles(), perfiles.findPlanesSinPerfil());
    }

    /** An alta of a lead begins with what is known of it. */
    public void traerLead() {
        if (alta.getLeadId() != null) {
            leads.fill(alta, venta);
        }
    }

    public void guardar() {
        submission.save(venta.isEnRed() ? "clientes_nuevo.guardado.red" : "clientes_nuevo.guardado", () -> {
            venta.leer();
            return "/clientes/ficha?id=" + darDeAlta();
        });
    }

    /** A suggested code that somebody else took meanwhile was not the clerk's choice: the next one does as well. */
    private Long darDeAlta() {
        try {
            return altas.alta(alta);
        } catch (CodigoDuplicadoException taken) {
            if (!sugerido.equals(alta.getDatos().getCodigo())) {
                throw taken;
            }
            sugerir();
            return altas.alta(alta);
        }
    }

    private void sugerir() {
        sugerido = clientes.suggestCodigo();
        alta.getDatos().setCodigo(sugerido);
    }

    /** Fills the province in from the postcode. */
    public void ponerProvincia() {
        Provincias.of(alta.getDatos().getCodigoPostal()).ifPresent(alta.getDatos()::setProvincia);
    }

    public AltaCliente getAlta() {
        return alta;
    }

    /** The first sale. */
    public VentaFormulario getVenta() {
        return venta;
    }
}
