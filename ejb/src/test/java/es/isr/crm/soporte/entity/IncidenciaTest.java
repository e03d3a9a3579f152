package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of a shared fault. */
class IncidenciaTest {

    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void remembersTheWorstThatWasSeen() {
        Incidencia incidencia = proposed();
        incidencia.ver(new EstadoPuerto("0/1/1", 7, 20), NOON);
        incidencia.ver(new EstadoPuerto("0/1/1", 5, 21), NOON);
        assertEquals(7, incidencia.getCaidas());
        assertEquals(21, incidencia.getOnts());
        assertEquals(TEN, incidencia.getDetectadaAt());
        assertEquals(NOON, incidencia.getVistaAt());
    }

    @Test
    void passesByItselfOnlyWhileNobodyHasDecided() {
        Incidencia passed = proposed();
        passed.recuperar(NOON);
        assertEquals(EstadoIncidencia.PASADA, passed.getEstado());

        Incidencia open = proposed();
        open.confirmar("Fibra cortada", "Ana", TEN);
        open.recuperar(TEN);
        open.recuperar(NOON);
        assertEquals(EstadoIncidencia.ABIERTA, open.getEstado());
        assertEquals(TEN, open.getRecuperadaAt(), "since when it is well");
        open.ver(new EstadoPuerto("0/1/1", 4, 20), NOON);
        assertNull(open.getRecuperadaAt(), "down again");
        open.cerrar("Fibra empalmada", "Ana", NOON);
        assertEquals(EstadoIncidencia.CERRADA, open.getEstado());
        assertEquals("Fibra empalmada", open.getSolucion());
    }

    @Test
    void isDecidedOnce() {
        Incidencia dismissed = proposed();
        dismissed.descartar("Corte de luz", "Ana", TEN);
        for (Runnable late : new Runnable[] {
            () -> dismissed.confirmar(null, "Luis", NOON),
            () -> dismissed.descartar("Otra vez", "Luis", NOON),
            () -> dismissed.avisar("Hola"),
            () -> dismissed.cerrar("Hecho", "Luis", NOON)
        }) {
            assertThrows(IncidenciaEnOtroEstadoException.class, late::run);
        }
        assertThrows(IncidenciaEnOtroEstadoException.class, () -> proposed().cerrar("Hecho", "Luis", NOON));
    }

    @Test
    void whatAPersonTellsOfIsNotOverBecauseTheNetworkLooksWell() {
        Incidencia told = Incidencia.avisada("OLT-1", new EstadoPuerto("0/1/1", 1, 20), "Va lento", "Ana", TEN);
        assertEquals(EstadoIncidencia.ABIERTA, told.getEstado());
        assertEquals("Ana", told.getConfirmadaPor());
        told.recuperar(NOON);
        assertNull(told.getRecuperadaAt());
        told.ver(new EstadoPuerto("0/1/1", 9, 20), TEN);
        told.recuperar(NOON);
        assertEquals(NOON, told.getRecuperadaAt(), "a reading had shown it");
    }

    @Test
    void dismissedOneIsOpenedAfterAllAndAnOpenOneIsNotOpenedTwice() {
        Incidencia incidencia = proposed();
        incidencia.descartar("Obras", "Ana", TEN);
        incidencia.abrir("Fibra cortada", "Luis", NOON);
        assertEquals(EstadoIncidencia.ABIERTA, incidencia.getEstado());
        assertNull(incidencia.getSolucion());
        assertNull(incidencia.getCerradaAt());
        assertThrows(PuertoConIncidenciaException.class, () -> incidencia.abrir(null, "Ana", NOON));
    }

    private static Incidencia proposed() {
        return new Incidencia("OLT-GILET-01", new EstadoPuerto("0/1/1", 4, 20), TEN);
    }
}
