package es.isr.crm.testing;

import es.isr.crm.shared.control.Actor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Calls boundaries as somebody in a role would, with no transaction of its own: each call commits or rolls back by
 * itself, as it does for a page.
 */
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public abstract class Como {

    /** What is called; may throw whatever it throws. */
    public interface Work<T> {
        T call() throws Exception;
    }

    /** What is called for its effect. */
    public interface Action {
        void run() throws Exception;
    }

    @Inject
    private Actor actor;

    private final String nombre;

    /** @param nombre name under which the history knows this caller */
    protected Como(String nombre) {
        this.nombre = nombre;
    }

    /** Name under which the history knows this caller. */
    public String nombre() {
        return nombre;
    }

    /** Calls, and gives what came back. */
    public <T> T call(Work<T> work) throws Exception {
        actor.set(null, nombre, "127.0.0.1");
        return work.call();
    }

    /** Calls for its effect. */
    public void run(Action action) throws Exception {
        call(() -> {
            action.run();
            return null;
        });
    }
}
