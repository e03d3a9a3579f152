package es.isr.crm.batch.olts;

import es.isr.crm.red.control.ComparadorServicios;
import es.isr.crm.red.control.ReparacionAutomatica;
import es.isr.crm.red.entity.ResumenOlts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** When all OLTs are compared: the CRM's own contradictions, and the repairs that need no click. */
@Named
@Dependent
public class CerrarConciliacion extends ResumirEstado {

    @Inject
    private ComparadorServicios servicios;

    @Inject
    private ReparacionAutomatica automatica;

    @Override
    public String process() {
        servicios.compare();
        automatica.repair();
        return super.process();
    }

    @Override
    String words(ResumenOlts summary) {
        return super.words(summary) + " · deriva " + summary.derivas() + " · auto " + summary.reparadas();
    }
}
