package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.FalloSimulado;
import es.isr.crm.red.RedDePrueba.Alta;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OrdenEnCursoException;
import es.isr.crm.red.entity.PsoCerradoException;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.soporte.boundary.OntTicketService;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TicketCerradoException;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to a box from a ticket: whatever PSO answers, the ticket's story tells it. */
@EnServidor
class OntTicketIT {

    private static final String REINICIO = "reiniciar_ont";
    private static final String RESET = "reset_factoria_ont";
    private static final String LECTURA = "obtener_informacion_ont_por_sn";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Conciliador ajustes;

    @Inject
    private OntTicketService onts;

    @Inject
    private TicketService tickets;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoUser user;

    private Alta alta;
    private Long ticket;

    @BeforeEach
    void begin() throws Exception {
        red.begin();
        ajustes.set(Parametro.REINICIO_COMPROBAR_SEGUNDOS, "0");
        alta = red.alta();
        red.waitForOrden(alta, "hecha");
        ticket = open(alta);
    }

    @AfterEach
    void end() {
        ajustes.set(Parametro.REINICIO_COMPROBAR_SEGUNDOS, "90");
        red.end();
    }

    @Test
    void readingIsToldBesideTheOneBefore() throws Exception {
        red.simulador().setEnLinea(alta.serie(), false);
        assertEquals(ClasePso.APLICADA, leer().orElseThrow().clase());
        String told = last();
        assertTrue(
                told.startsWith("Prueba Tecnico: Estado de la ONT " + alta.serie() + ": registrada, sin conexión"),
                told);
        assertTrue(told.contains("Lectura anterior, ") && told.contains(": registrada, en línea, -"), told);
        leer();
        assertTrue(last().contains("Igual que en la lectura anterior"), last());
    }

    @Test
    void restartTellsHowTheBoxWasAndHowItIsAWhileLater() throws Exception {
        ajustes.set(Parametro.REINICIO_COMPROBAR_SEGUNDOS, "1");
        assertEquals(ClasePso.APLICADA, reiniciar().orElseThrow().clase());
        Espera.hasta("the reading after it", () -> story().size() == 2);
        assertTrue(
                story().get(0)
                        .startsWith("Prueba Tecnico: ONT " + alta.serie()
                                + " reiniciada, PSO lo confirma. Antes: registrada, en línea, -"),
                story().get(0));
        assertTrue(
                story().get(1)
                        .startsWith("Prueba Tecnico: Después de reiniciar la ONT " + alta.serie()
                                + ": registrada, en línea, -"),
                story().get(1));
        assertEquals(1, recibidas(REINICIO));
        assertEquals(
                1, datos.count("actividad_cliente WHERE tipo = 'red.reinicio' AND cliente_id = " + alta.clienteId()));
    }

    @Test
    void readingThatADeadNodeHadTakenIsDoneByAnotherAndOnlyOnce() throws Exception {
        comprobacion(alta.serie(), "UTC_TIMESTAMP(6) - INTERVAL 6 MINUTE");
        Espera.hasta("the reading", () -> story().size() == 1);
        assertTrue(
                last().startsWith(
                                "Ana Antes: Después de reiniciar la ONT " + alta.serie() + ": registrada, en línea, -"),
                last());
        assertTrue(last().endsWith("Antes: registrada, sin conexión"), last());
        assertEquals(0, datos.count("comprobaciones_ont WHERE ticket_id = " + ticket));
    }

    @Test
    void boxThatIsNoLongerTheirsIsNotReadAndTheStorySaysSo() {
        comprobacion("GONE00000001", "NULL");
        Espera.hasta("a line in the story", () -> story().size() == 1);
        assertEquals(
                "Ana Antes: Después de reiniciar no se ha vuelto a leer la ONT GONE00000001: ya no es de este cliente",
                last());
    }

