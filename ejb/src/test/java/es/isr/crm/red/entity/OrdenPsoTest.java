package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdenPsoTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration PLAZO = Duration.ofSeconds(30);

    private final Ont ont = new Ont("HWTC12345678");

    @ParameterizedTest
    @CsvSource(textBlock = """
            PENDIENTE,  ENVIANDO HECHA BLOQUEADA SUSTITUIDA CANCELADA
            ENVIANDO,   HECHA INCIERTA REINTENTO BLOQUEADA SUSTITUIDA
            INCIERTA,   INCIERTA HECHA REINTENTO BLOQUEADA SUSTITUIDA
            REINTENTO,  ENVIANDO SUSTITUIDA CANCELADA
            BLOQUEADA,  PENDIENTE HECHA SUSTITUIDA CANCELADA
            HECHA,      ''
            SUSTITUIDA, ''
            CANCELADA,  ''
            """)
    void statesFollowTheTable(EstadoOrden from, String allowed) {
        EnumSet<EstadoOrden> expected = EnumSet.noneOf(EstadoOrden.class);
        for (String name : allowed.split(" ")) {
            if (!name.isEmpty()) {
                expected.add(EstadoOrden.valueOf(name));
            }
        }
        for (EstadoOrden to : EstadoOrden.values()) {
            assertEquals(expected.contains(to), from.canBecome(to), from + " to " + to);
        }
    }

    @Test
    void orderIsSentOnce() {
        OrdenPso orden = orden();
        assertTrue(orden.isDue(NOW));
        assertThrows(IllegalStateException.class, () -> orden.curso().doubt(NOW, PLAZO));
        orden.send(7, Escritura.ANADIR, NOW);
        assertEquals(EstadoOrden.ENVIANDO, orden.getEstado());
        assertEquals(1, orden.getEnvio().getIntentos());
        assertFalse(orden.isDue(NOW));
        assertThrows(IllegalStateException.class, () -> orden.send(7, Escritura.ANADIR, NOW));
        orden.verify(NOW);
        assertEquals(EstadoOrden.HECHA, orden.getEstado());
        assertThrows(IllegalStateException.class, () -> orden.supersede(NOW));
    }

    @Test
    void failuresWaitLongerEachTimeAndThenForAPerson() {
        OrdenPso orden = orden();
        long[] seconds = {30, 120, 600, 3_600, 21_600};
        for (long expected : seconds) {
            orden.send(7, Escritura.ANADIR, NOW);
            orden.answer(new Desenlace(ClasePso.TRANSITORIA, 601, "OLT bloqueada"));
            orden.curso().retry(NOW, new Random(1));
            assertEquals(EstadoOrden.REINTENTO, orden.getEstado());
            long wait =
                    Duration.between(NOW, orden.getEnvio().getProximoIntento()).toMillis();
            assertTrue(wait >= expected * 1_000 && wait <= expected * 1_100, expected + " s became " + wait + " ms");
        }
        orden.send(7, Escritura.ANADIR, NOW);
        orden.answer(new Desenlace(ClasePso.TRANSITORIA, 601, "OLT bloqueada"));
        orden.curso().retry(NOW, new Random(1));
        assertEquals(CausaBloqueo.AGOTADA, orden.causa().orElseThrow());
    }

    @Test
    void refusedCredentialsCostNoAttempt() {
        OrdenPso orden = orden();
        orden.send(7, Escritura.ANADIR, NOW);
        orden.answer(new Desenlace(ClasePso.CREDENCIALES, 401, null));
        orden.curso().awaitCredentials(NOW);
        assertEquals(0, orden.getEnvio().getIntentos());
        orden.curso().release(NOW);
        assertTrue(orden.isDue(NOW));
    }

    @Test
    void doubtIsAskedAfterTheDeadlineTwiceAndApartBeforeItIsSentAgain() {
        OrdenPso orden = orden();
        orden.send(7, Escritura.ANADIR, NOW);
        orden.answer(new Desenlace(ClasePso.INCIERTA, null, "HTML"));
        orden.curso().doubt(NOW.plusSeconds(1), PLAZO);
        assertEquals(NOW.plus(PLAZO), orden.getEnvio().getProximoIntento());
        Instant first = NOW.plus(PLAZO);
        orden.curso().readWithoutEffect(first, PLAZO);
        assertEquals(EstadoOrden.INCIERTA, orden.getEstado());
        assertEquals(first.plus(PLAZO), orden.getEnvio().getProximoIntento());
        orden.curso().readWithoutEffect(first.plus(PLAZO), PLAZO);
        assertEquals(EstadoOrden.REINTENTO, orden.getEstado());
        assertTrue(orden.isDue(first.plus(PLAZO)));
    }

    @Test
    void yesWithoutEffectIsReadThreeTimesAndThenAPersonsTurn() {
        OrdenPso orden = orden();
        orden.send(7, Escritura.ANADIR, NOW);
        orden.answer(new Desenlace(ClasePso.APLICADA, 200, "ok"));
        orden.curso().readWithoutEffect(NOW, PLAZO);
        orden.curso().readWithoutEffect(NOW.plusSeconds(5), PLAZO);
        assertEquals(EstadoOrden.INCIERTA, orden.getEstado());
        orden.curso().readWithoutEffect(NOW.plusSeconds(35), PLAZO);
        assertEquals(CausaBloqueo.SIN_EFECTO, orden.causa().orElseThrow());
    }

    @Test
    void doubtIsNotSentAgainForEver() {
        OrdenPso orden = orden();
        for (int i = 0; i < 6; i++) {
            orden.send(7, Escritura.ANADIR, NOW);
            orden.answer(new Desenlace(ClasePso.INCIERTA, null, "silencio"));
            orden.curso().doubt(NOW, PLAZO);
            orden.curso().readWithoutEffect(NOW, PLAZO);
            orden.curso().readWithoutEffect(NOW, PLAZO);
        }
        assertEquals(EstadoOrden.BLOQUEADA, orden.getEstado());
        assertEquals(6, orden.getEnvio().getIntentos());
    }

    @Test
    void newerWishWaitsUntilTheOldWriteCanTakeEffectNoMore() {
        OrdenPso orden = orden();
        orden.send(7, Escritura.ANADIR, NOW);
        orden.answer(new Desenlace(ClasePso.INCIERTA, null, "silencio"));
        orden.curso().doubt(NOW, PLAZO);
        ont.desearSuspendida();
        assertFalse(orden.isVigente());
        orden.curso().readForNewerWish(NOW.plus(PLAZO), PLAZO);
        assertEquals(EstadoOrden.INCIERTA, orden.getEstado());
        orden.curso().readForNewerWish(NOW.plus(PLAZO.multipliedBy(2)), PLAZO);
        assertEquals(EstadoOrden.SUSTITUIDA, orden.getEstado());
    }

    private OrdenPso orden() {
        ont.desearActiva(new Conexion("600M", "residencial", "OLT-GILET-01", "0/1/1", null, null), "Ana Peña");
        return new OrdenPso(
                ont, new AsignacionOnt(ont, 1L, 2L, NOW), TipoOrden.ALTA, "alta", new Firma(null, "sistema"), NOW);
    }
}
