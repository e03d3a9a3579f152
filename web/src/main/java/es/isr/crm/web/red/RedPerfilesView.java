package es.isr.crm.web.red;

import es.isr.crm.red.boundary.PerfilService;
import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.PerfilesFicha;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The profiles of PSO: at first as last known, then, when the page is there, as PSO lists them now. */
@Named
@ViewScoped
public class RedPerfilesView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MAX_LECTURAS = 5;

    @Inject
    private transient PerfilService perfiles;

    @Inject
    private transient PsoService pso;

    private PerfilesFicha ficha;
    private int lecturas;
    private boolean observando;

    /** Called before the page is shown. */
    public void cargar() {
        ficha = perfiles.getConocidos();
        observando = pso.getSalud().observando();
    }

    /** Called by the page once it is there, and by its poll. */
    public void leer() {
        ficha = perfiles.leer();
        lecturas++;
    }

    public PerfilesFicha getFicha() {
        return ficha;
    }

    /** Whether PSO was asked and did not answer in time: what is shown is what it said before. */
    public boolean isAnterior() {
        return lecturas > 0 && !ficha.actual();
    }

    /** Whether PSO is still being asked. */
    public boolean isLeyendo() {
        return lecturas == 0;
    }

    /** Whether the page should look again: for a creation on its way, and a few times for a PSO that was slow. */
    public boolean isMirando() {
        return ficha.isEnCurso() || isAnterior() && lecturas < MAX_LECTURAS;
    }

    /** Whether nothing is written to PSO, so that nothing can be created. */
    public boolean isObservando() {
        return observando;
    }
}
