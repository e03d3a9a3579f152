package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.ArticuloService;
import es.isr.crm.soporte.entity.ArticuloRow;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An article, to be read; and withdrawn when it is no longer true. */
@Named
@ViewScoped
public class ArticulosFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticuloService articulos;

    @Inject
    private transient Submission submission;

    private Long id;
    private ArticuloRow articulo;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            articulo = articulos.get(id);
        }
    }

    /** Nobody is offered it any more. */
    public void retirar() {
        submission.save("articulos.retirado", () -> {
            articulos.retirar(id);
            return "/articulos";
        });
    }

    /** It is offered again. */
    public void recuperar() {
        submission.save("articulos.recuperado", () -> {
            articulos.recuperar(id);
            return "/articulos/ficha?id=" + id;
        });
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ArticuloRow getArticulo() {
        return articulo;
    }
}
