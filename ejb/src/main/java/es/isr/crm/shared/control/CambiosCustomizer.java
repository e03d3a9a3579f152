package es.isr.crm.shared.control;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Hangs the {@link CambiosListener} on every entity, so that none can be forgotten. */
public class CambiosCustomizer implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getEventManager().addListener(new CambiosListener()));
    }
}
