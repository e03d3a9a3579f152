package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.CausaBloqueo;
import es.isr.crm.red.entity.Comparacion;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OrdenEnCursoException;
import es.isr.crm.red.entity.OrdenNoCancelableException;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.servicios.control.CicloServicio;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Takes an order back: the wish becomes again what the service's state says. When a customer could be left without line
 * by what had been done of it, an order puts that right.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CancelacionOrden {

    @Inject
    private OntRepository onts;

    @Inject
    private NuevasOrdenes ordenes;

    @Inject
    private RetiradaOnt retirada;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private CicloServicio ciclo;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /**
     * @param orden an order that the caller has locked, and its service before it
     * @throws OrdenEnCursoException when it is on its way, or over
     * @throws OrdenNoCancelableException when what it is for cannot be taken back
     */
    public void cancel(OrdenPso orden, String motivo) {
        if (!orden.getEstado().canBecome(EstadoOrden.CANCELADA)) {
            throw new OrdenEnCursoException();
        }
        boolean back =
                orden.causa().filter(CausaBloqueo.TRASLADO_FALLIDO::equals).isPresent();
        if (!back && !orden.getTipo().isCancelable()) {
            throw new OrdenNoCancelableException();
        }
        orden.cancel(motivo, reloj.now());
        if (!back) {
            onts.findViva(orden.getOnt()).ifPresent(asignacion -> takeBack(asignacion, orden.getTipo()));
        }
    }

    private void takeBack(AsignacionOnt asignacion, TipoOrden tipo) {
        switch (tipo) {
            case SUSPENSION, REACTIVACION -> {
                restore(asignacion.getServicioId());
                ciclo.intencionCancelada(asignacion.getServicioId());
            }
            case ALTA, SUSTITUCION -> retirada.retire(asignacion, "cancelada", ordenes.firma());
            case TRASLADO -> {
                asignacion.getOnt().desearVuelta();
                repair(asignacion);
            }
            case REPARACION, CAMBIO, BAJA -> {
                // The wish is not of this order's making.
            }
        }
    }

    /** Every ONT of the service is again to be what the service is. */
    private void restore(Long servicioId) {
        boolean cut = servicios.getById(servicioId).getEstado() == EstadoServicio.SUSPENDIDO;
        for (AsignacionOnt asignacion : onts.findVivas(servicioId)) {
            Ont ont = onts.getForUpdate(asignacion.getOnt().getId());
            if (ont.getDeseado() == EstadoDeseado.AUSENTE) {
                continue;
            }
            ordenes.withdraw(ont);
            if (cut) {
                ont.desearSuspendida();
            } else {
                ont.desearReactivada();
                repair(asignacion);
            }
        }
    }

    /** A customer who is to have a line is not left without one by half of an order. */
    private void repair(AsignacionOnt asignacion) {
        Ont ont = asignacion.getOnt();
        String suspendido = configuracion.text(Parametro.PERFIL_SUSPENDIDO);
        boolean seen = ont.lectura()
                .filter(lectura -> ont.deseo().compare(lectura, suspendido) == Comparacion.CUMPLE)
                .isPresent();
        if (!seen) {
            ordenes.create(asignacion, TipoOrden.REPARACION, "cancelada");
        }
    }
}
