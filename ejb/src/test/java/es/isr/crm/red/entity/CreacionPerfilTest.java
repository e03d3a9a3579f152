package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether PSO created a profile is told by its lists and by nothing else. */
class CreacionPerfilTest {

    private static final Instant ASKED = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration PLAZO = Duration.ofSeconds(30);
    private static final List<PsoPerfilVelocidad> WITHOUT = List.of(new PsoPerfilVelocidad("600M", 600, 600));
    private static final List<PsoPerfilVelocidad> WITH =
            List.of(new PsoPerfilVelocidad("600M", 600, 600), new PsoPerfilVelocidad("2G", 2000, 2000));

    private final CreacionPerfil creacion =
            new CreacionPerfil(new PsoPerfilVelocidad("2G", 2000, 2000), new Firma(null, "Ana"), ASKED);

    @Test
    void listThatHasItEndsTheDoubtAtOnce() {
        creacion.doubt("sin respuesta");
        assertTrue(creacion.seek(WITH, PLAZO, ASKED.plusSeconds(1)));
        assertEquals(EstadoCreacion.HECHA, creacion.getEstado());
        assertNull(creacion.getDetalle());
    }

    @Test
    void sameNameWithOtherSpeedsIsToldWithThem() {
        creacion.doubt(null);
        creacion.seek(List.of(new PsoPerfilVelocidad("2G", 2000, 1000)), PLAZO, ASKED.plusSeconds(1));
        assertEquals(EstadoCreacion.HECHA, creacion.getEstado());
        assertEquals("2000/1000 Mbit/s", creacion.getDetalle());
    }

    @Test
    void onlyTwoListsAfterTheDeadlineAndFarApartTellThatItWasNotCreated() {
        creacion.doubt("sin respuesta");
        assertFalse(creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(5)));
        assertFalse(creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(31)));
        assertFalse(creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(60)));
        assertEquals(EstadoCreacion.INCIERTA, creacion.getEstado());
        assertTrue(creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(61)));
        assertEquals(EstadoCreacion.SIN_EFECTO, creacion.getEstado());
        assertEquals("sin respuesta", creacion.getDetalle());
    }

    @Test
    void psoThatAppliesLateIsBelieved() {
        creacion.doubt("sin respuesta");
        creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(31));
        assertTrue(creacion.seek(WITH, PLAZO, ASKED.plusSeconds(50)));
        assertEquals(EstadoCreacion.HECHA, creacion.getEstado());
    }

    @Test
    void oneThatWasLostWithItsServerIsFoundOutTheSameWay() {
        assertFalse(creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(40)));
        assertTrue(creacion.seek(WITHOUT, PLAZO, ASKED.plusSeconds(90)));
        assertEquals(EstadoCreacion.SIN_EFECTO, creacion.getEstado());
    }

    @Test
    void whatIsOverStaysAsItIs() {
        creacion.reject("607", ASKED);
        assertEquals(EstadoCreacion.RECHAZADA, creacion.getEstado());
        assertThrows(IllegalStateException.class, () -> creacion.doubt("otra"));
        assertThrows(IllegalStateException.class, () -> creacion.seek(WITH, PLAZO, ASKED.plusSeconds(99)));
    }
}