    /** A box that was restarted, and that somebody may have begun to read. */
    private void comprobacion(String serie, String tomada) {
        datos.update("""
                INSERT INTO comprobaciones_ont (id, ticket_id, numero_serie, operacion, antes, usuario, cuando, tomada_at)
                SELECT COALESCE(MAX(id), 0) + 1000000, ?, ?, 'reinicio', 'registrada, sin conexión', 'Ana Antes',
                       UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE, %s
                  FROM comprobaciones_ont""".formatted(tomada), ticket, serie);
    }

    @Test
    void refusalIsToldInPsosOwnWords() throws Exception {
        red.simulador().set(FalloSimulado.codigo(601).operacion(REINICIO).veces(1));
        assertEquals(ClasePso.TRANSITORIA, reiniciar().orElseThrow().clase());
        assertTrue(
                last().startsWith("Prueba Tecnico: La ONT " + alta.serie()
                        + " no se ha reiniciado: PSO contestó con el código (601): Error simulado. Estado: registrada"),
                last());
    }

    @Test
    void restartWithoutAClearAnswerIsToldAsSuchAndNeverSentAgain() throws Exception {
        red.simulador()
                .set(FalloSimulado.silencio().aplicada().operacion(REINICIO).veces(1));
        red.soon(this::reiniciar);
        Espera.hasta("the outcome in the story", () -> story().size() == 1);
        assertTrue(last().contains("Reinicio de la ONT " + alta.serie() + " enviado, sin confirmar: "), last());
        assertEquals(1, recibidas(REINICIO));
    }

    @Test
    void answerThatIsLateComesIntoTheStoryInTheNameOfWhoAsked() throws Exception {
        red.simulador()
                .set(FalloSimulado.retraso(Duration.ofSeconds(8))
                        .operacion(LECTURA)
                        .veces(1));
        assertTrue(red.soon(this::leer).isEmpty());
        Espera.hasta("the outcome in the story", () -> story().size() == 1);
        assertTrue(last().startsWith("Prueba Tecnico: Estado de la ONT " + alta.serie()), last());
    }

    @Test
    void whoDoesNotAnswerAQuestionIsGivenNoOrder() throws Exception {
        red.simulador().set(FalloSimulado.of("html").operacion(LECTURA).veces(1));
        assertEquals(ClasePso.NO_ENVIADA, reiniciar().orElseThrow().clase());
        assertEquals(0, recibidas(REINICIO));
        assertTrue(last().contains("no se ha reiniciado: "), last());
    }

    @Test
    void whilePsoIsAwayItIsSaidAtOnceAndOnlyTheWishIsQueued() throws Exception {
        System.setProperty("pso.base.url", "http://127.0.0.1:1");
        assertEquals(ClasePso.NO_ENVIADA, reiniciar().orElseThrow().clase());
        assertTrue(last().contains("no se ha reiniciado: Cannot connect to PSO"), last());
        assertEquals(ClasePso.NO_ENVIADA, leer().orElseThrow().clase());
        assertTrue(last().contains("No se ha podido leer el estado de la ONT"), last());
        tecnico.run(() -> onts.reaplicar(ticket, alta.serie()));
        assertTrue(last().contains("en cola para volver a aplicarse: perfil 600M, OLT-GILET-01, PON 0/1/1"), last());
        assertThrows(OrdenEnCursoException.class, () -> tecnico.run(() -> onts.reaplicar(ticket, alta.serie())));
        System.clearProperty("pso.base.url");
        red.knock();
        red.jumpOn(Duration.ofMinutes(3));
        red.waitForOrden(alta, "hecha");
        assertEquals(
                "reparacion",
                datos.text(
                        "SELECT tipo FROM ordenes_pso WHERE cliente_id = ? ORDER BY id DESC LIMIT 1",
                        alta.clienteId()));
        assertEquals(0, recibidas(REINICIO));
    }

