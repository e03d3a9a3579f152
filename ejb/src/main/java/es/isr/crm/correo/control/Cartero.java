package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.Reparto;
import es.isr.crm.correo.entity.Reparto.Fin;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Carries what is due to the mail server, round by round: one message after the other over one connection, not faster than
 * the server allows, one dispatcher in the whole installation. A round is short, so that a server that is told to stop has
 * soon nothing in hand.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Cartero {

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final Duration NAP = Duration.ofMillis(200);

    /** Few, so that a receipt does not wait behind the invoices that were found before it. */
    private static final int BLOCK = 100;

    @Resource(lookup = "java:jboss/mail/IsrCrm")
    private Session session;

    @Inject
    private ColaEntregas cola;

    @Inject
    private Envio envio;

    @Inject
    private TurnoCorreo turno;

    private final ReentrantLock busy = new ReentrantLock();
    private final Ritmo ritmo = new Ritmo();
    private volatile boolean stopping;

    /**
     * One round.
     *
     * @param grupoId sends what one run asked for; null for everything
     * @param stop asked between two messages
     */
    public Reparto repartir(Long grupoId, BooleanSupplier stop) {
        if (!CorreoConfig.isEncendido()) {
            return Reparto.nada(Fin.APAGADO);
        }
        if (!busy.tryLock()) {
            return Reparto.nada(Fin.OCUPADO);
        }
        try {
            Optional<Long> token = turno.hold();
            return token.isPresent() ? round(token.get(), grupoId, stop) : Reparto.nada(Fin.OCUPADO);
        } finally {
            busy.unlock();
        }
    }

    /** Sends one message at once, whoever else is sending. */
    public void enviarYa(Long id) {
        if (CorreoConfig.isEncendido()) {
            try (ConexionSmtp conexion = new ConexionSmtp(session)) {
                envio.enviar(id, ColaEntregas.A_MANO, session, conexion);
            }
        }
    }

    @PreDestroy
    void stop() {
        stopping = true;
        turno.release();
    }

    private Reparto round(long token, Long grupoId, BooleanSupplier stop) {
        cola.recover(token);
        if (!cola.isServidorDue()) {
            return Reparto.nada(Fin.SIN_SERVIDOR);
        }
        long end = System.nanoTime() + ROUND.toNanos();
        BooleanSupplier over = () -> stopping || stop.getAsBoolean() || System.nanoTime() > end;
        Reparto sum = Reparto.nada(Fin.NADA);
        int perMinute = cola.porMinuto();
        try (ConexionSmtp conexion = new ConexionSmtp(session)) {
            List<Long> due = cola.findDue(grupoId, BLOCK);
            while (!due.isEmpty()) {
                for (Long id : due) {
                    if (!waitForTurn(over, perMinute)
                            || turno.hold().filter(held -> held == token).isEmpty()) {
                        return sum.plus(Reparto.nada(Fin.SIGUE));
                    }
                    Reparto one = envio.enviar(id, token, session, conexion);
                    sum = sum.plus(one);
                    if (one.fin() == Fin.SIN_SERVIDOR) {
                        return sum;
                    }
                    if (one.enviadas() + one.noEnviadas() > 0) {
                        ritmo.sent(System.nanoTime(), perMinute);
                    }
                }
                due = cola.findDue(grupoId, BLOCK);
            }
        }
        return sum.plus(Reparto.nada(Fin.NADA));
    }

    /** Waits until another message may go out; false when the round is over before. */
    private boolean waitForTurn(BooleanSupplier over, int perMinute) {
        Duration left = ritmo.untilNext(System.nanoTime(), perMinute);
        while (!over.getAsBoolean()) {
            if (left.isZero()) {
                return true;
            }
            LockSupport.parkNanos(Math.min(left.toNanos(), NAP.toNanos()));
            left = ritmo.untilNext(System.nanoTime(), perMinute);
        }
        return false;
    }
}
