package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OrdenCreada;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts a wish into the queue, in the place of what waited there for the same ONT.
 *
 * <p>What is on the wire or in doubt is not overtaken but hurried. When nothing of what is replaced was ever sent, PSO
 * probably shows the new wish already, because it is the one before: it is read before anything is sent.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class NuevasOrdenes {

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private Event<OrdenCreada> creadas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** An order for the present wish of somebody's ONT, signed by who is doing this. */
    public OrdenPso create(AsignacionOnt asignacion, TipoOrden tipo, String motivo) {
        return create(asignacion.getOnt(), asignacion, tipo, motivo, firma());
    }

    /**
     * An order for the present wish of an ONT, which the caller has locked.
     *
     * @param asignacion whose the ONT is, or null when it is nobody's
     * @param firma who asked for it
     */
    public OrdenPso create(Ont ont, AsignacionOnt asignacion, TipoOrden tipo, String motivo, Firma firma) {
        Instant now = reloj.now();
        List<OrdenPso> replaced = ordenes.findSinEnviar(ont);
        List<OrdenPso> under = ordenes.findEnVuelo(ont);
        boolean untouched = under.isEmpty()
                && replaced.stream().allMatch(orden -> orden.getEnvio().getIntentos() == 0)
                && ordenes.findLastSent(ont)
                        .filter(orden -> orden.getEstado() != EstadoOrden.HECHA)
                        .isEmpty();
        OrdenPso orden = new OrdenPso(ont, asignacion, about(tipo, replaced), motivo, firma, now);
        if (untouched && (!replaced.isEmpty() || tipo == TipoOrden.REPARACION)) {
            orden.readFirst();
        }
        if (ont.getOrigen() != null) {
            orden.hurry(TipoOrden.TRASLADO.prioridad());
        }
        under.forEach(earlier -> earlier.hurry(orden.getPrioridad()));
        replaced.forEach(earlier -> earlier.supersede(now));
        ordenes.add(orden);
        creadas.fire(new OrdenCreada(orden.getId()));
        return orden;
    }

    /** Nothing waits for an ONT any longer. */
    public void withdraw(Ont ont) {
        Instant now = reloj.now();
        ordenes.findSinEnviar(ont).forEach(orden -> orden.supersede(now));
    }

    /** An alta whose plan changed before it was sent is still an alta. */
    private static TipoOrden about(TipoOrden tipo, List<OrdenPso> replaced) {
        if (!tipo.isAjuste()) {
            return tipo;
        }
        return replaced.stream()
                .filter(Predicate.not(OrdenPso::isDevuelta))
                .map(OrdenPso::getTipo)
                .filter(Predicate.not(TipoOrden::isAjuste))
                .reduce((earlier, later) -> later)
                .orElse(tipo);
    }

    /** Who is doing this. */
    public Firma firma() {
        return new Firma(actor.getId(), actor.getNombre());
    }
}
