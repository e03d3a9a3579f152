package es.isr.crm.servicios.control;

import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.clientes.entity.Cliente;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.BajaSolicitada;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NoCortarException;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.ReactivacionSolicitada;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.SuspensionSolicitada;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * What is asked of services: written down, and passed on to the network or to a person in the same transaction; what is
 * asked of a combo is asked of its parts. Each service is held by the transaction already.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Intenciones {

    @Inject
    private Combos combos;

    @Inject
    private Lineas lineas;

    @Inject
    private CicloServicio ciclo;

    @Inject
    private Ajustes ajustes;

    @Inject
    private Penalizaciones penalizaciones;

    @Inject
    private AccionesProgramadas programadas;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Event<SuspensionSolicitada> suspensiones;

    @Inject
    private Event<ReactivacionSolicitada> reactivaciones;

    @Inject
    private Event<BajaSolicitada> bajas;

    @Inject
    private Reloj reloj;

    /**
     * They are to be cut.
     *
     * @throws NoCortarException for a debt of a customer who is not cut for debts
     */
    public void suspender(List<ServicioCliente> servicios, MotivoEstado motivo, String texto) {
        requireCortable(servicios, motivo);
        for (ServicioCliente servicio : combos.alcance(servicios, AccionServicio.SUSPENDER)) {
            servicio.pedirSuspension(motivo, texto, reloj.now());
            if (servicio.isFibra()) {
                suspensiones.fire(new SuspensionSolicitada(servicio.getId(), servicio.getClienteId(), motivo));
            } else {
                lineas.suspensionPedida(servicio);
            }
        }
        combos.reflejar(servicios);
        for (ServicioCliente servicio : servicios) {
            programadas.olvidar(servicio.getId(), AccionServicio.SUSPENDER);
            if (motivo != MotivoEstado.VOLUNTARIA) {
                programadas.olvidar(servicio.getId(), AccionServicio.REACTIVAR);
            }
        }
    }

    /**
     * Refuses to cut for a debt who is not cut for debts.
     *
     * @param servicios services of one customer, at least one
     */
    public void requireCortable(List<ServicioCliente> servicios, MotivoEstado motivo) {
        if (motivo == MotivoEstado.IMPAGO) {
            Cliente cliente = clientes.getById(servicios.get(0).getClienteId());
            if (cliente.isNoCortar()) {
                throw new NoCortarException(cliente.getNoCortarMotivo());
            }
        }
    }

    /** They are to come back. */
    public void reactivar(List<ServicioCliente> servicios) {
        for (ServicioCliente servicio : combos.alcance(servicios, AccionServicio.REACTIVAR)) {
            servicio.pedirReactivacion(reloj.now());
            if (servicio.isFibra()) {
                reactivaciones.fire(new ReactivacionSolicitada(servicio.getId(), servicio.getClienteId()));
            } else {
                lineas.reactivacionPedida(servicio);
            }
        }
        combos.reflejar(servicios);
        servicios.forEach(servicio -> programadas.olvidar(servicio.getId(), AccionServicio.REACTIVAR));
    }

    /** They end, with the money that follows. The customer follows once all have. */
    public void darDeBaja(List<ServicioCliente> servicios, PeticionBaja peticion) {
        for (ServicioCliente servicio : servicios) {
            List<ServicioCliente> those = combos.alcance(List.of(servicio), AccionServicio.BAJA);
            ajustes.apply(
                    servicio,
                    OrigenCargo.BAJA,
                    () -> servicio.darDeBaja(peticion.ultimoDia(), peticion.motivo(), peticion.texto(), reloj.today()));
            penalizaciones.cobrar(servicio, peticion);
            programadas.olvidar(servicio.getId(), AccionServicio.values());
            for (ServicioCliente each : those) {
                if (each.isParte()) {
                    each.darDeBajaCon(servicio, reloj.today());
                }
                if (each.isFibra()) {
                    bajas.fire(new BajaSolicitada(each.getId(), each.getClienteId()));
                } else {
                    lineas.terminada(each);
                }
            }
        }
        ciclo.derivar(servicios.get(0).getClienteId());
    }
}
