package es.isr.crm.servicios.control;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.CambioDistintoException;
import es.isr.crm.servicios.entity.CambioPerfilSolicitado;
import es.isr.crm.servicios.entity.CambioPlan;
import es.isr.crm.servicios.entity.CambioPlanNoRetirableException;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.servicios.entity.PartesDistintasException;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PropuestaCambio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.Tarifario;
import es.isr.crm.servicios.entity.TramoTarifa;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Gives a service other prices, and with them perhaps another plan: today, from a day that is past, or from one to come. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CambiosServicio {

    @Inject
    private PropuestasCambio propuestas;

    @Inject
    private PrevisionesCambio previsiones;

    @Inject
    private PlanesDePartes partes;

    @Inject
    private Ajustes ajustes;

    @Inject
    private SubidasPosteriores subidas;

    @Inject
    private Lineas lineas;

    @Inject
    private CambioPlanRepository historial;

    @Inject
    private Event<CambioPerfilSolicitado> perfiles;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Makes a change.
     *
     * @param servicio the service, held by this transaction
     * @param cambio what becomes of it
     * @param peticion what was asked, with what its preview was known by
     * @throws CambioDistintoException when it would do something else by now
     */
    public void apply(ServicioCliente servicio, PropuestaCambio cambio, PeticionPlan peticion) {
        if (!previsiones.of(servicio, cambio).huella().equals(peticion.huella())) {
            throw new CambioDistintoException();
        }
        if (cambio.isDePlan()) {
            write(servicio, cambio, peticion.precio().motivo());
        } else {
            List<TramoTarifa> now = CuentaServicio.of(servicio).tarifas();
            historial.findByServicio(servicio.getId()).stream()
                    .filter(each -> each.isPorVenir(cambio.fecha()))
                    .forEach(each -> each.anotarPrecio(now, cambio.fecha(), peticion.precio()));
        }
        ajustes.apply(servicio, cambio.origen(), () -> become(servicio, cambio));
    }

    /**
     * A change of plan that was to come is not to be: what would have been paid otherwise is paid, prices that were agreed
     * before or since too.
     *
     * @param servicio the service, held by this transaction
     * @throws CambioPlanNoRetirableException when its day has come, or another change follows it
     */
    public void retirar(ServicioCliente servicio, Long cambioId) {
        CambioPlan cambio = historial.findByServicio(servicio.getId()).stream()
                .filter(each -> each.getId().equals(cambioId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("cambio", cambioId));
        List<TramoTarifa> now = CuentaServicio.of(servicio).tarifas();
        boolean last = now.stream()
                .filter(tramo -> !tramo.desde().isBefore(cambio.getFecha()))
                .allMatch(tramo -> tramo.planId().equals(cambio.getNuevo().getId()));
        if (servicio.getEstado() == EstadoServicio.BAJA || !cambio.isPorVenir(reloj.today()) || !last) {
            throw new CambioPlanNoRetirableException();
        }
        List<TramoTarifa> habrian = cambio.getPreciosAntes().orElseThrow(CambioPlanNoRetirableException::new);
        List<TramoTarifa> precios = Tarifario.sin(now, cambio.getFecha(), subidas.desde(cambio, habrian));
        ajustes.apply(servicio, OrigenCargo.CAMBIO_PLAN, () -> servicio.tarificar(precios));
        cambio.sustituir(reloj.now());
    }

    /** The day of a change of plan has come: its prices say so already, the plan and the network follow. */
    public void followDelDia(ServicioCliente servicio) {
        propuestas.delDia(servicio).ifPresent(cambio -> become(servicio, cambio));
    }

    private void become(ServicioCliente servicio, PropuestaCambio cambio) {
        servicio.tarificar(cambio.precios());
        if (!cambio.delDia().getId().equals(servicio.getPlan().getId())) {
            Map<ServicioCliente, Plan> running = partes.of(servicio, cambio.delDia())
                    .orElseThrow(
                            () -> new PartesDistintasException(cambio.delDia().getNombre()));
            if (servicio.isCombo()) {
                servicio.seguirPlan(cambio.delDia());
            }
            running.forEach(this::run);
        }
    }

    private void run(ServicioCliente servicio, Plan plan) {
        String planes = servicio.getPlan().getNombre() + " → " + plan.getNombre();
        boolean other = !servicio.getPlan().getId().equals(plan.getId());
        servicio.seguirPlan(plan);
        if (!servicio.isFibra() && other) {
            lineas.planCambiado(servicio, planes);
        }
        if (servicio.isFibra() && plan.isActivable()) {
            perfiles.fire(new CambioPerfilSolicitado(
                    servicio.getId(), servicio.getClienteId(), plan.getPerfilVelocidad(), plan.getPerfilUsuario()));
        }
    }

    private void write(ServicioCliente servicio, PropuestaCambio cambio, String motivo) {
        historial.findByServicio(servicio.getId()).stream()
                .filter(earlier -> !earlier.getFecha().isBefore(cambio.fecha()))
                .forEach(earlier -> earlier.sustituir(reloj.now()));
        historial.add(new CambioPlan(servicio, cambio, motivo, actor.getId(), actor.getNombre(), reloj.now()));
    }
}
