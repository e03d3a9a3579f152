package es.isr.crm.red.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * How an order goes on from what happened to it: when it is sent again, when PSO is asked again, when it is given up.
 *
 * <p>What had no effect waits longer each time. What may have had one is read before anything else is sent. A move that
 * cannot be completed after the ONT has left its old place turns back, because the customer has no line meanwhile.
 */
public final class CursoOrden {

    /** Writes of a move that may find the OLT locked before it turns back. */
    private static final int INTENTOS_SIN_LINEA = 3;

    private final OrdenPso orden;
    private final Envio envio;

    CursoOrden(OrdenPso orden) {
        this.orden = orden;
        this.envio = orden.getEnvio();
    }

    /** It certainly had no effect: it waits longer each time, and in the end for a person. */
    public void retry(Instant now, RandomGenerator chance) {
        boolean cut = orden.getOnt().isSinSitio() && envio.getClase() == ClasePso.TRANSITORIA;
        if (cut && envio.getIntentos() >= INTENTOS_SIN_LINEA || !envio.backOff(now, chance)) {
            giveUp(now);
        } else {
            orden.become(EstadoOrden.REINTENTO);
        }
    }

    /** PSO does not take our password: it goes back to the queue as if it had not been sent. */
    public void awaitCredentials(Instant now) {
        orden.become(EstadoOrden.REINTENTO);
        envio.takeBack(now);
    }

    /** What made it wait is over. */
    public void release(Instant now) {
        if (orden.getEstado() == EstadoOrden.REINTENTO && !envio.isDue(now)) {
            envio.at(now);
        }
    }

    /**
     * Nobody knows what became of it.
     *
     * @param deadline how long a call may last: until then the answer may still be on its way
     */
    public void doubt(Instant now, Duration deadline) {
        orden.become(EstadoOrden.INCIERTA);
        envio.awaitEnd(now, deadline);
    }

    /** PSO could not be read. That says nothing of a write, and it is asked again; without a write, it is sent blindly. */
    public void postponeQuery(Instant now) {
        if (orden.getEstado() == EstadoOrden.PENDIENTE) {
            envio.readBefore(false);
        } else {
            orden.become(EstadoOrden.INCIERTA);
            envio.awaitReader(now);
        }
    }

    /**
     * A reading did not show what was wanted. A yes is read three times before it is given up; silence is read twice,
     * and apart, before it is sent again.
     *
     * @param deadline the least time between two readings that prove silence to have had no effect
     */
    public void readWithoutEffect(Instant now, Duration deadline) {
        if (envio.awaitEffect(now, deadline)) {
            orden.become(EstadoOrden.INCIERTA);
        } else if (envio.isSaidYes()) {
            giveUp(now);
        } else {
            resend(now);
        }
    }

    /**
     * PSO was read while a newer wish waits. What may still take effect late must have had its time before the newer one
     * is sent, or it would undo it.
     *
     * @param deadline as for {@link #readWithoutEffect}
     */
    public void readForNewerWish(Instant now, Duration deadline) {
        if (envio.mayStillCome(now, deadline)) {
            orden.become(EstadoOrden.INCIERTA);
        } else {
            orden.supersede(now);
        }
    }

    /** Another write is needed, at once; unless there were too many. */
    public void resend(Instant now) {
        if (orden.getEstado() == EstadoOrden.PENDIENTE) {
            envio.readBefore(false);
        } else if (envio.isExhausted()) {
            giveUp(now);
        } else {
            orden.become(EstadoOrden.REINTENTO);
            envio.at(now);
        }
        orden.aim();
    }

    /** It cannot be done: it waits for a person, or turns back first when the customer has no line. */
    public void giveUp(Instant now) {
        if (orden.getOnt().isSinSitio() && envio.getEscritura() == Escritura.ANADIR) {
            orden.turnBack();
            orden.become(EstadoOrden.REINTENTO);
            envio.restart(now);
        } else {
            orden.block(envio.causa());
        }
    }

    /** A person has removed what blocked it: it begins anew, and a move that had to turn back sets out again. */
    public void unblock(Instant now) {
        orden.become(EstadoOrden.PENDIENTE);
        orden.setOut();
        envio.restart(now);
        orden.readFirst();
    }
}
