package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.ServicioConOtraOntException;
import es.isr.crm.red.entity.ServicioSinOntException;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.servicios.entity.ActivacionSolicitada;
import es.isr.crm.servicios.entity.BajaSolicitada;
import es.isr.crm.servicios.entity.CambioPerfilSolicitado;
import es.isr.crm.servicios.entity.DatosGpon;
import es.isr.crm.servicios.entity.ReactivacionSolicitada;
import es.isr.crm.servicios.entity.SuspensionSolicitada;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/**
 * What the life of a service wants of the network: the wish and its order are written in the transaction of the business
 * change, so that there is never one without the other. What concerns a service concerns each ONT it has: two, while one
 * takes the place of the other.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class DeseosServicio {

    /** What PSO shows beside an ONT is no longer than this. */
    private static final int MAX_DESCRIPCION = 200;

    @Inject
    private OntRepository onts;

    @Inject
    private Deseos deseos;

    @Inject
    private NuevasOrdenes ordenes;

    @Inject
    private RetiradaOnt retirada;

    @Inject
    private Auditoria auditoria;

    /**
     * Puts a service on the network, with the ONT that was given.
     *
     * @throws es.isr.crm.red.entity.OntYaAsignadaException when the ONT is another service's
     * @throws ServicioConOtraOntException when the service has another ONT
     */
    public void onActivacion(@Observes ActivacionSolicitada activacion) {
        DatosGpon gpon = activacion.gpon();
        Ont ont = onts.getOrCreate(gpon.numeroSerie());
        onts.findViva(activacion.servicioId())
                .filter(otra -> !otra.getOnt().getId().equals(ont.getId()))
                .ifPresent(this::letGo);
        AsignacionOnt asignacion = deseos.assign(ont, activacion.servicioId(), activacion.clienteId());
        ont.identify(gpon.modelo());
        Conexion conexion = new Conexion(
                activacion.perfilVelocidad(), activacion.perfilUsuario(), gpon.olt(), gpon.pon(), gpon.vlan(), null);
        ont.desearActiva(conexion, shorten(activacion.descripcion()));
        ordenes.create(asignacion, TipoOrden.ALTA, "alta");
        auditoria.anotar(
                activacion.clienteId(),
                "red.activacionPedida",
                AvisosPso.text("historia.activacion_pedida", gpon.numeroSerie(), gpon.olt(), gpon.pon()));
    }

    /** An ONT that never got on the network, a mistyped serial above all, is given up for the right one. */
    private void letGo(AsignacionOnt otra) {
        if (!retirada.retireUnseen(otra)) {
            throw new ServicioConOtraOntException(otra.getOnt().getNumeroSerie());
        }
    }

    /**
     * Cuts a service; it keeps its place on the network and all that it will return to.
     *
     * @throws ServicioSinOntException when it has no ONT that could be cut
     */
    public void onSuspension(@Observes SuspensionSolicitada suspension) {
        for (AsignacionOnt asignacion : presentes(suspension.servicioId())) {
            asignacion.getOnt().desearSuspendida();
            ordenes.create(
                    asignacion, TipoOrden.SUSPENSION, suspension.motivo().name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Brings a service back as it was before it was cut, also when the cut is only on its way.
     *
     * @throws ServicioSinOntException when it has no ONT that could be brought back
     */
    public void onReactivacion(@Observes ReactivacionSolicitada reactivacion) {
        for (AsignacionOnt asignacion : presentes(reactivacion.servicioId())) {
            asignacion.getOnt().desearReactivada();
            ordenes.create(asignacion, TipoOrden.REACTIVACION, "reactivacion");
        }
    }

    /** Removes a service from the network. */
    public void onBaja(@Observes BajaSolicitada baja) {
        onts.findVivas(baja.servicioId()).forEach(asignacion -> retirada.retire(asignacion, "baja", ordenes.firma()));
    }

    /** Gives a service other profiles: at once, or when it returns if it is cut. */
    public void onCambioPerfil(@Observes CambioPerfilSolicitado cambio) {
        for (AsignacionOnt asignacion : findPresentes(cambio.servicioId())) {
            if (asignacion.getOnt().desearPerfiles(cambio.perfilVelocidad(), cambio.perfilUsuario())) {
                ordenes.create(asignacion, TipoOrden.CAMBIO, "perfil");
            }
        }
    }

    private List<AsignacionOnt> presentes(Long servicioId) {
        List<AsignacionOnt> found = findPresentes(servicioId);
        if (found.isEmpty()) {
            throw new ServicioSinOntException();
        }
        return found;
    }

    /** The ONTs of a service that are to be on the network, to be changed by this transaction alone. */
    private List<AsignacionOnt> findPresentes(Long servicioId) {
        return onts.findVivas(servicioId).stream()
                .filter(asignacion ->
                        onts.getForUpdate(asignacion.getOnt().getId()).getDeseado() != EstadoDeseado.AUSENTE)
                .toList();
    }

    private static String shorten(String words) {
        return words == null || words.length() <= MAX_DESCRIPCION ? words : words.substring(0, MAX_DESCRIPCION);
    }
}
