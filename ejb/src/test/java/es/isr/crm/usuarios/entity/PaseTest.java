package es.isr.crm.usuarios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.shared.entity.Rol;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Usuario rosa = new Usuario("Rosa", new Email("rosa@isp.example"), Rol.USER);

    @ParameterizedTest
    @CsvSource({"INVITACION, PT72H", "PASSWORD, PT24H", "CODIGO, PT5M", "ALTA, PT15M"})
    void eachKindLivesAsLongAsItsUseNeeds(ClasePase clase, Duration life) {
        Pase pase = new Pase(rosa, clase, null, NOW);

        assertTrue(pase.isVivo(NOW.plus(life).minusMillis(1)));
        assertFalse(pase.isVivo(NOW.plus(life)));
    }

    @Test
    void timeCountsFromWhenItsTokenIsTold() {
        Pase pase = new Pase(rosa, ClasePase.PASSWORD, "https://crm.isp.example", NOW);
        Instant later = NOW.plus(Duration.ofHours(20));

        pase.emitir("digest", later);

        assertEquals(later.plus(Duration.ofHours(24)), pase.getExpiraAt());
    }

    @Test
    void usedOneIsWorthNothing() {
        Pase pase = new Pase(rosa, ClasePase.CODIGO, null, NOW);

        pase.gastar(NOW);

        assertFalse(pase.isVivo(NOW));
    }

    @ParameterizedTest
    @EnumSource(ClasePase.class)
    void noneOutlivesThePassword(ClasePase clase) {
        rosa.cambiarPassword("hash", NOW);
        Pase pase = new Pase(rosa, clase, null, NOW);
        assertTrue(pase.isVivo(NOW));

        rosa.cambiarPassword("another hash", NOW.plusMillis(1));

        assertFalse(pase.isVivo(NOW.plusMillis(2)));
    }

    @Test
    void disabledUserHasNone() {
        Pase pase = new Pase(rosa, ClasePase.INVITACION, "https://crm.isp.example", NOW);

        rosa.desactivar();

        assertFalse(pase.isVivo(NOW));
    }
}
