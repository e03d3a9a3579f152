package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SesionTest {

    private static final Instant T0 = Instant.parse("2026-11-22T08:00:00Z");
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Sesion sesion = new Sesion(
            new Usuario("Ana", Email.parse("ana@isr.es").orElseThrow(), Rol.USER),
            "digest",
            new Origen("127.0.0.1", "x".repeat(300)),
            T0,
            LONGEST);

    @Test
    void livesUntilItWasIdleForHalfAnHour() {
        assertTrue(sesion.comprobar(T0.plusSeconds(1799), IDLE));
        assertFalse(sesion.comprobar(T0.plusSeconds(1800), IDLE));
        assertEquals(MotivoCierre.INACTIVIDAD, sesion.getMotivoCierre());
        assertEquals(T0.plusSeconds(1800), sesion.getCerradaAt());
    }

    @Test
    void tellsHowMuchLongerItLives() {
        sesion.usar(T0.plusSeconds(600));

        assertEquals(
                new PlazosSesion(Duration.ofMinutes(25), Duration.ofMinutes(705)),
                sesion.plazos(T0.plusSeconds(900), IDLE));
    }

    @Test
    void useKeepsItAlive() {
        sesion.usar(T0.plusSeconds(1500));

        assertTrue(sesion.comprobar(T0.plusSeconds(3299), IDLE));
        assertFalse(sesion.comprobar(T0.plusSeconds(3300), IDLE));
    }

    @Test
    void useIsNotedOnceAMinute() {
        sesion.usar(T0.plusSeconds(59));
        assertEquals(T0, sesion.getUltimoUso());

        sesion.usar(T0.plusSeconds(60));
        assertEquals(T0.plusSeconds(60), sesion.getUltimoUso());
    }

    @Test
    void endsAfterTwelveHoursHoweverMuchItIsUsed() {
        for (int minute = 0; minute < 12 * 60; minute += 20) {
            Instant now = T0.plus(Duration.ofMinutes(minute));
            assertTrue(sesion.comprobar(now, IDLE));
            sesion.usar(now);
        }

        assertFalse(sesion.comprobar(T0.plus(LONGEST), IDLE));
        assertEquals(MotivoCierre.CADUCADA, sesion.getMotivoCierre());
    }

    @Test
    void endedOneStaysAsItEnded() {
        sesion.cerrar(MotivoCierre.SALIDA, T0.plusSeconds(5));

        assertFalse(sesion.comprobar(T0.plusSeconds(6), IDLE));
        sesion.cerrar(MotivoCierre.CADUCADA, T0.plusSeconds(9));
        assertEquals(MotivoCierre.SALIDA, sesion.getMotivoCierre());
        assertEquals(T0.plusSeconds(5), sesion.getCerradaAt());
    }

    @Test
    void longNameOfABrowserIsCut() {
        assertEquals(255, sesion.getAgente().length());
    }
}
