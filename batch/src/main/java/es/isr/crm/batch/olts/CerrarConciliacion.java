package es.isr.crm.batch.olts;

import es.isr.crm.red.control.ComparadorServicios;
import es.isr.crm.red.control.LectorPerfiles;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.ReparacionAutomatica;
import es.isr.crm.red.entity.ResumenOlts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When all OLTs are compared: the CRM's own contradictions, PSO's profiles, and the repairs that need no click. */
@Named
@Dependent
public class CerrarConciliacion extends ResumirEstado {

    @Inject
    private ComparadorServicios servicios;

    @Inject
    private LectorPerfiles perfiles;

    @Inject
    private ReparacionAutomatica automatica;

    @Override
    public String process() {
        servicios.compare();
        perfiles.readAll(PsoContexto.sistema());
        automatica.repair();
        return super.process();
    }

    @Override
    String words(ResumenOlts summary) {
        return super.words(summary) + " · diferencias " + summary.derivas() + " · reparadas " + summary.reparadas();
    }
}
