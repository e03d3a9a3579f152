package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.ClientesTocados;
import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/**
 * The customers of whom the running transaction wrote something that they are found by. It tells of all of them once, when
 * everything else is written; what fails then rolls the transaction back.
 */
@TransactionScoped
public class Tocados implements Serializable {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private transient TransactionSynchronizationRegistry registry;

    @Inject
    private transient Event<ClientesTocados> tocados;

    private final transient Set<Long> pending = new TreeSet<>();

    void add(Long clienteId) {
        if (pending.isEmpty()) {
            registry.registerInterposedSynchronization(new Teller());
        }
        pending.add(clienteId);
    }

    /** Runs after the provider has flushed. */
    private final class Teller implements Synchronization {

        @Override
        public void beforeCompletion() {
            Set<Long> ids = Set.copyOf(pending);
            pending.clear();
            tocados.fire(new ClientesTocados(ids));
        }

        @Override
        public void afterCompletion(int status) {
            pending.clear();
        }
    }
}
