package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a customer says against an invoice, and what came of it. */
@Named
@ViewScoped
public class ImpagosDisputaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImpagoService impagos;

    @Inject
    private transient Submission submission;

    private Long facturaId;
    private String motivo;
    private Long disputaId;
    private boolean estimada;
    private String resolucion;

    /** Takes it down. */
    public void abrir(Long clienteId) {
        submission.save("impagos_ficha.disputa.guardada", () -> {
            impagos.disputar(clienteId, facturaId, motivo);
            return "/impagos/ficha?id=" + clienteId;
        });
    }

    /** It is decided. */
    public void cerrar(Long clienteId) {
        submission.save("impagos_ficha.disputa.cerrada", () -> {
            impagos.cerrarDisputa(disputaId, estimada, resolucion);
            return "/impagos/ficha?id=" + clienteId;
        });
    }

    public Long getFacturaId() {
        return facturaId;
    }

    public void setFacturaId(Long facturaId) {
        this.facturaId = facturaId;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public Long getDisputaId() {
        return disputaId;
    }

    public void setDisputaId(Long disputaId) {
        this.disputaId = disputaId;
    }

    /** Whether the customer was right. */
    public boolean isEstimada() {
        return estimada;
    }

    public void setEstimada(boolean estimada) {
        this.estimada = estimada;
    }

    public String getResolucion() {
        return resolucion;
    }

    public void setResolucion(String resolucion) {
        this.resolucion = resolucion;
    }
}
