package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.Cambio;
import jakarta.annotation.Resource;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The audited changes of the running transaction that have no row yet.
 *
 * <p>It also stands guard: a transaction that would commit with changes left here changed something outside an audited
 * operation, and is refused.
 */
@TransactionScoped
public class Cambios implements Serializable {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry registry;

    private final transient List<Cambio> pending = new ArrayList<>();
    private transient boolean guarded;
    private transient int depth;

    /** An audited operation begins; the outermost one gives its name to the rows. */
    public void enter() {
        depth++;
    }

    /**
     * An audited operation ends.
     *
     * @return true when it was the outermost
     */
    public boolean exit() {
        depth--;
        return depth == 0;
    }

    public void add(Cambio cambio) {
        if (!guarded) {
            registry.registerInterposedSynchronization(new Guard());
            guarded = true;
        }
        pending.add(cambio);
    }

    /** Hands over what was gathered so far; the caller writes it down. */
    public List<Cambio> take() {
        List<Cambio> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }

    /** Runs after the provider has flushed, which is when the last changes become known. */
    private final class Guard implements Synchronization {

        @Override
        public void beforeCompletion() {
            if (!pending.isEmpty()) {
                throw new IllegalStateException("changed outside an audited operation: " + pending);
            }
        }

        @Override
        public void afterCompletion(int status) {
            pending.clear();
        }
    }
}
