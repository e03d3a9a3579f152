package es.isr.crm.red.control;

import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.PsoCerradoException;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.shared.control.Actor;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What a person has done to the box itself, from afar: once, at once or not at all, and never again by itself. The
 * history tells the outcome, whatever it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemotoOnt {

    @Inject
    private PsoClient pso;

    @Inject
    private CircuitoPso circuito;

    @Inject
    private FichaOnt fichas;

    @Inject
    private Actor actor;

    /**
     * @throws SoloObservacionException while PSO is only watched
     * @throws PsoCerradoException while PSO refuses our credentials, and nothing is sent
     */
    public void requireWriting() {
        if (PsoConfig.isObserving()) {
            throw new SoloObservacionException();
        }
        requireOpen();
    }

    /** @throws PsoCerradoException while PSO refuses our credentials, and nothing is sent */
    public void requireOpen() {
        if (!isOpen()) {
            throw new PsoCerradoException();
        }
    }

    /** Whether anything is sent to PSO at all. */
    public boolean isOpen() {
        return circuito.get().estado().isOpen();
    }

    /**
     * Restarts the box; its line is cut for a minute.
     *
     * @param contexto who asked for it, and for which customer
     * @return how it ended
     */
    public Desenlace reiniciar(String numeroSerie, PsoContexto contexto) {
        return done("reinicio", numeroSerie, contexto, pso.reiniciarOnt(numeroSerie, contexto));
    }

    /**
     * Puts the box back to how it left the factory; what the customer configured is lost.
     *
     * @param contexto who asked for it, and for which customer
     * @return how it ended
     */
    public Desenlace restablecer(String numeroSerie, PsoContexto contexto) {
        return done("restablecimiento", numeroSerie, contexto, pso.resetFactoriaOnt(numeroSerie, contexto));
    }

    /** What the box has noted of itself. */
    public RegistroOnt leerRegistro(String numeroSerie, PsoContexto contexto) {
        PsoRespuesta<List<String>> answer = pso.obtenerLogs(numeroSerie, contexto);
        return new RegistroOnt(answer.clase(), answer.findDatos().orElse(List.of()), answer.mensaje());
    }

    private Desenlace done(String what, String numeroSerie, PsoContexto contexto, PsoRespuesta<Void> answer) {
        // The thread is not the request's: who asked is told by the context.
        actor.set(contexto.firma().usuarioId(), contexto.firma().usuario(), null);
        fichas.tell(contexto.clienteId(), "red." + what, AvisosPso.remoto(what, numeroSerie, answer));
        return answer.desenlace();
    }
}
