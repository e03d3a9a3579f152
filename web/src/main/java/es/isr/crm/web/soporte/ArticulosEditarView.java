package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.ArticuloService;
import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An article is written anew. */
@Named
@ViewScoped
public class ArticulosEditarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticuloService articulos;

    @Inject
    private transient Submission submission;

    private Long id;
    private int version;
    private ArticuloFormulario formulario;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            ArticuloRow articulo = articulos.get(id);
            version = articulo.version();
            formulario = ArticuloFormulario.of(articulo);
        }
    }

    /** Writes it. */
    public void guardar() {
        submission.save("articulos.guardado", () -> {
            articulos.editar(id, version, formulario.toPeticion(null));
            return "/articulos/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ArticuloFormulario getFormulario() {
        return formulario;
    }
}
