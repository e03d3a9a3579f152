package es.isr.crm.web.clientes;

import es.isr.crm.clientes.boundary.ClienteService;
import es.isr.crm.clientes.entity.CodigoDuplicadoException;
import es.isr.crm.clientes.entity.Provincias;
import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.PlanRow;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.web.shared.Submission;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final AltaCliente alta = new AltaCliente();
    private List<PlanRow> planes;
    private Map<Long, List<String>> sinPerfil;
    private String sugerido;

    @PostConstruct
    void open() {
        sugerir();
        planes = catalogo.findVendibles();
        sinPerfil = perfiles.findPlanesSinPerfil();
    }

    public void guardar() {
        boolean activa = isGpon() && alta.isActivar();
        submission.save(
                activa ? "clientes_nuevo.guardado.red" : "clientes_nuevo.guardado",
                () -> "/clientes/ficha?id=" + darDeAlta());
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

    /** Fills the province of the installation in from its postcode. */
    public void ponerProvinciaInstalacion() {
        Provincias.of(alta.getInstalacion().getCodigoPostal()).ifPresent(alta.getInstalacion()::setProvincia);
    }

    /** Whether the chosen plan is installed with an ONT. */
    public boolean isGpon() {
        return plan().map(plan -> plan.tipo() == TipoPlan.FIBRA).orElse(false);
    }

    /** The plan chosen so far, or null. */
    public PlanRow getPlan() {
        return plan().orElse(null);
    }

    /** The profiles of the chosen plan that PSO does not have; empty when it has them, or nobody knows. */
    public String getPerfilesQueFaltan() {
        return alta.getPlanId() == null ? "" : String.join(", ", sinPerfil.getOrDefault(alta.getPlanId(), List.of()));
    }

    private Optional<PlanRow> plan() {
        return planes.stream()
                .filter(plan -> plan.id().equals(alta.getPlanId()))
                .findFirst();
    }

    public AltaCliente getAlta() {
        return alta;
    }

    public List<PlanRow> getPlanes() {
        return planes;
    }
}
