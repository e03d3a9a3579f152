package es.isr.crm.web.auditoria;

import es.isr.crm.auditoria.boundary.SelloService;
import es.isr.crm.auditoria.entity.EstadoSellos;
import es.isr.crm.auditoria.entity.Hallazgo;
import es.isr.crm.batch.trabajos.DatosTrabajo;
import es.isr.crm.batch.trabajos.MandoTrabajos;
import es.isr.crm.batch.trabajos.SituacionTrabajo;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The seals of the audit: how much is sealed, what the last verification found, and a button for the next. */
@Named
@ViewScoped
public class AuditoriaSellosView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOSTRADOS = 20;

    @Inject
    private transient SelloService sellos;

    @Inject
    private transient MandoTrabajos trabajos;

    @Inject
    private transient Messages messages;

    private EstadoSellos estado;
    private SituacionTrabajo trabajo;

    /** Called before the page is shown, and while a verification runs. */
    public void cargar() {
        trabajo = trabajos.get(Trabajo.VERIFICAR_AUDITORIA);
        estado = sellos.getEstado();
    }

    /** Holds everything against its seal. */
    public void verificar() {
        try {
            trabajos.iniciar(Trabajo.VERIFICAR_AUDITORIA, new DatosTrabajo());
            messages.info("auditoria.verificando");
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
        cargar();
    }

    /** The first of what the last verification found. */
    public List<Hallazgo> getHallazgos() {
        return isManipulada()
                ? estado.verificacion().primeros().stream().limit(MOSTRADOS).toList()
                : List.of();
    }

    /** Where a finding leads to; null for one that is about no row, or a row that is gone. */
    public String direccion(Hallazgo hallazgo) {
        return hallazgo.filaId() == null || hallazgo.clase() == Hallazgo.Clase.FALTA
                ? null
                : "/auditoria/ficha?libro=" + hallazgo.libro().id() + "&id=" + hallazgo.filaId();
    }

    /** A number as it stands in the database, ungrouped. */
    public String numero(Long value) {
        return String.valueOf(value);
    }

    public EstadoSellos getEstado() {
        return estado;
    }

    public SituacionTrabajo getTrabajo() {
        return trabajo;
    }

    /** Whether something was not as it was sealed, the last time anybody looked. */
    public boolean isManipulada() {
        return estado.verificacion() != null && estado.verificacion().hallazgos() > 0;
    }
}
