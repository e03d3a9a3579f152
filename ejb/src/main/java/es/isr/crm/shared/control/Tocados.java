package es.isr.crm.shared.control;

import es.isr.crm.shared.entity.ClientesTocados;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;

/** The customers of whom the running transaction wrote something that they are found by, and nobody was told yet. */
@TransactionScoped
public class Tocados implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Event<ClientesTocados> tocados;

    private final transient Set<Long> pending = new TreeSet<>();

    void add(Long clienteId) {
        pending.add(clienteId);
    }

    /** Tells of all of them at once; what fails then rolls the transaction back. */
    void tell() {
        if (!pending.isEmpty()) {
            Set<Long> ids = Set.copyOf(pending);
            pending.clear();
            tocados.fire(new ClientesTocados(ids));
        }
    }
}
