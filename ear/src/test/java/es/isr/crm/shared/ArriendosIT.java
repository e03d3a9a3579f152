package es.isr.crm.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@EnServidor
class ArriendosIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int TAKERS = 8;

    private final BaseDatos datos = BaseDatos.enServidor();
    private final String nombre = "prueba:" + UUID.randomUUID();

    @Inject
    private Arriendos arriendos;

    @Test
    void oneOfManyTakersWins() throws Exception {
        List<Callable<Optional<Arriendo>>> takers = new ArrayList<>();
        for (int i = 0; i < TAKERS; i++) {
            String dueno = "nodo " + i;
            takers.add(() -> arriendos.take(nombre, dueno, "Prueba", MINUTE));
        }
        ExecutorService threads = Executors.newFixedThreadPool(TAKERS);
        List<Arriendo> winners = new ArrayList<>();
        try {
            for (Future<Optional<Arriendo>> taken : threads.invokeAll(takers)) {
                taken.get().ifPresent(winners::add);
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, winners.size());
        assertEquals(winners.get(0), arriendos.holder(nombre).orElseThrow());
    }

    @Test
    void whoComesSecondIsToldSinceWhenAndByWhom() {
        Arriendo first = take("nodo 1", MINUTE);
        assertTrue(arriendos.take(nombre, "nodo 2", "Otra", MINUTE).isEmpty());
        Arriendo holder = arriendos.holder(nombre).orElseThrow();
        assertEquals("nodo 1", holder.dueno());
        assertEquals("Prueba", holder.usuario());
        assertEquals(first.desde(), holder.desde());
    }

    @Test
    void expiredLeaseIsTakenOverWithAHigherToken() {
        Arriendo dead = take("nodo 1", MINUTE);
        expire();
        assertTrue(arriendos.holder(nombre).isEmpty());
        Arriendo heir = take("nodo 2", MINUTE);
        assertTrue(heir.token() > dead.token());
    }

    @Test
    void whoSleptThroughTheLeaseIsRefused() {
        Arriendo dead = take("nodo 1", MINUTE);
        expire();
        assertFalse(arriendos.keep(nombre, dead.token(), MINUTE), "an expired lease was kept");
        Arriendo heir = take("nodo 2", MINUTE);
        assertFalse(arriendos.keep(nombre, dead.token(), MINUTE), "an old token was accepted");
        arriendos.release(nombre, dead.token());
        assertEquals(heir, arriendos.holder(nombre).orElseThrow(), "an old token released the lease");
    }

    @Test
    void heartbeatKeepsTheLease() {
        Arriendo lease = take("nodo 1", MINUTE);
        assertTrue(arriendos.keep(nombre, lease.token(), Duration.ofMinutes(5)));
        Arriendo kept = arriendos.holder(nombre).orElseThrow();
        assertTrue(kept.hasta().isAfter(lease.hasta().plusSeconds(200)), "not kept for longer: " + kept);
        assertEquals(lease.token(), kept.token());
    }

    @Test
    void releasedLeaseIsFreeAtOnce() {
        Arriendo lease = take("nodo 1", MINUTE);
        arriendos.release(nombre, lease.token());
        assertTrue(take("nodo 2", MINUTE).token() > lease.token());
    }

    private Arriendo take(String dueno, Duration length) {
        return arriendos.take(nombre, dueno, "Prueba", length).orElseThrow();
    }

    /** As if the holder had died long ago. */
    private void expire() {
        datos.update(
                "UPDATE arriendos SET hasta = TIMESTAMPADD(SECOND, -1, UTC_TIMESTAMP(6)) WHERE nombre = ?", nombre);
    }
}
