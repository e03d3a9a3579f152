package es.isr.crm.web.trabajos;

import es.isr.crm.batch.trabajos.DatosTrabajo;
import es.isr.crm.batch.trabajos.MandoTrabajos;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.facturacion.entity.HastaFacturacion;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A job that is started with what it is told. */
@Named
@ViewScoped
public class TrabajosIniciarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MandoTrabajos mando;

    @Inject
    private transient Submission submission;

    private final DatosTrabajo datos = new DatosTrabajo();
    private String trabajo;
    private Trabajo cual;

    /** Called before the page is shown. */
    public void cargar() {
        cual = Trabajo.of(trabajo);
        if (!cual.isIniciable()) {
            throw new NotFoundException("trabajo", trabajo);
        }
    }

    public void guardar() {
        submission.save("trabajos.iniciado", () -> {
            mando.iniciar(cual, datos);
            return "/trabajos/ficha?trabajo=" + cual.id();
        });
    }

    /** Whether the job can be told this. */
    public boolean acepta(String dato) {
        return cual.acepta(Trabajo.Dato.valueOf(dato));
    }

    /** How far a run of invoices may go beyond the simulation. */
    public List<HastaFacturacion> getHastas() {
        return List.of(HastaFacturacion.EMITIR, HastaFacturacion.ENTREGAR);
    }

    public DatosTrabajo getDatos() {
        return datos;
    }

    public Trabajo getCual() {
        return cual;
    }

    /** Id of the job. */
    public String getTrabajo() {
        return trabajo;
    }

    public void setTrabajo(String trabajo) {
        this.trabajo = trabajo;
    }
}
