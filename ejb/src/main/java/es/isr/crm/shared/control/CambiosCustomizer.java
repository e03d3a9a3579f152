package es.isr.crm.shared.control;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Hangs the {@link CambiosListener} on every entity, so that none can be forgotten, and lets a read fail at once when the
 * database is away: the pool has tried the connection already, and EclipseLink's own repeats would hold each request for
 * ten seconds.
 */
public class CambiosCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getEventManager().addListener(new CambiosListener()));
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(0);
    }
}
