package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.clientes.control.ClienteControl;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Conexion;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OntYaAsignadaException;
import es.isr.crm.red.entity.OrdenCreada;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.ServicioConOtraOntException;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.servicios.entity.ActivacionSolicitada;
import es.isr.crm.servicios.entity.DatosGpon;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * What the business wants of the network: the wish and its order are written in the transaction of the business change,
 * so that there is never one without the other.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Deseos {

    /** What PSO shows beside an ONT is no longer than this. */
    private static final int MAX_DESCRIPCION = 200;

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private ClienteControl clientes;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Event<OrdenCreada> creadas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Puts a service on the network, with the ONT that was given.
     *
     * @throws OntYaAsignadaException when the ONT is another service's
     * @throws ServicioConOtraOntException when the service has another ONT
     */
    public void onActivacion(@Observes ActivacionSolicitada activacion) {
        DatosGpon gpon = activacion.gpon();
        Ont ont = ont(gpon.numeroSerie());
        AsignacionOnt asignacion = assign(ont, activacion);
        ont.identify(gpon.modelo());
        Conexion conexion = new Conexion(
                activacion.perfilVelocidad(), activacion.perfilUsuario(), gpon.olt(), gpon.pon(), gpon.vlan(), null);
        ont.desearActiva(conexion, shorten(activacion.descripcion()));
        order(asignacion, TipoOrden.ALTA, "alta");
        auditoria.anotar(
                activacion.clienteId(),
                "red.activacionPedida",
                AvisosPso.text("historia.activacion_pedida", gpon.numeroSerie(), gpon.olt(), gpon.pon()));
    }

    private Ont ont(String numeroSerie) {
        return onts.findForUpdate(numeroSerie).orElseGet(() -> {
            Ont ont = new Ont(numeroSerie);
            onts.add(ont);
            return ont;
        });
    }

    private AsignacionOnt assign(Ont ont, ActivacionSolicitada activacion) {
        onts.findViva(activacion.servicioId())
                .filter(otra -> !otra.getOnt().getId().equals(ont.getId()))
                .ifPresent(this::letGo);
        AsignacionOnt viva = onts.findViva(ont).orElse(null);
        if (viva == null) {
            AsignacionOnt nueva = new AsignacionOnt(ont, activacion.clienteId(), activacion.servicioId(), reloj.now());
            onts.add(nueva);
            return nueva;
        }
        if (!viva.getServicioId().equals(activacion.servicioId())) {
            throw new OntYaAsignadaException(
                    ont.getNumeroSerie(), clientes.getById(viva.getClienteId()).getCodigo());
        }
        return viva;
    }

    /** An ONT that never got on the network, a mistyped serial above all, is given up for the right one. */
    private void letGo(AsignacionOnt otra) {
        Ont ont = otra.getOnt();
        boolean sinRastro = ordenes.findLast(otra.getServicioId())
                .filter(OrdenPso::isSinRastro)
                .isPresent();
        if (!sinRastro) {
            throw new ServicioConOtraOntException(ont.getNumeroSerie());
        }
        Instant now = reloj.now();
        ordenes.findSinEnviar(ont).forEach(orden -> orden.supersede(now));
        ont.desearAusente();
        otra.close(now);
    }

    private void order(AsignacionOnt asignacion, TipoOrden tipo, String motivo) {
        Instant now = reloj.now();
        ordenes.findSinEnviar(asignacion.getOnt()).forEach(orden -> orden.supersede(now));
        Firma firma = new Firma(actor.getId(), actor.getNombre());
        OrdenPso orden = new OrdenPso(asignacion, tipo, motivo, firma, now);
        ordenes.add(orden);
        creadas.fire(new OrdenCreada(orden.getId()));
    }

    private static String shorten(String words) {
        return words == null || words.length() <= MAX_DESCRIPCION ? words : words.substring(0, MAX_DESCRIPCION);
    }
}
