package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.shared.control.Actor;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What a person has done to the box itself, from afar: once, and never again by itself. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemotoOnt {

    @Inject
    private PsoClient pso;

    @Inject
    private FichaOnt fichas;

    @Inject
    private Actor actor;

    /** @throws SoloObservacionException while PSO is only watched */
    public void requireWriting() {
        if (PsoConfig.isObserving()) {
            throw new SoloObservacionException();
        }
    }

    /**
     * Restarts the box; its line is cut for a minute. The history tells the outcome, whatever it was.
     *
     * @param contexto who asked for it, and for which customer
     * @return what the answer means
     */
    public ClasePso reiniciar(String numeroSerie, PsoContexto contexto) {
        PsoRespuesta<Void> answer = pso.reiniciarOnt(numeroSerie, contexto);
        // The thread is not the request's: who asked is told by the context.
        actor.set(contexto.firma().usuarioId(), contexto.firma().usuario(), null);
        fichas.tell(contexto.clienteId(), "red.reinicio", AvisosPso.reinicio(numeroSerie, answer));
        return answer.clase();
    }
}
