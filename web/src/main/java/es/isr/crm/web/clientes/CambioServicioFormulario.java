package es.isr.crm.web.clientes;

import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrevisionCambio;
import es.isr.crm.servicios.entity.ServicioCambiable;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.web.shared.Messages;
import es.isr.crm.web.shared.Submission;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;

/** What the pages for another plan and for another price have alike: from a day on, shown as it is typed, applied as shown. */
public abstract class CambioServicioFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Submission submission;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Reloj reloj;

    private Long id;
    private ServicioCambiable servicio;
    private LocalDate fecha;
    private FormularioPrecio precio;
    private PrevisionCambio prevision;

    /** Shows a service with its form as it begins. */
    final void show(ServicioCambiable cambiable, FormularioPrecio form) {
        servicio = cambiable;
        precio = form;
        LocalDate today = reloj.today();
        fecha = cambiable.primerDia().isAfter(today) ? cambiable.primerDia() : today;
    }

    /** What would happen, asked of the boundary. */
    abstract PrevisionCambio preview(PeticionPlan peticion);

    /** Makes it happen. */
    abstract void apply(PeticionPlan peticion);

    /** The plan that is wanted; null for the one it has. */
    abstract Long planId();

    /** Whether enough is typed for something to be shown. */
    abstract boolean isMirable();

    /** Something was typed: what would happen with it, or what is wrong with it. */
    public void calcular() {
        prevision = null;
        if (!isMirable()) {
            return;
        }
        try {
            prevision = preview(peticion(null));
        } catch (BusinessException refusal) {
            messages.refusal(refusal);
        }
    }

    /** Does what is shown; when it would be something else by now, that is shown instead. */
    final void save(String doneKey) {
        if (prevision == null) {
            prevision = preview(peticion(null));
            messages.warn("cambio_servicio.mirelo");
            return;
        }
        submission.save(doneKey, () -> {
            try {
                apply(peticion(prevision.huella()));
            } catch (CambioDistintoException changed) {
                prevision = preview(peticion(null));
                throw changed;
            }
            return "/clientes/ficha?id=" + servicio.clienteId() + "&tab=servicios";
        });
    }

    private PeticionPlan peticion(String huella) {
        return new PeticionPlan(planId(), fecha, precio.toPrecio(), huella);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ServicioCambiable getServicio() {
        return servicio;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public void setFecha(LocalDate fecha) {
        this.fecha = fecha;
    }

    public FormularioPrecio getPrecio() {
        return precio;
    }

    /** What would happen; null while too little is typed, or something is wrong with it. */
    public PrevisionCambio getPrevision() {
        return prevision;
    }
}
