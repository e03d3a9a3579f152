package es.isr.crm.soporte.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a ticket, opened on a Monday at nine. */
class TicketTest {

    private static final CalendarioLaboral CALENDARIO = new CalendarioLaboral(9, 19, Set.of());

    private static final long ROSA = 7;

    private static final long OTRO = 8;

    private final Ticket ticket = new Ticket(
            "T2026-000001",
            new PeticionTicket(
                    1L, null, " No navega ", " ", TipoTicket.AVERIA, MateriaReclamacion.OTRA, Prioridad.ALTA, null),
            ROSA,
            lunes(9, 0));

    @Test
    void isOpenedAsItWasAskedFor() {
        assertEquals(EstadoTicket.ABIERTO, ticket.getEstado());
        assertEquals("No navega", ticket.getAsunto());
        assertNull(ticket.getDescripcion());
        assertNull(ticket.getMateria(), "only a complaint is about something by law");
        assertEquals(lunes(9, 0), ticket.plazo().creado());
    }

    @Test
    void whoTakesItBegins() {
        assertTrue(ticket.tomar(ROSA));
        assertEquals(EstadoTicket.EN_PROCESO, ticket.getEstado());
        assertFalse(ticket.tomar(ROSA), "a double click");
        assertTrue(ticket.isDeOtro(OTRO));
        assertFalse(ticket.isDeOtro(ROSA));
    }

    @Test
    void whatIsGivenToAnotherIsNotYetBegun() {
        ticket.tomar(ROSA);
        assertTrue(ticket.asignar(OTRO));
        assertEquals(EstadoTicket.ABIERTO, ticket.getEstado());
        assertTrue(ticket.tomar(OTRO));
        assertTrue(ticket.asignar(null));
        assertEquals(EstadoTicket.ABIERTO, ticket.getEstado());
        assertFalse(ticket.asignar(null));
    }

    @Test
    void waitingIsCountedApart() {
        ticket.tomar(ROSA);
        ticket.esperarCliente(lunes(10, 0));
        assertThrows(TransicionTicketException.class, () -> ticket.esperarCliente(lunes(10, 1)));
        ticket.reanudar(lunes(11, 30), CALENDARIO);
        assertEquals(EstadoTicket.EN_PROCESO, ticket.getEstado());
        assertThrows(TransicionTicketException.class, () -> ticket.reanudar(lunes(11, 31), CALENDARIO));
        ticket.resolver("Cambiado el conector", ROSA, lunes(12, 0), CALENDARIO);
        assertEquals(90, ticket.getTiempos().getMinutosResolucion());
        assertEquals(90, ticket.getTiempos().getMinutosLaborables());
        assertEquals(new Espera(90, 90), ticket.getTiempos().getEspera());
    }

    @Test
    void solvedWhileItWaitsEndsTheWait() {
        ticket.esperarCliente(lunes(10, 0));
        ticket.resolver("Ya va", OTRO, lunes(18, 0), CALENDARIO);
        assertEquals(60, ticket.getTiempos().getMinutosResolucion());
        assertEquals(OTRO, ticket.getAsignadoId(), "whoever solves what is nobody's");
    }

    @Test
    void openedAgainItGoesOnWhereItWas() {
        ticket.tomar(ROSA);
        ticket.resolver("Reiniciada", ROSA, lunes(11, 0), CALENDARIO);
        ticket.cerrar(lunes(12, 0));
        ticket.reabrir(lunes(15, 0), CALENDARIO);
        assertEquals(EstadoTicket.EN_PROCESO, ticket.getEstado());
        assertNull(ticket.getTiempos().getMinutosResolucion());
        assertEquals(lunes(15, 0), ticket.plazo().reclamado());
        assertThrows(TransicionTicketException.class, () -> ticket.reabrir(lunes(15, 1), CALENDARIO));
        ticket.resolver("Cambiada", ROSA, lunes(16, 0), CALENDARIO);
        // Two hours, and one more; four in which it lay solved.
        assertEquals(180, ticket.getTiempos().getMinutosResolucion());
        assertEquals(new Espera(240, 240), ticket.getTiempos().getEspera());
    }

    @Test
    void whatIsDoneIsNotChanged() {
        ticket.resolver("Hecho", ROSA, lunes(10, 0), CALENDARIO);
        assertThrows(TicketCerradoException.class, () -> ticket.tomar(ROSA));
        assertThrows(TicketCerradoException.class, () -> ticket.asignar(OTRO));
        assertThrows(TicketCerradoException.class, () -> ticket.priorizar(Prioridad.BAJA));
        assertThrows(TicketCerradoException.class, () -> ticket.clasificar(TipoTicket.OTRO, null));
        assertThrows(TransicionTicketException.class, () -> ticket.esperarCliente(lunes(10, 1)));
        assertThrows(
                TransicionTicketException.class, () -> ticket.resolver("Otra vez", ROSA, lunes(10, 1), CALENDARIO));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "ABIERTO, EN_PROCESO, true",
        "ABIERTO, PENDIENTE_CLIENTE, true",
        "ABIERTO, RESUELTO, true",
        "ABIERTO, CERRADO, false",
        "ABIERTO, ABIERTO, false",
        "EN_PROCESO, ABIERTO, true",
        "EN_PROCESO, PENDIENTE_CLIENTE, true",
        "EN_PROCESO, RESUELTO, true",
        "EN_PROCESO, CERRADO, false",
        "PENDIENTE_CLIENTE, ABIERTO, true",
        "PENDIENTE_CLIENTE, EN_PROCESO, true",
        "PENDIENTE_CLIENTE, RESUELTO, true",
        "PENDIENTE_CLIENTE, CERRADO, false",
        "RESUELTO, CERRADO, true",
        "RESUELTO, EN_PROCESO, true",
        "RESUELTO, ABIERTO, true",
        "RESUELTO, PENDIENTE_CLIENTE, false",
        "CERRADO, EN_PROCESO, true",
        "CERRADO, ABIERTO, true",
        "CERRADO, RESUELTO, false",
        "CERRADO, PENDIENTE_CLIENTE, false"
    })
    void statesFollowOneAnother(EstadoTicket from, EstadoTicket to, boolean may) {
        assertEquals(may, from.puedePasarA(to));
    }

    private static Instant lunes(int hour, int minute) {
        return LocalDateTime.of(2026, 11, 16, hour, minute)
                .atZone(CalendarioLaboral.MADRID)
                .toInstant();
    }
}
