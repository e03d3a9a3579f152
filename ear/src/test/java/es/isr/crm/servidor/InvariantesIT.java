package es.isr.crm.servidor;

import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.NadaRoto;
import es.isr.crm.testing.suite.FueraDelServidor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After everything that the other tests have done and broken, what must never break has not. */
@Order(Integer.MAX_VALUE)
class InvariantesIT extends FueraDelServidor {

    @Test
    void nothingThatMustHoldIsBroken() {
        NadaRoto.check(BaseDatos.desdeFuera());
    }
}
