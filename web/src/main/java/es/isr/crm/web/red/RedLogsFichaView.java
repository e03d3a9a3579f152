package es.isr.crm.web.red;

import es.isr.crm.red.boundary.LogPsoService;
import es.isr.crm.red.entity.LogPsoFicha;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One call to PSO: what was asked, what came back, and what that means. */
@Named
@ViewScoped
public class RedLogsFichaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LogPsoService log;

    private Long id;
    private transient LogPsoFicha ficha;

    /** Called before the page is shown. */
    public void cargar() {
        ficha = log.get(id);
    }

    public LogPsoFicha getFicha() {
        return ficha;
    }

    /** The request, laid out to be read. */
    public String getSolicitud() {
        return CuerpoLegible.of(ficha.solicitud());
    }

    /** The answer, laid out to be read. */
    public String getRespuesta() {
        return CuerpoLegible.of(ficha.respuesta());
    }

    /** Number of the call, ungrouped. */
    public String getNumero() {
        return String.valueOf(id);
    }

    /** Number of its order, ungrouped. */
    public String getOrden() {
        return String.valueOf(ficha.llamada().ordenId());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
