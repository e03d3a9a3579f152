package es.isr.crm.comercial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a lead goes through. */
class LeadTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private Lead lead;

    @BeforeEach
    void somebodyNew() {
        DatosLead datos = new DatosLead();
        datos.setNombre("Lola");
        datos.setApellidos("Gil");
        datos.setProximaAccion("Llamar");
        datos.setProximaAccionFecha(LocalDate.of(2026, 3, 5));
        lead = new Lead(datos, MONDAY);
    }

    @Test
    void lostHasAReasonAndNothingToDo() {
        lead.perder(MotivoPerdida.PRECIO, "Le parece caro", TUESDAY);
        assertEquals(EstadoLead.PERDIDO, lead.getEstado());
        assertEquals(TUESDAY, lead.getEstadoAt());
        assertEquals(MotivoPerdida.PRECIO, lead.getMotivoPerdida());
        assertNull(lead.getProximaAccion());
        assertNull(lead.getProximaAccionFecha());
        assertThrows(LeadEnOtroEstadoException.class, () -> lead.perder(MotivoPerdida.OTRO, null, TUESDAY));
        assertThrows(LeadEnOtroEstadoException.class, () -> lead.ganar(7L, TUESDAY));
    }

    @Test
    void takenUpAgainItHasNoReasonAnyMore() {
        lead.perder(MotivoPerdida.PRECIO, "Le parece caro", TUESDAY);
        lead.mover(EstadoLead.CONTACTADO, TUESDAY);
        assertNull(lead.getMotivoPerdida());
        assertNull(lead.getNotaPerdida());
    }

    @Test
    void wonIsWonOnceAndForGood() {
        lead.ganar(7L, TUESDAY);
        assertEquals(7L, lead.getClienteId());
        assertEquals(TUESDAY, lead.getGanadoAt());
        assertThrows(LeadYaConvertidoException.class, () -> lead.ganar(8L, TUESDAY));
        assertThrows(LeadYaConvertidoException.class, () -> lead.mover(EstadoLead.NUEVO, TUESDAY));
        assertThrows(LeadYaConvertidoException.class, () -> lead.perder(MotivoPerdida.OTRO, "x", TUESDAY));
        assertEquals(7L, lead.getClienteId());
    }

    @Test
    void nobodyMovesItToWhereOnlyAnEndLeads() {
        assertThrows(LeadEnOtroEstadoException.class, () -> lead.mover(EstadoLead.GANADO, TUESDAY));
        assertThrows(LeadEnOtroEstadoException.class, () -> lead.mover(EstadoLead.PERDIDO, TUESDAY));
        assertThrows(LeadEnOtroEstadoException.class, () -> lead.mover(EstadoLead.NUEVO, TUESDAY));
        assertEquals(MONDAY, lead.getEstadoAt());
    }

    @Test
    void auditTellsThatAPersonChangedAndNotToWhom() {
        assertEquals("···", lead.auditText("telefono", "600111222"));
        assertEquals("ALTO", lead.auditText("interes", Interes.ALTO));
    }
}
