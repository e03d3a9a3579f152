package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.boundary.IncidenciaService;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.EstadoIncidencia;
import es.isr.crm.soporte.entity.IncidenciaEnOtroEstadoException;
import es.isr.crm.soporte.entity.IncidenciaFicha;
import es.isr.crm.soporte.entity.IncidenciaFilter;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.PuertoConIncidenciaException;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several customers of a port are down at once: one incident is proposed, decided, and closed with its tickets. */
@EnServidor
class IncidenciaIT {

    private static final int VECINOS = 4;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Conciliador lector;

    @Inject
    private IncidenciaService incidencias;

    @Inject
    private TicketService tickets;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoUser user;

    private final List<Alta> vecinos = new ArrayList<>();

    @BeforeEach
    void begin() throws Exception {
        red.begin();
        endAll();
        for (int i = 0; i < VECINOS; i++) {
            vecinos.add(red.alta());
        }
        for (Alta vecino : vecinos) {
            red.waitForOrden(vecino, "hecha");
        }
    }

    @AfterEach
    void end() {
        endAll();
        red.end();
    }

    @Test
    void threeOfFourDownAreOneIncidentHoweverOftenTheyAreRead() throws Exception {
        down(2);
        read();
        assertEquals(0, vivas());
        down(3);
        read();
        IncidenciaFicha seen = viva();
        assertEquals("OLT-GILET-01 0/1/1 DETECTADA 3 de 4", words(seen));
        assertEquals(3, seen.getCaidas());
        assertEquals(vecinos.get(3).clienteId(), seen.afectados().get(3).clienteId(), "who has a link is told last");
        down(4);
        read();
        read();
        assertEquals("OLT-GILET-01 0/1/1 DETECTADA 4 de 4", words(viva()));
        assertEquals(1, datos.count("incidencias"));
        assertEquals(
                1,
                datos.count("eventos_auditoria WHERE accion = 'soporte.incidenciaDetectada' AND entidad_id = "
                        + viva().fila().id()));
    }

    @Test
    void whatIsWellAgainBeforeAnybodyLookedHasPassed() throws Exception {
        down(3);
        read();
        Long id = viva().fila().id();
        up();
        read();
        assertEquals("pasada", estado(id));
        assertThrows(
                IncidenciaEnOtroEstadoException.class,
                () -> tecnico.run(() -> incidencias.confirmar(id, null, List.of())));
    }

    @Test
    void oltThatCannotBeReadSaysNothing() throws Exception {
        down(3);
        read();
        red.simulador().set(FalloSimulado.http(500).operacion("obtener_todas_onts_olt"));
        read();
        assertEquals("OLT-GILET-01 0/1/1 DETECTADA 3 de 4", words(viva()));
    }

    @Test
    void whatWasDismissedIsNotProposedAgainUntilThePortWasSeenWell() throws Exception {
        down(3);
        read();
        Long id = viva().fila().id();
        assertThrows(DatosInvalidosException.class, () -> tecnico.run(() -> incidencias.descartar(id, " ")));
        tecnico.run(() -> incidencias.descartar(id, "Corte de luz en la calle"));
        read();
        assertEquals(0, vivas());
        up();
        read();
        down(4);
        read();
        assertEquals(1, vivas());
        assertEquals("descartada", estado(id));
    }

    @Test
    void personTellsOfItBeforeTheNetworkShowsIt() throws Exception {
        Long id = user.call(() -> incidencias.abrir("OLT-GILET-01", "0/1/1", " Excavadora "));
        assertEquals(
                "ABIERTA Excavadora",
                viva().fila().estado() + " " + viva().fila().aviso());
        assertThrows(
                PuertoConIncidenciaException.class,
                () -> tecnico.call(() -> incidencias.abrir("OLT-GILET-01", "0/1/1", null)));
        assertThrows(
                DatosInvalidosException.class,
                () -> tecnico.call(() -> incidencias.abrir("OLT-GILET-01", "9/9/9", null)));
        read();
        assertFalse(viva().fila().vista());
        assertNull(viva().fila().recuperadaAt(), "that the network looks well says nothing");
        down(3);
        read();
        assertTrue(viva().fila().vista());
        up();
        read();
        assertNotNull(viva().fila().recuperadaAt());
        Long ticket = open(vecinos.get(0), TipoTicket.AVERIA);
        assertEquals(id, user.call(() -> incidencias.getDeTicket(ticket)).suya().id());
    }

