package es.isr.crm.web.impagos;

import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A promise to pay, as it is being taken down. */
@Named
@ViewScoped
public class ImpagosPromesaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ImpagoService impagos;

    @Inject
    private transient Submission submission;

    private LocalDate hasta;
    private BigDecimal importe;
    private String nota;

    /** Takes it down. */
    public void guardar(Long clienteId) {
        submission.save("impagos_ficha.promesa.guardada", () -> {
            impagos.prometer(clienteId, hasta, importe, nota);
            return "/impagos/ficha?id=" + clienteId;
        });
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    /** EUR. */
    public BigDecimal getImporte() {
        return importe;
    }

    public void setImporte(BigDecimal importe) {
        this.importe = importe;
    }

    public String getNota() {
        return nota;
    }

    public void setNota(String nota) {
        this.nota = nota;
    }
}
