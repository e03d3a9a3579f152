package es.isr.crm.web.red;

import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.web.panel.EstadoView;
import es.isr.crm.web.shared.Severidad;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How PSO does at this moment, and what to do when it does not do well. */
@Named
@RequestScoped
public class RedSaludView {

    @Inject
    private PsoService pso;

    @Inject
    private AvisosRed avisos;

    private SaludPso salud;

    public SaludPso getSalud() {
        if (salud == null) {
            salud = pso.getSalud();
        }
        return salud;
    }

    public Severidad getSeveridad() {
        return EstadoView.severidad(getSalud().estado());
    }

    /** What is wrong, why, and what to do; null when nothing is. */
    public AvisoRed getAviso() {
        return avisos.of(
                switch (getSalud().estado()) {
                    case CREDENCIALES -> "credenciales";
                    case SIN_CONEXION -> "sin_conexion";
                    case SIN_RESPUESTA -> "sin_respuesta";
                    case BIEN, SIN_DATOS -> null;
                });
    }
}
