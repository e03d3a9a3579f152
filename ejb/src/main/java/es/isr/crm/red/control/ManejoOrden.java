package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.Comparacion;
import es.isr.crm.red.entity.Desajuste;
import es.isr.crm.red.entity.Deseo;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.Lectura;
import es.isr.crm.red.entity.OrdenCreada;
import es.isr.crm.red.entity.OrdenEnCursoException;
import es.isr.crm.red.entity.OrdenNoCumplidaException;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What a person does with an order that does not go on by itself. Each call a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ManejoOrden {

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Cumplimiento cumplimiento;

    @Inject
    private CancelacionOrden cancelacion;

    @Inject
    private Derivas derivas;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Event<OrdenCreada> creadas;

    @Inject
    private Reloj reloj;

    /** An order that waits for a person. */
    public OrdenPso getBloqueada(Long ordenId) {
        return bloqueada(ordenId);
    }

    /** What blocked it is removed: it begins anew, and PSO is read first. */
    public void retry(Long ordenId) {
        OrdenPso orden = bloqueada(ordenId);
        orden.curso().unblock(reloj.now());
        tell(orden, "red.reintentada", AvisosPso.reintentada(orden.getNumeroSerie()));
        creadas.fire(new OrdenCreada(ordenId));
    }

    /** It is taken back, and the wish with it. What the network shows otherwise is a difference from now on. */
    @Auditado("red.cancelacion")
    public void cancel(Long ordenId, String motivo) {
        OrdenPso orden = find(ordenId);
        cancelacion.cancel(orden, motivo);
        openDerivas(orden);
        tell(orden, "red.cancelada", AvisosPso.text("historia.cancelada", orden.getNumeroSerie(), motivo));
    }

    /**
     * A person says that it has been solved. It is done when PSO shows so, and the service follows.
     *
     * @param leida whether PSO was read just now
     * @param aunque whether it is closed all the same: the wish stays, and what differs from it is seen as drift
     * @throws OrdenNoCumplidaException when PSO does not show it
     */
    public void resolve(Long ordenId, String motivo, boolean leida, boolean aunque) {
        OrdenPso orden = bloqueada(ordenId);
        if (leida && !orden.isDevuelta() && isFulfilled(orden)) {
            orden.resolve(reloj.now());
            cumplimiento.follow(orden);
            tell(orden, "red.resuelta", AvisosPso.text("historia.resuelta", orden.getNumeroSerie(), motivo));
        } else if (aunque) {
            orden.cancel(motivo, reloj.now());
            openDerivas(orden);
            tell(orden, "red.cerrada", AvisosPso.text("historia.cerrada", orden.getNumeroSerie(), motivo));
        } else {
            throw new OrdenNoCumplidaException(
                    AvisosPso.shown(leida ? orden.getOnt().lectura().orElse(null) : null));
        }
    }

    /** Unless another order sees to it. */
    private void openDerivas(OrdenPso orden) {
        if (ordenes.findSinEnviar(orden.getOnt()).isEmpty()) {
            derivas.open(orden.getOnt(), new Desajuste.Dueno(orden.getClienteId(), orden.getServicioId()));
        }
    }

    private boolean isFulfilled(OrdenPso orden) {
        Deseo deseo = orden.getOnt().deseo();
        return orden.getOnt()
                .lectura()
                .filter(lectura -> isAsWanted(deseo, lectura))
                .isPresent();
    }

    private boolean isAsWanted(Deseo deseo, Lectura lectura) {
        return deseo.compare(lectura, configuracion.text(Parametro.PERFIL_SUSPENDIDO)) == Comparacion.CUMPLE;
    }

    private OrdenPso bloqueada(Long ordenId) {
        OrdenPso orden = find(ordenId);
        if (orden.getEstado() != EstadoOrden.BLOQUEADA) {
            throw new OrdenEnCursoException();
        }
        return orden;
    }

    /** Its service is locked first, as a change of the service does. */
    private OrdenPso find(Long ordenId) {
        OrdenPso found = ordenes.findById(ordenId).orElseThrow(() -> new NotFoundException("orden", ordenId));
        if (found.getServicioId() != null) {
            servicios.getForUpdate(found.getServicioId());
        }
        return ordenes.findForUpdate(ordenId).orElseThrow(() -> new NotFoundException("orden", ordenId));
    }

    private void tell(OrdenPso orden, String tipo, String words) {
        if (orden.getClienteId() != null) {
            auditoria.anotar(orden.getClienteId(), tipo, words);
        }
    }
}
