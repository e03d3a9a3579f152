package es.isr.crm.soporte.control;

import es.isr.crm.red.entity.Firma;
import es.isr.crm.shared.control.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes what came of something done to a box into the story of its ticket, in the name of who asked for it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class NotasOnt {

    @Inject
    private Comentarios comentarios;

    @Inject
    private Actor actor;

    /** @param texto in words, in Spanish */
    public void anotar(Long ticketId, Firma firma, String texto) {
        if (!firma.usuario().equals(actor.getNombre())) {
            // The thread is not the request's.
            actor.set(firma.usuarioId(), firma.usuario(), null);
        }
        comentarios.anotarInterno(ticketId, texto);
    }
}
