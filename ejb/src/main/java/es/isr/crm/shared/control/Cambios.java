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
    private transient String words;

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

    /**
     * Says what the running operation does, in Spanish, where that is more than its name tells: a day, which of two things.
     * What is said first stays.
     */
    public void describe(String words) {
        if (this.words == null) {
            this.words = words;
        }
    }

    /**
     * Hands over what was said of the operation.
     *
     * @return the words, or null when its name says enough
     */
    public String takeWords() {
        String taken = words;
        words = null;
        return taken;
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
