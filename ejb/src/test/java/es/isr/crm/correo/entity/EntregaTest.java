package es.isr.crm.correo.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.correo.entity.RespuestaSmtp.Desenlace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The life of a delivery. */
class EntregaTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate HOY = LocalDate.of(2026, 12, 1);
    private static final Destino ANA = Destino.correo(7L, " Ana@ISP.example ", "Ana", "es");

    private final Entrega entrega = Entrega.prueba(ANA, 1L, "Admin");

    @Test
    void addressIsKeptInOneSpelling() {
        assertEquals("ana@isp.example", entrega.getDireccion());
        assertEquals(EstadoEntrega.PENDIENTE, entrega.getEstado());
    }

    @Test
    void whoAgreedToNothingOrHasNoAddressGetsALetter() {
        assertEquals(
                CanalEntrega.PAPEL,
                Destino.of(7L, "ana@isp.example", false, "Ana", "es").canal());
        assertEquals(CanalEntrega.PAPEL, Destino.of(7L, " ", true, "Ana", "es").canal());
        assertEquals(CanalEntrega.PAPEL, Destino.of(7L, null, true, "Ana", "es").canal());
        assertEquals(
                CanalEntrega.CORREO,
                Destino.of(7L, "ana@isp.example", true, "Ana", "es").canal());
    }

    @Test
    void acceptedIsPresentedThatDay() {
        answer(RespuestaSmtp.aceptada("250 Ok"), NOON);
        assertEquals(EstadoEntrega.ENVIADA, entrega.getEstado());
        assertEquals(HOY, entrega.getPresentada());
        assertFalse(entrega.isDue(NOON.plusSeconds(999_999)));
    }

    @Test
    void putOffIsTriedAgainWithGrowingPausesAndNotForEver() {
        RespuestaSmtp later = new RespuestaSmtp(Desenlace.APLAZADA, MotivoEntrega.APLAZADA, "450 Later");
        Instant now = NOON;
        for (Duration pause : new Duration[] {
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(36)
        }) {
            answer(later, now);
            assertEquals(EstadoEntrega.REINTENTO, entrega.getEstado());
            assertFalse(entrega.isDue(now.plus(pause).minusNanos(1000)));
            now = now.plus(pause);
            assertTrue(entrega.isDue(now));
        }
        answer(later, now);
        assertEquals(EstadoEntrega.FALLIDA, entrega.getEstado());
        assertEquals(MotivoEntrega.AGOTADA, entrega.getMotivo());
    }

    @Test
    void absentServerCostsNoAttempt() {
        RespuestaSmtp away = new RespuestaSmtp(Desenlace.SIN_SERVIDOR, null, "Connection refused");
        for (int i = 0; i < 100; i++) {
            answer(away, NOON);
        }
        assertEquals(EstadoEntrega.PENDIENTE, entrega.getEstado());
        assertEquals(0, entrega.getIntentos());
        assertTrue(entrega.isDue(NOON));
        assertNull(entrega.getMotivo());
    }

    @Test
    void messageIdStaysTheSame() {
        answer(new RespuestaSmtp(Desenlace.APLAZADA, MotivoEntrega.APLAZADA, "450 Later"), NOON);
        entrega.tomar(3, "<otro@isp.example>", "Asunto", NOON);
        assertEquals("<uno@isp.example>", entrega.getMessageId());
    }

    @Test
    void lateAnswerToALostAttemptStillCounts() {
        entrega.tomar(2, "<uno@isp.example>", "Asunto", NOON);
        entrega.perder();
        assertEquals(EstadoEntrega.DUDOSA, entrega.getEstado());
        assertTrue(entrega.isDe(2, NOON));
        assertFalse(entrega.isDe(3, NOON));
        assertFalse(entrega.isDe(2, NOON.plusSeconds(1)));
        entrega.responder(RespuestaSmtp.aceptada("250 Ok"), NOON, HOY);
        assertEquals(EstadoEntrega.ENVIADA, entrega.getEstado());
    }

    @Test
    void doubtfulIsNeverSentAgainByItself() {
        entrega.tomar(2, "<uno@isp.example>", "Asunto", NOON);
        entrega.perder();
        assertFalse(entrega.isDue(NOON.plus(Duration.ofDays(99))));
        assertThrows(EntregaCerradaException.class, entrega::adelantar);
    }

    @Test
    void whatIsBeingSentCannotBeCancelled() {
        entrega.tomar(2, "<uno@isp.example>", "Asunto", NOON);
        assertThrows(EntregaCerradaException.class, entrega::cancelar);
        assertThrows(EntregaCerradaException.class, entrega::requireRepetible);
    }

    @Test
    void repeatingWhatWaitsReplacesIt() {
        Entrega otra = entrega.repetir(Destino.papel(7L, "Ana", "es"), 1, 1L, "Admin");
        assertEquals(EstadoEntrega.CANCELADA, entrega.getEstado());
        assertEquals(EstadoEntrega.POR_IMPRIMIR, otra.getEstado());
        assertThrows(EntregaCerradaException.class, entrega::requireRepetible);
    }

    @Test
    void handedOverInsteadOfPosted() {
        entrega.entregarEnMano("Ana", HOY.minusDays(1));
        assertEquals(EstadoEntrega.IMPRESA, entrega.getEstado());
        assertEquals(CanalEntrega.MANO, entrega.getCanal());
        assertEquals(HOY.minusDays(1), entrega.getPresentada());
    }

    private void answer(RespuestaSmtp respuesta, Instant now) {
        entrega.tomar(2, "<uno@isp.example>", "Asunto", now);
        entrega.responder(respuesta, now, HOY);
    }
}
