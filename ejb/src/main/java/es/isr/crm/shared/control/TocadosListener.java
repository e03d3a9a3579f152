package es.isr.crm.shared.control;

import jakarta.enterprise.inject.spi.CDI;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells which customers were touched each time that changes have been written, before they are committed. The provider's own
 * event, because a synchronization of the transaction may not be registered any more when its last changes are written.
 */
class TocadosListener extends SessionEventAdapter {

    /** The changes are written, also those that wait for a batch. */
    @Override
    public void prepareUnitOfWork(SessionEvent event) {
        CDI.current().select(Tocados.class).get().tell();
    }
}
