package es.isr.crm.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Does something in one transaction: it commits at the end, unless something is thrown. */
@Stateless
@PermitAll
public class EnTransaccion {

    public <T> T call(Como.Work<T> work) throws Exception {
        return work.call();
    }

    public void run(Como.Action action) throws Exception {
        action.run();
    }
}
