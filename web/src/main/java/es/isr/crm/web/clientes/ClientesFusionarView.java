package es.isr.crm.web.clientes;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.boundary.FusionService;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.PrevisionFusion;
import es.isr.crm.servicios.entity.PrevisionFusion.Conflicto;
import es.isr.crm.servicios.entity.PrevisionFusion.Persona;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.web.shared.Submission;
import es.isr.crm.web.shared.ViewFormats;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Two customers turn out to be one: who stays is chosen, what it means is shown, and then it is done. */
@Named
@ViewScoped
public class ClientesFusionarView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 8;

    @Inject
    private transient FusionService fusiones;

    @Inject
    private transient CarteraService cartera;

    @Inject
    private transient Submission submission;

    private Long id;
    private Persona duplicado;
    private List<Persona> candidatos;
    private String texto;
    private List<ClienteRow> encontrados = List.of();
    private PrevisionFusion prevision;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            duplicado = fusiones.get(id);
            candidatos = fusiones.findCandidatos(id);
        }
    }

    /** Looks for who stays. */
    public void buscar() {
        prevision = null;
        encontrados = texto == null
                ? List.of()
                : cartera.search(ClienteFilter.ofTexto(texto), PageRequest.first(FOUND)).rows().stream()
                        .filter(row -> !row.id().equals(id))
                        .toList();
    }

    /** This one stays. */
    public void elegir(Long superviviente) {
        prevision = fusiones.prever(id, superviviente);
    }

    /** Another one, after all. */
    public void soltar() {
        prevision = null;
    }

    public void fusionar() {
        submission.save("clientes_fusionar.hecho", () -> {
            Long superviviente = prevision.superviviente().id();
            fusiones.fusionar(id, superviviente);
            return "/clientes/ficha?id=" + superviviente;
        });
    }

    /** A datum that differs, as people read it. */
    public String legible(Conflicto conflicto, String value) {
        return "telefono".equals(conflicto.campo()) ? ViewFormats.phone(value) : value;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Persona getDuplicado() {
        return duplicado;
    }

    public List<Persona> getCandidatos() {
        return candidatos;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<ClienteRow> getEncontrados() {
        return encontrados;
    }

    /** What it means; null until somebody is chosen. */
    public PrevisionFusion getPrevision() {
        return prevision;
    }
}
