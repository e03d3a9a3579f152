package es.isr.crm.web.red;

import es.isr.crm.red.boundary.PausaService;
import es.isr.crm.red.entity.Pausa;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Holding back what goes to PSO, or to one OLT, and letting it go on. */
@Named
@ViewScoped
public class RedPausaView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PausaService service;

    @Inject
    private transient Messages messages;

    private String olt;
    private String motivo;

    /** An empty dialog. */
    public void preparar() {
        olt = null;
        motivo = null;
    }

    public void pausar() {
        service.pausar(olt, motivo);
        messages.warn(olt == null ? "red_pausa.pausada" : "red_pausa.pausada_olt", olt);
    }

    public void reanudar(String where) {
        service.reanudar(where);
        messages.info(where == null ? "red_pausa.reanudada" : "red_pausa.reanudada_olt", where);
    }

    /** The pauses that last, oldest first. */
    public List<Pausa> getVivas() {
        return service.findVivas();
    }

    public String getOlt() {
        return olt;
    }

    public void setOlt(String olt) {
        this.olt = olt;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
