package es.isr.crm.servicios.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.auditoria.control.Palabras;
import es.isr.crm.planes.entity.PerfilesDePlanCambiados;
import es.isr.crm.servicios.entity.CambioPerfilSolicitado;
import es.isr.crm.servicios.entity.ServicioCliente;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;

/** Carries new network profiles of a plan to the services in force that have it, in the transaction of the change. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PerfilesDePlan {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Event<CambioPerfilSolicitado> cambios;

    public void onCambiados(@Observes PerfilesDePlanCambiados plan) {
        String words = MessageFormat.format(
                Palabras.of("servicios.perfiles"), plan.plan(), plan.perfilVelocidad(), plan.perfilUsuario());
        for (ServicioCliente servicio : servicios.findVigentesByPlan(plan.planId())) {
            cambios.fire(new CambioPerfilSolicitado(
                    servicio.getId(), servicio.getClienteId(), plan.perfilVelocidad(), plan.perfilUsuario()));
            auditoria.anotar(servicio.getClienteId(), "servicios.perfiles", words);
        }
    }
}
