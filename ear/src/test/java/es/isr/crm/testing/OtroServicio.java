package es.isr.crm.testing;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.control.Lineas;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.Ubicacion;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Sells a customer one service more. */
@Stateless
@PermitAll
public class OtroServicio {

    @Inject
    private PlanRepository planes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Lineas lineas;

    @Inject
    private Reloj reloj;

    /** @return id of the service, which waits for its installation */
    @Auditado("clientes.alta")
    public Long vender(Long clienteId, Long planId) {
        Plan plan = planes.findById(planId).orElseThrow();
        ServicioCliente servicio = new ServicioCliente(
                clienteId, plan, new Ubicacion("Calle Mayor, 1", "46149", "Gilet", "Valencia"), reloj.today());
        servicios.add(servicio);
        if (!plan.isFibra()) {
            lineas.vendida(servicio);
        }
        return servicio.getId();
    }
}
