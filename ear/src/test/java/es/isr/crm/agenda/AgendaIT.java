package es.isr.crm.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.agenda.boundary.AgendaService;
import es.isr.crm.agenda.boundary.CitaService;
import es.isr.crm.agenda.entity.AgendaFilter;
import es.isr.crm.agenda.entity.CitaCambiadaException;
import es.isr.crm.agenda.entity.CitaCerradaException;
import es.isr.crm.agenda.entity.CitaRow;
import es.isr.crm.agenda.entity.CitaSolapadaException;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.Franja;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.agenda.entity.PeticionCita;
import es.isr.crm.agenda.entity.PorCitar;
import es.isr.crm.agenda.entity.TipoCita;
import es.isr.crm.agenda.entity.YaCitadaException;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calendar: what waits for an appointment, and what becomes of one. */
@EnServidor
class AgendaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AgendaService agenda;

    @Inject
    private CitaService citas;

    @Inject
    private TicketService tickets;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Personas personas;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    @Inject
    private Reloj reloj;

    private LocalDate day;
    private Long cliente;
    private Long quien;

    @BeforeEach
    void customerWithoutOnt() throws Exception {
        day = reloj.today().plusDays(3);
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.FIBRA))));
        quien = personas.nueva(Rol.TECNICO).id();
    }

    @Test
    void saleWithoutOntProposesItsInstallationUntilSomebodyIsToGo() throws Exception {
        MotivoCita motivo = onlyWaiting().motivo();
        assertEquals(TipoCita.INSTALACION, motivo.tipo());
        assertEquals(Catalogo.FIBRA, motivo.titulo());
        assertTrue(user.call(() -> agenda.findPorCitar()).total() > 0);

        Long id = citar(motivo, at(9, 11, quien, false));
        assertEquals(List.of(), waiting());
        assertThrows(YaCitadaException.class, () -> citar(motivo, at(15, 16, quien, false)), "proposed no more");
        CitaRow row = tecnico.call(() -> agenda.get(id));
        assertEquals(new Franja(day, LocalTime.of(9, 0), LocalTime.of(11, 0)), row.franja());
        assertEquals("Rosa Prueba", row.tecnico().nombre());
        assertEquals("Calle Mayor, 1, Gilet", row.cliente().lugar());
        assertFalse(row.sobra());

        tecnico.run(() -> citas.fallar(id, "No había nadie"));
        assertEquals(1, onlyWaiting().fallidas(), "it waits again, and one knows why");
        CitaCerradaException closed =
                assertThrows(CitaCerradaException.class, () -> tecnico.run(() -> citas.terminar(id, null)));
        assertEquals(List.of(EstadoCita.FALLIDA, tecnico.nombre()), closed.getData());

        Long again = citar(motivo, at(9, 11, quien, false));
        datos.update("UPDATE servicios_cliente SET estado = 'activo' WHERE cliente_id = ?", cliente);
        assertTrue(tecnico.call(() -> agenda.get(again)).sobra(), "somebody was there before");
        user.run(() -> citas.cancelar(again, "Ya instalado"));
        assertEquals(List.of(), waiting());
        datos.update("UPDATE servicios_cliente SET estado = 'pendiente_instalacion' WHERE cliente_id = ?", cliente);
        assertEquals(
                List.of(
                        "Cita de instalación del " + spoken() + ", 9:00–11:00, cancelada: Ya instalado",
                        "Cita de instalación: " + spoken() + ", 9:00–11:00, Rosa Prueba",
                        "Cita de instalación del " + spoken() + ", 9:00–11:00, no se pudo hacer: No había nadie",
                        "Cita de instalación: " + spoken() + ", 9:00–11:00, Rosa Prueba"),
                history());
    }

    @Test
    void ontThatIsToBeFetchedWaitsForATripAndIsBackByIt() throws Exception {
        Long servicio = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE id = ?", servicio);
        String serie = Datos.numeroSerie();
        Long ont = ont(serie);
        tarea(servicio, ont, serie);
        MotivoCita motivo = onlyWaiting().motivo();
        assertEquals(TipoCita.RECUPERACION, motivo.tipo());
        assertEquals(serie, motivo.titulo());
        Long id = citar(motivo, at(9, 10, null, false));
        assertEquals(List.of(), waiting());

        tecnico.run(() -> citas.terminar(id, "Con su fuente"));
        assertEquals(
                "hecha Con su fuente",
                datos.text("SELECT CONCAT(estado, ' ', resultado) FROM tareas WHERE id = ?", motivo.tareaId()));
        assertEquals(List.of(), waiting());
    }

    @Test
    void twoAtTheSameTimeAreToldAndThenAccepted() throws Exception {
        Long first = citar(MotivoCita.VISITA, at(9, 11, quien, false));
        CitaSolapadaException told =
                assertThrows(CitaSolapadaException.class, () -> citar(MotivoCita.VISITA, at(10, 12, quien, false)));
        assertEquals(
                List.of(
                        "Rosa Prueba",
                        tecnico.call(() -> agenda.get(first)).cliente().nombre(),
                        "09:00",
                        "11:00"),
                told.getData());
        citar(MotivoCita.VISITA, at(11, 12, quien, false));
        Long other = citar(MotivoCita.VISITA, at(9, 11, null, false));
        assertThrows(
                CitaSolapadaException.class,
                () -> tecnico.run(() -> citas.mover(other, version(other), at(8, 10, quien, false))),
                "moved into it");
        tecnico.run(() -> citas.mover(other, version(other), at(8, 10, quien, true)));
        tecnico.run(() -> citas.mover(other, version(other), at(8, 9, quien, false)));
        assertEquals(
                List.of("08:00", "09:00", "11:00"),
                tecnico.call(() -> agenda.find(new AgendaFilter(day, day, quien))).stream()
                        .map(cita -> cita.franja().desde().toString())
                        .toList());
        user.run(() -> citas.cancelar(first, "Se muda"));
        citar(MotivoCita.VISITA, at(9, 11, quien, false));
    }

    @Test
    void ticketHearsOfTheVisitThatIsMadeForIt() throws Exception {
        Long ticket = user.call(() -> tickets.crear(
                new PeticionTicket(cliente, null, "Sin imagen", null, TipoTicket.AVERIA, null, Prioridad.MEDIA, null)));
        MotivoCita motivo = user.call(() -> agenda.proponerTicket(ticket)).motivos().stream()
                .filter(each -> each.isDe(null, null, ticket))
                .findFirst()
                .orElseThrow();
        assertEquals("Sin imagen", motivo.titulo());
        Long id = citar(motivo, at(9, 10, quien, false));
        tecnico.run(() -> citas.terminar(id, "Cable suelto"));
        assertEquals(
                List.of("hecha " + id),
                tecnico.call(() -> agenda.findByTicket(ticket)).stream()
                        .map(cita -> cita.estado().name().toLowerCase(Locale.ROOT) + " " + cita.id())
                        .toList());
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(*) FROM comentarios_ticket WHERE ticket_id = ? AND interno AND texto LIKE 'Cita de visita%'",
                        ticket));
        user.run(() -> tickets.resolver(ticket, "Cable cambiado", false));
    }

    @Test
    void whoEndsATicketMaySpareTheTechnicianTheWay() throws Exception {
        Long ticket = user.call(() -> tickets.crear(
                new PeticionTicket(cliente, null, "Sin imagen", null, TipoTicket.AVERIA, null, Prioridad.MEDIA, null)));
        MotivoCita motivo = user.call(() -> agenda.proponerTicket(ticket)).motivos().stream()
                .filter(each -> each.isDe(null, null, ticket))
                .findFirst()
                .orElseThrow();
        Long failed = citar(motivo, at(8, 9, quien, false));
        tecnico.run(() -> citas.fallar(failed, "No había nadie"));
        Long other = citar(MotivoCita.VISITA, at(11, 12, quien, false));
        Long id = citar(motivo, at(9, 10, quien, false));
        user.run(() -> tickets.resolver(ticket, "Cable cambiado", false));
        assertEquals(EstadoCita.PREVISTA, tecnico.call(() -> agenda.get(id)).estado(), "nobody said so");
        user.run(() -> tickets.reabrir(ticket, "Sigue igual"));

        user.run(() -> tickets.resolver(ticket, "Televisor cambiado", true));
        CitaRow row = tecnico.call(() -> agenda.get(id));
        String why = "ticket " + row.ticket() + " resuelto";
        assertEquals(EstadoCita.CANCELADA, row.estado());
        assertEquals(why, row.cierre().resultado());
        assertEquals(
                "Cita de visita del " + spoken() + ", 9:00–10:00, cancelada: " + why,
                history().get(0));
        assertEquals(EstadoCita.FALLIDA, tecnico.call(() -> agenda.get(failed)).estado());
        assertEquals(EstadoCita.PREVISTA, tecnico.call(() -> agenda.get(other)).estado(), "it is for something else");

        user.run(() -> tickets.reabrir(ticket, "Tampoco"));
        Long last = citar(motivo, at(16, 17, quien, false));
        user.run(() -> tickets.resolver(ticket, "Antena cambiada", false));
        user.run(() -> tickets.cerrar(ticket, true));
        assertEquals(EstadoCita.CANCELADA, tecnico.call(() -> agenda.get(last)).estado());
    }

    @Test
    void whoMovesWhatAColleagueMovedIsTold() throws Exception {
        Long id = citar(MotivoCita.VISITA, at(9, 10, quien, false));
        int seen = version(id);
        tecnico.run(() -> citas.mover(id, seen, at(12, 13, quien, false)));
        assertThrows(
                CitaCambiadaException.class, () -> user.run(() -> citas.mover(id, seen, at(16, 17, quien, false))));
    }

    @Test
    void whatIsWrongIsSaidBesideEachField() {
        PeticionCita wrong = new PeticionCita(
                new Franja(reloj.today().minusDays(1), LocalTime.of(10, 0), LocalTime.of(9, 0)),
                -1L,
                "x".repeat(1001),
                false);
        DatosInvalidosException refusal =
                assertThrows(DatosInvalidosException.class, () -> citar(MotivoCita.VISITA, wrong));
        assertEquals(
                List.of("dia fechaPasada", "hasta horasAlReves", "tecnico usuarioDesconocido", "nota largo"),
                refusal.getErrores().stream().map(AgendaIT::told).toList());
        assertThrows(
                EJBAccessException.class,
                () -> comercial.run(() -> citas.citar(cliente, MotivoCita.VISITA, at(9, 10, null, false))));
    }

    private static String told(ErrorCampo error) {
        return error.field() + " " + error.key();
    }

    private Long citar(MotivoCita motivo, PeticionCita peticion) throws Exception {
        return user.call(() -> citas.citar(cliente, motivo, peticion));
    }

    private PeticionCita at(int from, int to, Long whose, boolean accepted) {
        return new PeticionCita(new Franja(day, LocalTime.of(from, 0), LocalTime.of(to, 0)), whose, null, accepted);
    }

    private int version(Long id) throws Exception {
        return tecnico.call(() -> agenda.get(id)).version();
    }

    private List<PorCitar> waiting() throws Exception {
        return user.call(() -> agenda.findPorCitarDe(cliente));
    }

    private PorCitar onlyWaiting() throws Exception {
        assertEquals(1, waiting().size());
        return waiting().get(0);
    }

    private String spoken() {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    private List<String> history() {
        return datos.rows("""
                        SELECT descripcion FROM actividad_cliente
                         WHERE cliente_id = ? AND tipo LIKE 'agenda.%' ORDER BY created_at DESC, id DESC""", cliente).stream()
                .map(row -> (String) row.get("descripcion"))
                .toList();
    }

    private Long ont(String serie) {
        datos.update(
                "INSERT INTO onts (id, numero_serie, deseado, created_at, updated_at)"
                        + " SELECT COALESCE(MAX(id), 0) + 1000000, ?, 'ausente', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM onts",
                serie);
        return datos.number("SELECT id FROM onts WHERE numero_serie = ?", serie);
    }

    private void tarea(Long servicio, Long ont, String serie) {
        datos.update("""
                INSERT INTO tareas (id, tipo, estado, titulo, cliente_id, servicio_id, ont_id, creada_por, created_at,
                       updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, 'recuperar_ont', 'pendiente', ?, ?, ?, ?, 'Prueba',
                       UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                  FROM tareas""", serie, cliente, servicio, ont);
    }
}
