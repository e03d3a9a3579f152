package es.isr.crm.simulador.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RedTest {

    private static final Ubicacion PUERTO = new Ubicacion("OLT-GILET-01", "0/1/1");
    private static final Configuracion RESIDENCIAL = new Configuracion("600M", "residencial", null, null, null);

    private final Red red = RedInicial.crear(Clock.systemUTC());

    @Test
    void beginsWithTheOperatorsExchangesAndNothingRegistered() {
        assertEquals(
                "[OLT-GILET-01, OLT-GILET-02, OLT-PUCOL-01, OLT-SAGUNTO-01]",
                red.olts().stream().map(Olt::nombre).toList().toString());
        assertEquals(16, red.nodos("OLT-PUCOL-01").size());
        assertEquals(32, red.nodos("OLT-GILET-01").size());
        assertEquals(24, red.libres().size());
        assertTrue(red.onts().isEmpty());
    }

    @Test
    void everyRunLooksTheSame() {
        assertEquals(red.libres(), RedInicial.crear(Clock.systemUTC()).libres());
    }

    @Test
    void opticalPowerIsPlausibleAndDiffers() {
        assertNotEquals(
                Equipo.of("HWTC00000001").potencia(), Equipo.of("HWTC00000002").potencia());
        IntStream.range(0, 10_000)
                .mapToObj(i -> Equipo.of(String.format(Locale.ROOT, "ZTEG%08X", i * 429_496L)))
                .forEach(equipo -> assertTrue(
                        equipo.potencia().compareTo(new BigDecimal("-27")) > 0
                                && equipo.potencia().compareTo(new BigDecimal("-16")) <= 0,
                        equipo::toString));
    }

    @Test
    void registeringTakesTheBoxOutOfThoseNotRegistered() {
        OntLibre libre = red.libres("OLT-GILET-01").get(0);
        Ont ont = red.registrar(libre.sn(), PUERTO, RESIDENCIAL);
        assertEquals(libre.equipo(), ont.equipo());
        assertEquals(5, red.libres("OLT-GILET-01").size());
    }

    @Test
    void refusedRegistrationChangesNothing() {
        OntLibre libre = red.libres("OLT-GILET-01").get(0);
        Configuracion desconocida = new Configuracion("9G", "residencial", null, null, null);
        assertThrows(RechazoException.class, () -> red.registrar(libre.sn(), PUERTO, desconocida));
        assertEquals(6, red.libres("OLT-GILET-01").size());
        assertTrue(red.onts().isEmpty());
    }

    @Test
    void aHundredThreadsRegisterOneSerialOnce() {
        AtomicInteger registradas = new AtomicInteger();
        IntStream.range(0, 100).parallel().forEach(i -> {
            try {
                red.registrar("HWTC12345678", PUERTO, RESIDENCIAL);
                registradas.incrementAndGet();
            } catch (RechazoException e) {
                assertEquals(Codigo.YA_REGISTRADA, e.codigo());
            }
        });
        assertEquals(1, registradas.get());
    }

    @Test
    void nothingIsPutOnAPortThatDoesNotExist() {
        Ont ont = red.registrar("HWTC12345678", PUERTO, RESIDENCIAL);
        Ubicacion nada = new Ubicacion("OLT-GILET-01", "9/9/9");
        Ont movida = new Ont(ont.sn(), ont.equipo(), nada, ont.configuracion(), ont.enlace());
        assertThrows(RechazoException.class, () -> red.imponer(ont.sn(), actual -> Optional.of(movida)));
        assertEquals(PUERTO, red.getOnt(ont.sn()).ubicacion());
    }

    @Test
    void logKeepsTheLastFiftyLines() {
        red.registrar("HWTC12345678", PUERTO, RESIDENCIAL);
        IntStream.range(0, 60).forEach(i -> red.reiniciar("HWTC12345678"));
        assertEquals(50, red.bitacora("HWTC12345678").size());
    }
}
