package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A move, step by step: what is read decides what is written next, so that it goes on from wherever it was left. */
class TrasladoTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration PLAZO = Duration.ofSeconds(30);
    private static final String SUSPENDIDO = "suspendido";
    private static final Conexion AQUI = new Conexion("600M", "residencial", "OLT-A", "0/1/1", 100, "10.0.0.7");
    private static final Conexion ALLI = AQUI.at("OLT-B", "0/1/2", 200);

    private final Ont ont = new Ont("HWTC12345678");

    @ParameterizedTest(name = "seen gone {0}, PSO shows {1} {2}: {5}, next {6}")
    @CsvSource(textBlock = """
            false, OLT-A, 0/1/1, 600M,       10.0.0.7, EN_ORIGEN,     ELIMINAR
            false, OLT-A, 0/1/1, suspendido, 10.0.0.7, EN_ORIGEN,     ELIMINAR
            false, ,      0/1/1, 600M,       10.0.0.7, EN_ORIGEN,     ELIMINAR
            false, ,      ,      600M,       10.0.0.7, EN_ORIGEN,     ELIMINAR
            false, -,     ,      ,           ,         FALTA,         ANADIR
            true,  -,     ,      ,           ,         FALTA,         ANADIR
            true,  OLT-B, 0/1/2, 600M,       10.0.0.7, CUMPLE,        MODIFICAR
            true,  OLT-B, 0/1/2, 600M,       ,         OTRA_IP,       IP_FIJA
            true,  OLT-B, 0/1/2, 300M,       10.0.0.7, OTRO_PERFIL,   MODIFICAR
            true,  ,      ,      600M,       10.0.0.7, CUMPLE,        MODIFICAR
            true,  OLT-A, 0/1/1, 600M,       10.0.0.7, EN_ORIGEN,     ELIMINAR
            true,  OLT-C, 0/1/1, 600M,       10.0.0.7, EN_OTRO_SITIO, ANADIR
            """)
    void whatIsReadSaysWhatIsNext(
            boolean gone, String olt, String pon, String perfil, String ip, Comparacion expected, Escritura next) {
        move();
        if (gone) {
            ont.observe(Lectura.ausente(), NOW);
        }
        Lectura lectura = "-".equals(olt) ? Lectura.ausente() : shown(perfil, olt, pon, ip);
        assertEquals(expected, ont.deseo().compare(lectura, SUSPENDIDO));
        assertEquals(next, ont.deseo().next(Optional.of(lectura), SUSPENDIDO));
    }

    @ParameterizedTest(name = "address {0} shown in place: {1}, next {2}")
    @CsvSource(textBlock = """
            10.0.0.7, EN_ORIGEN, ELIMINAR
            10.0.0.8, CUMPLE,    MODIFICAR
            ,         CUMPLE,    MODIFICAR
            """)
    void addressIsTakenByRegisteringAnewInPlace(String ip, Comparacion expected, Escritura next) {
        ont.desearActiva(AQUI, null);
        ont.desearTraslado(AQUI.withIpFija(null), Origen.of(AQUI));
        Lectura lectura = shown("600M", "OLT-A", "0/1/1", ip);
        assertEquals(expected, ont.deseo().compare(lectura, SUSPENDIDO));
        assertEquals(next, ont.deseo().next(Optional.of(lectura), SUSPENDIDO));
    }

    @Test
    void moveOfACutServiceKeepsItCut() {
        ont.desearActiva(AQUI, null);
        ont.desearSuspendida();
        ont.desearTraslado(ALLI, Origen.of(AQUI));
        assertEquals(EstadoDeseado.SUSPENDIDA, ont.getDeseado());
        ont.observe(Lectura.ausente(), NOW);
        assertEquals(
                Comparacion.CUMPLE, ont.deseo().compare(shown(SUSPENDIDO, "OLT-B", "0/1/2", "10.0.0.7"), SUSPENDIDO));
    }

    @Test
    void refusedAfterItLeftItGoesBackAndThenWaitsForAPerson() {
        OrdenPso orden = move();
        assertEquals("OLT-A", orden.getOlt());
        leave(orden);
        assertEquals("OLT-B", orden.getOlt());
        add(orden, ClasePso.PERMANENTE, 607);
        orden.curso().giveUp(NOW);
        assertEquals(EstadoOrden.REINTENTO, orden.getEstado());
        assertTrue(orden.isDue(NOW));
        assertTrue(orden.isVigente());
        assertEquals(AQUI, ont.deseo().conexion());
        assertEquals("OLT-A", orden.getOlt());
        add(orden, ClasePso.APLICADA, 200);
        ont.observe(shown("600M", "OLT-A", "0/1/1", "10.0.0.7"), NOW);
        orden.verify(NOW);
        assertEquals(CausaBloqueo.TRASLADO_FALLIDO, orden.causa().orElseThrow());
        assertEquals(CausaBloqueo.PARAMETROS_NO_VALIDOS, orden.getDestino().getCausa());
        orden.curso().unblock(NOW);
        assertEquals(ALLI, ont.deseo().conexion());
        assertEquals(Comparacion.EN_ORIGEN, ont.deseo().compare(ont.lectura().orElseThrow(), SUSPENDIDO));
        assertTrue(orden.isVigente());
    }

    @Test
    void refusedBeforeItLeftItStaysAndWaitsForAPerson() {
        OrdenPso orden = move();
        orden.send(7, Escritura.ELIMINAR, NOW);
        orden.answer(new Desenlace(ClasePso.PERMANENTE, 607, "no"));
        orden.curso().giveUp(NOW);
        assertEquals(CausaBloqueo.PARAMETROS_NO_VALIDOS, orden.causa().orElseThrow());
        assertFalse(orden.isDevuelta());
    }

    @Test
    void refusedAtItsOriginTooItWaitsForAPerson() {
        OrdenPso orden = move();
        leave(orden);
        add(orden, ClasePso.PERMANENTE, 607);
        orden.curso().giveUp(NOW);
        add(orden, ClasePso.PERMANENTE, 605);
        orden.curso().giveUp(NOW);
        assertEquals(CausaBloqueo.PERFIL_INEXISTENTE, orden.causa().orElseThrow());
    }

    @Test
    void lockedDestinationIsNotWaitedForLong() {
        OrdenPso orden = move();
        leave(orden);
        add(orden, ClasePso.TRANSITORIA, 601);
        orden.curso().retry(NOW, new Random(1));
        assertFalse(orden.isDevuelta());
        add(orden, ClasePso.TRANSITORIA, 601);
        orden.curso().retry(NOW, new Random(1));
        assertTrue(orden.isDevuelta());
        assertEquals(AQUI, ont.deseo().conexion());
        // Where it was it is waited for as long as anywhere.
        for (int i = 0; i < 5; i++) {
            add(orden, ClasePso.TRANSITORIA, 601);
            orden.curso().retry(NOW, new Random(1));
            assertEquals(EstadoOrden.REINTENTO, orden.getEstado());
        }
    }

    @Test
    void psoOutOfReachIsNoReasonToTurnBack() {
        OrdenPso orden = move();
        leave(orden);
        for (int i = 0; i < 3; i++) {
            add(orden, ClasePso.NO_ENVIADA, null);
            orden.curso().retry(NOW, new Random(1));
        }
        assertFalse(orden.isDevuelta());
    }

    @Test
    void yesWithoutEffectAtTheDestinationTurnsBackToo() {
        OrdenPso orden = move();
        leave(orden);
        add(orden, ClasePso.APLICADA, 200);
        for (int i = 0; i < 3; i++) {
            ont.observe(Lectura.ausente(), NOW);
            orden.curso().readWithoutEffect(NOW, PLAZO);
        }
        assertTrue(orden.isDevuelta());
        assertEquals(CausaBloqueo.SIN_EFECTO, orden.getDestino().getCausa());
    }

    @Test
    void arrivedItForgetsWhereItCameFrom() {
        OrdenPso orden = move();
        leave(orden);
        add(orden, ClasePso.APLICADA, 200);
        ont.observe(shown("600M", "OLT-B", "0/1/2", "10.0.0.7"), NOW);
        orden.verify(NOW);
        assertEquals(EstadoOrden.HECHA, orden.getEstado());
        assertNull(ont.getOrigen());
    }

    private OrdenPso move() {
        ont.desearActiva(AQUI, null);
        ont.desearTraslado(ALLI, Origen.of(AQUI));
        return new OrdenPso(
                ont, new AsignacionOnt(ont, 1L, 2L, NOW), TipoOrden.TRASLADO, "traslado", new Firma(null, "x"), NOW);
    }

    /** It was removed and seen gone. */
    private void leave(OrdenPso orden) {
        orden.send(7, Escritura.ELIMINAR, NOW);
        orden.answer(new Desenlace(ClasePso.APLICADA, 200, "ok"));
        ont.observe(Lectura.ausente(), NOW);
        assertEquals(Dictamen.SIGUE, orden.judge(ont.deseo().compare(Lectura.ausente(), SUSPENDIDO)));
        orden.curso().resend(NOW);
    }

    private static void add(OrdenPso orden, ClasePso clase, Integer codigo) {
        orden.send(7, Escritura.ANADIR, NOW);
        orden.answer(new Desenlace(clase, codigo, null));
    }

    private static Lectura shown(String perfil, String olt, String pon, String ip) {
        return new Lectura(
                true, null, null, new Lectura.Observada(perfil, "residencial", olt, pon, ip), Enlace.ONLINE, null);
    }
}
