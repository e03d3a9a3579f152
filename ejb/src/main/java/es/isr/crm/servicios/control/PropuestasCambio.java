package es.isr.crm.servicios.control;

import es.isr.crm.planes.control.PlanRepository;
import es.isr.crm.planes.entity.Plan;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.servicios.entity.ParteDeComboException;
import es.isr.crm.servicios.entity.PeticionPlan;
import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.servicios.entity.PropuestaCambio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.ServicioTerminadoException;
import es.isr.crm.servicios.entity.TarifaServicio;
import es.isr.crm.servicios.entity.Tarifario;
import es.isr.crm.servicios.entity.TramoTarifa;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes of what was asked, another plan or another price, the prices of a service that would follow, or says all that is
 * wrong with it.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PropuestasCambio {

    /** A day further away than that was mistyped. */
    private static final int MAX_MESES = 12;

    @Inject
    private PlanRepository planes;

    @Inject
    private PlanesDePartes partes;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /**
     * Another plan of the same kind.
     *
     * @throws DatosInvalidosException when something asked is wrong
     * @throws ServicioTerminadoException when the service has ended
     * @throws ParteDeComboException when it is a part of a combo
     */
    public PropuestaCambio dePlan(ServicioCliente servicio, PeticionPlan peticion) {
        LocalDate fecha = begin(servicio, peticion.fecha());
        Plan antes = planOn(servicio, fecha);
        Plan despues = peticion.planId() == null
                ? null
                : planes.findById(peticion.planId()).orElse(null);
        List<ErrorCampo> errores = new ArrayList<>(checkFecha(servicio, peticion.fecha()));
        errores.addAll(checkPlan(servicio, antes, despues));
        if (despues != null) {
            errores.addAll(peticion.precio().check(despues, fecha));
        }
        refuse(errores);
        return propuesta(
                servicio,
                antes,
                despues,
                fecha,
                Tarifario.con(precios(servicio), peticion.precio().tramos(despues, fecha)));
    }

    /**
     * Another price for the plan that it has on a day.
     *
     * @throws DatosInvalidosException when something asked is wrong, or it costs that already
     * @throws ServicioTerminadoException when the service has ended
     * @throws ParteDeComboException when it is a part of a combo
     */
    public PropuestaCambio dePrecio(ServicioCliente servicio, PeticionPlan peticion) {
        LocalDate fecha = begin(servicio, peticion.fecha());
        Plan plan = planOn(servicio, fecha);
        PrecioAcordado precio = peticion.precio();
        List<ErrorCampo> errores = new ArrayList<>(checkFecha(servicio, peticion.fecha()));
        errores.addAll(precio.check(plan, fecha));
        refuse(errores);
        List<TramoTarifa> precios = servicio.getEstado() == EstadoServicio.PENDIENTE_INSTALACION
                ? precio.tramos(plan, fecha)
                : Tarifario.conPrecio(precios(servicio), fecha, plan, precio);
        if (precios.equals(precios(servicio))) {
            refuse(List.of(new ErrorCampo("importe", "precioIgual")));
        }
        return propuesta(servicio, plan, plan, fecha, precios);
    }

    /** The plan whose day has come, by the prices that it has; nothing when it has that already, or has ended. */
    public Optional<PropuestaCambio> delDia(ServicioCliente servicio) {
        if (servicio.getEstado() == EstadoServicio.BAJA) {
            return Optional.empty();
        }
        PropuestaCambio today = propuesta(
                servicio, servicio.getPlan(), planOn(servicio, reloj.today()), reloj.today(), precios(servicio));
        return Optional.of(today).filter(PropuestaCambio::isDePlan);
    }

    /**
     * @throws ServicioTerminadoException when the service has ended
     * @throws ParteDeComboException when it is a part of a combo
     */
    public void requireCambiable(ServicioCliente servicio) {
        begin(servicio, null);
    }

    private PropuestaCambio propuesta(
            ServicioCliente servicio, Plan antes, Plan despues, LocalDate fecha, List<TramoTarifa> precios) {
        boolean waits = servicio.getEstado() == EstadoServicio.PENDIENTE_INSTALACION;
        Plan today = waits
                ? despues
                : precios.stream()
                        .filter(tramo -> tramo.covers(reloj.today()))
                        .findFirst()
                        .map(tramo -> planes.getById(tramo.planId()))
                        .orElseGet(servicio::getPlan);
        return new PropuestaCambio(antes, despues, today, fecha, precios);
    }

    /** What waits for its installation changes from its first day, whenever that will be. */
    private LocalDate begin(ServicioCliente servicio, LocalDate fecha) {
        if (servicio.getEstado() == EstadoServicio.BAJA) {
            throw new ServicioTerminadoException();
        }
        Combos.requireEntero(servicio);
        if (servicio.getEstado() == EstadoServicio.PENDIENTE_INSTALACION) {
            return servicio.getPrimerDia();
        }
        LocalDate wanted = fecha == null ? reloj.today() : fecha;
        return wanted.isBefore(servicio.getPrimerDia()) ? servicio.getPrimerDia() : wanted;
    }

    private List<ErrorCampo> checkFecha(ServicioCliente servicio, LocalDate fecha) {
        if (servicio.getEstado() == EstadoServicio.PENDIENTE_INSTALACION) {
            return List.of();
        }
        int closed = configuracion.integer(Parametro.EJERCICIO_CERRADO);
        List<ErrorCampo> errores = new ArrayList<>();
        if (fecha == null) {
            errores.add(new ErrorCampo("fecha", "obligatorio"));
        } else if (fecha.isBefore(servicio.getPrimerDia())) {
            errores.add(new ErrorCampo("fecha", "cambioAntesDeInicio", servicio.getPrimerDia()));
        } else if (fecha.getYear() <= closed) {
            errores.add(new ErrorCampo("fecha", "ejercicioCerrado", String.valueOf(closed)));
        } else if (fecha.isAfter(reloj.today().plusMonths(MAX_MESES))) {
            errores.add(new ErrorCampo("fecha", "cambioLejano", reloj.today().plusMonths(MAX_MESES)));
        }
        return errores;
    }

    private List<ErrorCampo> checkPlan(ServicioCliente servicio, Plan antes, Plan despues) {
        if (despues == null) {
            return List.of(new ErrorCampo("plan", "obligatorio"));
        }
        if (despues.getId().equals(antes.getId())) {
            return List.of(new ErrorCampo("plan", "mismoPlan", antes.getNombre()));
        }
        if (despues.getTipo() != servicio.getTipo() || !despues.isActivo()) {
            return List.of(new ErrorCampo("plan", "planDesconocido"));
        }
        return partes.of(servicio, despues)
                .map(PropuestasCambio::checkPerfiles)
                .orElseGet(() -> List.of(new ErrorCampo("plan", "PartesDistintasException", despues.getNombre())));
    }

    /** What is on the network, or may be about to, needs a plan that the network can be told of. */
    private static List<ErrorCampo> checkPerfiles(Map<ServicioCliente, Plan> running) {
        return running.entrySet().stream()
                .filter(each -> each.getKey().isFibra() && !each.getValue().isActivable())
                .filter(each -> each.getKey().getInicio() != null
                        || each.getKey().getPlan().isActivable())
                .map(each -> new ErrorCampo(
                        "plan", "planSinPerfilesEnRed", each.getValue().getNombre()))
                .toList();
    }

    private Plan planOn(ServicioCliente servicio, LocalDate day) {
        return servicio.tarifaOn(day)
                .map(TarifaServicio::getPlanId)
                .filter(id -> !id.equals(servicio.getPlan().getId()))
                .map(planes::getById)
                .orElseGet(servicio::getPlan);
    }

    private static List<TramoTarifa> precios(ServicioCliente servicio) {
        return CuentaServicio.of(servicio).tarifas();
    }

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