    @Test
    void whatIsNotEvenSentIsToldToo() throws Exception {
        System.setProperty("pso.mode", "observar");
        assertThrows(SoloObservacionException.class, this::reiniciar);
        assertTrue(last().contains("no se ha reiniciado: PSO solo se observa"), last());
        System.clearProperty("pso.mode");
        red.simulador().set(FalloSimulado.http(401));
        red.knock();
        assertThrows(PsoCerradoException.class, this::reiniciar);
        assertTrue(last().contains("no se ha reiniciado: PSO rechaza el usuario"), last());
        tecnico.call(() -> onts.leerRegistro(ticket, alta.serie()));
        assertTrue(last().contains("No se ha podido leer el registro"), last());
        assertEquals(0, recibidas(REINICIO));
    }

    @Test
    void resetWantsATechnicianAndTheEndOfTheSerial() throws Exception {
        String end = alta.serie().substring(alta.serie().length() - 4);
        assertThrows(EJBAccessException.class, () -> user.call(() -> onts.restablecer(ticket, alta.serie(), end)));
        assertThrows(
                DatosInvalidosException.class, () -> tecnico.call(() -> onts.restablecer(ticket, alta.serie(), "")));
        assertEquals(0, recibidas(RESET));
        assertEquals(List.of(), story());
        assertEquals(
                ClasePso.APLICADA,
                tecnico.call(() -> onts.restablecer(ticket, alta.serie(), end))
                        .orElseThrow()
                        .clase());
        assertTrue(last().contains("restablecida de fábrica, PSO lo confirma"), last());
        assertEquals(1, recibidas(RESET));
    }

    @Test
    void logOfTheBoxIsKeptWithTheTicket() throws Exception {
        reiniciar();
        assertEquals(
                ClasePso.APLICADA,
                user.call(() -> onts.leerRegistro(ticket, alta.serie())).clase());
        assertTrue(last().startsWith("Prueba User: Registro de la ONT " + alta.serie() + ", "), last());
        assertTrue(last().contains("\n") && last().contains("Reinicio ordenado"), last());
    }

    @Test
    void ticketReachesItsOwnCustomersBoxesWhileItIsOpen() throws Exception {
        Alta other = red.alta();
        red.waitForOrden(other, "hecha");
        assertThrows(NotFoundException.class, () -> tecnico.call(() -> onts.reiniciar(ticket, other.serie())));
        assertThrows(NotFoundException.class, () -> tecnico.run(() -> onts.reaplicar(ticket, other.serie())));
        tecnico.run(() -> tickets.resolver(ticket, "Era el cable", false));
        assertThrows(TicketCerradoException.class, this::reiniciar);
        assertEquals(0, recibidas(REINICIO));
        assertEquals(1, tecnico.call(() -> onts.find(ticket)).size());
    }

    private Long open(Alta of) throws Exception {
        PeticionTicket peticion = new PeticionTicket(
                of.clienteId(), null, "Sin internet", null, TipoTicket.AVERIA, null, Prioridad.MEDIA, null);
        return user.call(() -> tickets.crear(peticion));
    }

    private Optional<Desenlace> leer() throws Exception {
        return leer(tecnico);
    }

    private Optional<Desenlace> leer(Como who) throws Exception {
        return who.call(() -> onts.leer(ticket, alta.serie()));
    }

    private Optional<Desenlace> reiniciar() throws Exception {
        return tecnico.call(() -> onts.reiniciar(ticket, alta.serie()));
    }

    private long recibidas(String operacion) {
        return red.simulador().countRecibidas(operacion, alta.serie());
    }

    /** What was done on the network, as the ticket tells it. */
    private List<String> story() {
        return datos
                .rows(
                        "SELECT usuario, texto FROM comentarios_ticket"
                                + " WHERE ticket_id = ? AND clase = 'operacion' AND interno = 1 ORDER BY id",
                        ticket)
                .stream()
                .map(row -> row.get("usuario") + ": " + row.get("texto"))
                .toList();
    }

    private String last() {
        List<String> told = story();
        return told.isEmpty() ? "" : told.get(told.size() - 1);
    }
}
