package es.isr.crm.red.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.red.entity.Desajuste.Dueno;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DerivaTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T02:30:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:30:00Z");

    private static Desajuste orphan(String perfil) {
        Lectura.Observada real = new Lectura.Observada(perfil, "residencial", "OLT-GILET-01", "0/1/1", null);
        return Desajuste.huerfana(
                "OLT-GILET-01",
                new PsoOnt(
                        "hwtc12345678", "activo", new Lectura(true, null, null, real, Enlace.ONLINE, BigDecimal.TEN)));
    }

    @Test
    void itTellsWhatIsThereAndSinceWhen() {
        DerivaRow row = new Deriva(orphan("600M"), MONDAY).row(null, null, null);
        assertEquals("HWTC12345678", row.numeroSerie());
        assertEquals("OLT-GILET-01 · 0/1/1 · 600M", row.observado());
        assertEquals(null, row.deseado());
        assertEquals(MONDAY, row.primeraAt());
    }

    @Test
    void whatSomebodyKnowsOfIsLeftAloneUntilItChanges() {
        Deriva deriva = new Deriva(orphan("600M"), MONDAY);
        deriva.acknowledge("La usa el ayuntamiento", "Rosa", MONDAY);
        deriva.seeAgain(orphan("600M"), TUESDAY);
        assertTrue(deriva.isConocida());
        deriva.seeAgain(orphan("1G"), TUESDAY);
        assertFalse(deriva.isConocida());
        assertEquals(MONDAY, deriva.row(null, null, null).primeraAt());
        assertEquals(TUESDAY, deriva.row(null, null, null).ultimaAt());
    }

    @Test
    void itEndsByTheRepairThatWasAskedForOrByItself() {
        Deriva repaired = new Deriva(orphan("600M"), MONDAY);
        repaired.repair(FinDeriva.REPARADA, "Rosa", MONDAY);
        assertTrue(repaired.isViva());
        repaired.vanish("sistema", TUESDAY);
        assertEquals(
                new DerivaRow.Final(FinDeriva.REPARADA, "Rosa", TUESDAY),
                repaired.row(null, null, null).fin());

        Deriva gone = new Deriva(orphan("600M"), MONDAY);
        gone.vanish("sistema", TUESDAY);
        assertEquals(
                new DerivaRow.Final(FinDeriva.DESAPARECIDA, "sistema", TUESDAY),
                gone.row(null, null, null).fin());
        gone.vanish("otro", MONDAY);
        assertEquals(TUESDAY, gone.row(null, null, null).fin().at());
        assertThrows(IllegalStateException.class, () -> gone.adopt("Rosa", TUESDAY));
    }

    @Test
    void serviceWithoutAnOntIsKnownByItsService() {
        Deriva deriva = new Deriva(Desajuste.sinOnt(new Dueno(1L, 7L), null, "activo", null), MONDAY);
        assertEquals("servicio:7", deriva.getClave());
    }

    @Test
    void serialsThatAreNoneAreMadeHarmless() {
        assertEquals("A?B", Desajuste.serie("a b"));
        assertEquals("???", Desajuste.serie("ñ\n\u0000"));
        assertEquals(60, Desajuste.serie("x".repeat(100)).length());
    }
}
