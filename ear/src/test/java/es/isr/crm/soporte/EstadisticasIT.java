package es.isr.crm.soporte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.soporte.boundary.EstadisticaService;
import es.isr.crm.soporte.entity.AgrupacionTickets;
import es.isr.crm.soporte.entity.EstadisticaRow;
import es.isr.crm.soporte.entity.EstadisticasFilter;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the statistics say of some tickets of a technician of their own, of years in which nobody else has any. */
@EnServidor
class EstadisticasIT {

    private static final LocalDate FROM = LocalDate.of(2009, 10, 1);
    private static final LocalDate TO = LocalDate.of(2009, 12, 31);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private EstadisticaService estadisticas;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Personas personas;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoUser user;

    private Long cliente;
    private Long quien;

    @BeforeEach
    void ticketsOfOneTechnician() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        quien = personas.nueva(Rol.TECNICO).id();
        // Opened in UTC; of the last day of October in Madrid, and of the first minute of November.
        ticket("2009-10-31 22:59:00", "averia", "urgente", "cerrado", 10, 60, 0);
        ticket("2009-10-31 23:00:00", "averia", "alta", "resuelto", 20, 120, 1);
        ticket("2009-11-15 12:00:00", "consulta", "alta", "cerrado", 31, 241, 0);
        ticket("2009-11-16 12:00:00", "consulta", "baja", "abierto", null, null, 2);
    }

    @AfterEach
    void nothingIsLeftOpen() {
        datos.update("UPDATE tickets SET estado = 'cerrado' WHERE cliente_id = ?", cliente);
    }

    @Test
    void monthsAreThoseOfMadridAndNoneIsLeftOut() throws Exception {
        assertEquals(
                List.of(
                        "2009-10: 1, 10 10 10, 60 60 60, 0",
                        "2009-11: 3, 26 26 31, 181 181 241, 2",
                        nothingIn("2009-12")),
                told(filter(AgrupacionTickets.MES, List.of(), List.of(), false)));
    }

    @Test
    void groupsComeInTheirOrder() throws Exception {
        assertEquals(
                List.of("AVERIA: 2, 15 15 20, 90 90 120, 1", "CONSULTA: 2, 31 31 31, 241 241 241, 1"),
                told(filter(AgrupacionTickets.TIPO, List.of(), List.of(), false)));
        assertEquals(
                List.of(
                        "URGENTE: 1, 10 10 10, 60 60 60, 0",
                        "ALTA: 2, 26 26 31, 181 181 241, 1",
                        "BAJA: 1, null null null, null null null, 1"),
                told(filter(AgrupacionTickets.PRIORIDAD, List.of(), List.of(), false)));
        EstadisticaRow whose = tecnico.call(
                        () -> estadisticas.get(filter(AgrupacionTickets.TECNICO, List.of(), List.of(), false)))
                .grupos()
                .get(0);
        assertEquals(quien + " Rosa Prueba 4", whose.clave() + " " + whose.nombre() + " " + whose.tickets());
    }

    @Test
    void filterNarrowsAndTheClockCountsOtherMinutes() throws Exception {
        assertEquals(
                List.of(nothingIn("2009-10"), "2009-11: 1, 31 31 31, 241 241 241, 0", nothingIn("2009-12")),
                told(filter(AgrupacionTickets.MES, List.of(TipoTicket.CONSULTA), List.of(Prioridad.ALTA), false)));
        assertEquals(
                List.of(nothingIn("2009-10"), "2009-11: 1, 1031 1031 1031, 1241 1241 1241, 0", nothingIn("2009-12")),
                told(filter(AgrupacionTickets.MES, List.of(TipoTicket.CONSULTA), List.of(Prioridad.ALTA), true)));
        EstadisticaRow all = tecnico.call(
                        () -> estadisticas.get(filter(AgrupacionTickets.MES, List.of(), List.of(), false)))
                .total();
        assertEquals("4 1 2", all.tickets() + " " + all.abiertos() + " " + all.reabiertos());
    }

    @Test
    void openOnesAreCountedByTheirAge() throws Exception {
        for (int hours : new int[] {1, 23, 25, 80, 8 * 24, 40 * 24}) {
            datos.update(
                    "UPDATE tickets SET created_at = UTC_TIMESTAMP(6) - INTERVAL ? HOUR WHERE id = ?",
                    hours,
                    ticket("2009-12-01 10:00:00", "averia", "media", "en_proceso", null, null, 0));
        }
        assertEquals(
                List.of(
                        "URGENTE [0, 0, 0, 0, 0]",
                        "ALTA [0, 0, 0, 0, 0]",
                        "MEDIA [2, 1, 1, 1, 1]",
                        "BAJA [0, 0, 0, 0, 1]"),
                tecnico
                        .call(() -> estadisticas.get(filter(AgrupacionTickets.MES, List.of(), List.of(), false)))
                        .abiertos()
                        .stream()
                        .map(row -> row.prioridad() + " " + row.tramos())
                        .toList());
    }

    @Test
    void fileHasAllGroupsAndOthersMayNot() throws Exception {
        EstadisticasFilter filter = filter(AgrupacionTickets.TIPO, List.of(), List.of(), false);
        assertEquals(
                2,
                tecnico.call(() -> estadisticas.search(filter, PageRequest.first(50)))
                        .rows()
                        .size());
        assertEquals(
                "CONSULTA",
                tecnico.call(() -> estadisticas.search(filter, new PageRequest(1, 1, null, true)))
                        .rows()
                        .get(0)
                        .clave());
        assertTrue(tecnico.call(() -> estadisticas.search(filter, new PageRequest(2, 1, null, true)))
                .rows()
                .isEmpty());
        assertThrows(EJBAccessException.class, () -> user.call(() -> estadisticas.get(filter)));
    }

    private static String nothingIn(String month) {
        return month + ": 0, null null null, null null null, 0";
    }

    private EstadisticasFilter filter(
            AgrupacionTickets por, List<TipoTicket> tipos, List<Prioridad> prioridades, boolean reloj) {
        return new EstadisticasFilter(FROM, TO, tipos, prioridades, quien, reloj, por);
    }

    private List<String> told(EstadisticasFilter filter) throws Exception {
        return tecnico.call(() -> estadisticas.get(filter)).grupos().stream()
                .map(row -> row.clave() + ": " + row.tickets() + ", "
                        + row.respuesta().media() + " " + row.respuesta().mediana() + " "
                        + row.respuesta().p90() + ", " + row.resolucion().media() + " "
                        + row.resolucion().mediana() + " " + row.resolucion().p90() + ", " + row.reabiertos())
                .toList();
    }

    /** By the clock everything took a thousand minutes longer. */
    private Long ticket(
            String opened, String tipo, String prioridad, String estado, Integer answer, Integer solution, int again) {
        datos.update(
                """
                INSERT INTO tickets (id, numero, cliente_id, asunto, tipo, prioridad, estado, asignado_id,
                       minutos_respuesta_laborables, minutos_respuesta, minutos_laborables, minutos_resolucion, reaperturas,
                       created_at, updated_at)
                SELECT LEAST(COALESCE(MIN(id), 0), 0) - 1, CONCAT('T2009X', LEAST(COALESCE(MIN(id), 0), 0) - 1), ?,
                       'Estadística', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
                  FROM tickets""",
                cliente,
                tipo,
                prioridad,
                estado,
                quien,
                answer,
                byClock(answer),
                solution,
                byClock(solution),
                again,
                opened,
                opened);
        return datos.number("SELECT MIN(id) FROM tickets");
    }

    private static Integer byClock(Integer minutes) {
        return minutes == null ? null : minutes + 1000;
    }
}