    @Test
    void whatWasDismissedIsOpenedAfterAll() throws Exception {
        down(3);
        read();
        Long id = viva().fila().id();
        tecnico.run(() -> incidencias.descartar(id, "Corte de luz"));
        assertEquals(id, user.call(() -> incidencias.abrir("OLT-GILET-01", "0/1/1", null)));
        assertEquals("OLT-GILET-01 0/1/1 ABIERTA 3 de 4", words(viva()));
        assertNull(viva().fila().solucion());
    }

    @Test
    void ticketsOfThePortAreAttachedAndClosedWithItsText() throws Exception {
        Long before = open(vecinos.get(0), TipoTicket.AVERIA);
        Long question = open(vecinos.get(1), TipoTicket.CONSULTA);
        down(3);
        read();
        Long id = viva().fila().id();
        assertEquals(
                List.of(before), viva().candidatos().stream().map(TicketRow::id).toList());
        tecnico.run(() -> incidencias.confirmar(id, "Fibra cortada en la calle Mayor", List.of(before)));
        Long after = open(vecinos.get(1), TipoTicket.AVERIA);
        assertEquals(id, user.call(() -> incidencias.getDeTicket(after)).suya().id());
        assertEquals(
                id, user.call(() -> incidencias.getDeTicket(question)).cercana().id());
        Long elsewhere = open(vecinos.get(2), TipoTicket.AVERIA);
        tecnico.run(() -> incidencias.desvincular(elsewhere));
        assertTrue(story(after)
                .contains("Vinculado a la incidencia de OLT-GILET-01, PON 0/1/1: Fibra cortada en la calle Mayor"));

        up();
        read();
        assertEquals("abierta", estado(id));
        assertThrows(DatosInvalidosException.class, () -> tecnico.run(() -> incidencias.cerrar(id, null)));
        tecnico.run(() -> incidencias.cerrar(id, "Fibra empalmada"));
        assertEquals("cerrado Fibra empalmada", ticket(before));
        assertEquals("cerrado Fibra empalmada", ticket(after));
        assertEquals("abierto null", ticket(question));
        assertEquals("abierto null", ticket(elsewhere));
        assertThrows(
                IncidenciaEnOtroEstadoException.class, () -> tecnico.run(() -> incidencias.cerrar(id, "Otra vez")));
        assertEquals(2, user.call(() -> incidencias.get(id)).tickets().size());
    }

    @Test
    void secondOfTwoWhoDecideIsTold() throws Exception {
        down(3);
        read();
        Long id = viva().fila().id();
        tecnico.run(() -> incidencias.confirmar(id, null, List.of()));
        assertThrows(
                IncidenciaEnOtroEstadoException.class, () -> user.run(() -> incidencias.descartar(id, "No es nada")));
        assertEquals("abierta", estado(id));
    }

    /** The first so many have no link. */
    private void down(int howMany) {
        for (int i = 0; i < VECINOS; i++) {
            red.simulador().setEnLinea(vecinos.get(i).serie(), i >= howMany);
        }
    }

    private void up() {
        down(0);
    }

    private void read() throws Exception {
        lector.run(Trabajo.ESTADO_ONTS);
    }

    private long vivas() throws Exception {
        return user.call(() -> incidencias.search(IncidenciaFilter.VIVAS, PageRequest.first(25)))
                .total();
    }

    private IncidenciaFicha viva() throws Exception {
        Long id = datos.number("SELECT id FROM incidencias WHERE estado IN ('detectada', 'abierta')");
        return user.call(() -> incidencias.get(id));
    }

    private static String words(IncidenciaFicha ficha) {
        EstadoIncidencia estado = ficha.fila().estado();
        return ficha.fila().olt() + " " + ficha.fila().pon() + " " + estado + " "
                + ficha.fila().caidas() + " de " + ficha.fila().onts();
    }

    private String estado(Long id) {
        return datos.text("SELECT estado FROM incidencias WHERE id = ?", id);
    }

    private String ticket(Long id) {
        return datos.text("SELECT CONCAT(estado, ' ', COALESCE(solucion, 'null')) FROM tickets WHERE id = ?", id);
    }

    private String story(Long id) {
        return datos.text(
                "SELECT GROUP_CONCAT(texto ORDER BY id SEPARATOR '|') FROM comentarios_ticket" + " WHERE ticket_id = ?",
                id);
    }

    private Long open(Alta of, TipoTicket tipo) throws Exception {
        return user.call(() -> tickets.crear(
                new PeticionTicket(of.clienteId(), null, "No va", null, tipo, null, Prioridad.MEDIA, null)));
    }

    /** The ports of these tests belong to nobody else; what others left there is forgotten. */
    private void endAll() {
        datos.update("DELETE FROM tickets_incidencia");
        datos.update("DELETE FROM incidencias");
    }
}
