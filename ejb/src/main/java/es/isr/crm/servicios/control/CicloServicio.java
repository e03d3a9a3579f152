package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The steps of a service's life, with what each brings along: the customer's state and the charges.
 *
 * <p>Called when the step is a fact: the network was seen so, or a person confirmed it. A step of a part may be one of its
 * combo, which has the price, the commitment and the charge for the installation.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CicloServicio {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Combos combos;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Ajustes ajustes;

    @Inject
    private AccionesProgramadas programadas;

    @Inject
    private CuotaSuspension cuotas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * The service works, for the first time or again, since today.
     *
     * @param servicioId the service
     * @return the service, active
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it has ended
     */
    public ServicioCliente activado(Long servicioId) {
        return activado(servicioId, reloj.today());
    }

    /**
     * The service works, for the first time or again.
     *
     * @param servicioId the service
     * @param desde the day it was seen to work
     * @return the service, active
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it has ended
     */
    public ServicioCliente activado(Long servicioId, LocalDate desde) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        servicios.removeFirst();
        boolean first = servicio.getInicio() == null;
        ajustes.apply(priced(servicio), OrigenCargo.REACTIVACION, () -> {
            servicio.activar(desde);
            seguir(servicio, desde);
        });
        if (first && !servicio.isParte()) {
            begun(servicio);
        }
        derivar(servicio.getClienteId());
        return servicio;
    }

    /** What has the price: the service itself, or the combo that it is a part of. */
    private static ServicioCliente priced(ServicioCliente servicio) {
        return servicio.isParte() ? servicio.getPadre() : servicio;
    }

    /** What a combo costs begins and pauses with it, not with its parts. */
    private void seguir(ServicioCliente parte, LocalDate dia) {
        if (!parte.isParte()) {
            return;
        }
        ServicioCliente combo = parte.getPadre();
        BigDecimal porcentaje = cuotas.porcentaje(parte.getMotivoSuspension());
        if (combo.seguir(servicios.findPartesForUpdate(combo.getId()), dia, porcentaje)) {
            begun(combo);
        }
    }

    private void begun(ServicioCliente servicio) {
        if (servicio.getPlan().getPrecioInstalacion().signum() > 0) {
            servicios.add(Cargo.instalacion(servicio, reloj.today(), actor.getId(), actor.getNombre()));
        }
    }

    /**
     * The service is cut since today. Said again, it changes nothing.
     *
     * @param servicioId the service
     * @return the service, suspended
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it never worked, or has ended
     */
    public ServicioCliente suspendido(Long servicioId) {
        return suspendido(servicioId, reloj.today());
    }

    /**
     * The service is cut. Said again, it changes nothing.
     *
     * @param servicioId the service
     * @param desde the day it was seen cut
     * @return the service, suspended
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it never worked, or has ended
     */
    public ServicioCliente suspendido(Long servicioId, LocalDate desde) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        ajustes.apply(priced(servicio), OrigenCargo.SUSPENSION, () -> {
            servicio.suspender(desde, cuotas.porcentaje(servicio.getMotivoSuspension()));
            seguir(servicio, desde);
        });
        derivar(servicio.getClienteId());
        return servicio;
    }

    /**
     * What was asked of the service will not be done: a person cancelled the order or the task. It stays what it is, and
     * without the cut there is no return to come.
     *
     * @param servicioId the service
     */
    public void intencionCancelada(Long servicioId) {
        ServicioCliente servicio = servicios.getForUpdate(servicioId);
        servicio.cancelarPedido();
        combos.reflejar(List.of(servicio));
        ServicioCliente asked = priced(servicio);
        if (asked.getEstado() == EstadoServicio.ACTIVO) {
            programadas.olvidar(asked.getId(), AccionServicio.REACTIVAR);
        }
    }

    /** The customer's state follows the services'. */
    public void derivar(Long clienteId) {
        EstadoCliente derivado = EstadoServicio.derive(servicios.findEstados(clienteId));
        clientes.derivar(
                clienteId, derivado, servicios.findUltimaBaja(clienteId).orElseGet(reloj::today));
    }
}
