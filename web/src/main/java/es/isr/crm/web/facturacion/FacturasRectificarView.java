package es.isr.crm.web.facturacion;

import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.boundary.RectificativaService;
import es.isr.crm.facturacion.entity.FacturaFicha;
import es.isr.crm.facturacion.entity.LineaRectificada;
import es.isr.crm.facturacion.entity.PeticionRectificativa;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Corrects an invoice by another: all of it, or as much of each line as is typed. */
@Named
@ViewScoped
public class FacturasRectificarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FacturaService facturas;

    @Inject
    private transient RectificativaService rectificativas;

    @Inject
    private transient Submission submission;

    private Long id;
    private FacturaFicha ficha;
    private List<LineaRectificada> lineas;
    private boolean total = true;
    private String motivo;

    /** Called before the page is shown. */
    public void abrir() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            lineas = rectificativas.findLineas(id);
            ficha = facturas.getFicha(id);
        }
    }

    /** Issues the correction. */
    public void guardar() {
        submission.save(
                "facturas_rectificar.emitida",
                () -> "/facturas/ficha?id="
                        + rectificativas
                                .emitir(new PeticionRectificativa(id, motivo, total, lineas))
                                .id());
    }

    /** What would be taken back, as typed, each line in its own mode. */
    public BigDecimal getSuma() {
        return lineas.stream()
                .map(LineaRectificada::getRectificar)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    public FacturaFicha getFicha() {
        return ficha;
    }

    public List<LineaRectificada> getLineas() {
        return lineas;
    }

    public boolean isTotal() {
        return total;
    }

    public void setTotal(boolean total) {
        this.total = total;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
