package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The steps of a service's life, with what each brings along: the customer's state and the charges.
 *
 * <p>Called when the step is a fact: the network was seen so, or a person confirmed it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CicloServicio {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * The service works.
     *
     * @param servicioId the service
     * @return the service, active
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it has ended
     */
    public ServicioCliente activado(Long servicioId) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        boolean first = servicio.activar(reloj.today());
        if (first && servicio.getPlan().getPrecioInstalacion().signum() > 0) {
            servicios.add(Cargo.instalacion(
                    servicio,
                    "Instalación " + servicio.getPlan().getNombre(),
                    reloj.today(),
                    actor.getId(),
                    actor.getNombre()));
        }
        derivar(servicio);
        return servicio;
    }

    private void derivar(ServicioCliente servicio) {
        clientes.derivar(
                servicio.getClienteId(), EstadoServicio.derive(servicios.findEstados(servicio.getClienteId())));
    }
}
