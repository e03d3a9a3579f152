package es.isr.crm.red.control;

import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.LogPso;
import es.isr.crm.shared.control.Actor;

/**
 * For whom PSO is called; it goes into the log of the call.
 *
 * @param firma on whose behalf
 * @param clienteId the customer, or null
 * @param ordenId the order, or null
 * @param intento which attempt of the order, from 1
 */
public record PsoContexto(Firma firma, Long clienteId, Long ordenId, int intento) {

    /** A call that the system makes for itself. */
    public static PsoContexto sistema() {
        return new PsoContexto(new Firma(null, Actor.SISTEMA), null, null, 1);
    }

    /** A call that a person makes. */
    public static PsoContexto of(Actor actor, Long clienteId) {
        return new PsoContexto(new Firma(actor.getId(), actor.getNombre()), clienteId, null, 1);
    }

    LogPso.Contexto forLog() {
        return new LogPso.Contexto(firma, clienteId, ordenId, intento);
    }
}
