package es.isr.crm.soporte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.ComentarioRow;
import es.isr.crm.soporte.entity.EstadoTicket;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.RepartoTicket;
import es.isr.crm.soporte.entity.TicketCambiadoException;
import es.isr.crm.soporte.entity.TicketFicha;
import es.isr.crm.soporte.entity.TicketFilter;
import es.isr.crm.soporte.entity.TicketRow;
import es.isr.crm.soporte.entity.TicketYaTomadoException;
import es.isr.crm.soporte.entity.TicketsCercanos;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.NadaRoto;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The support desk on a real database. */
@EnServidor
class TicketIT {

    private static final PageRequest PAGE = PageRequest.first(100);

    private final BaseDatos datos = BaseDatos.enServidor();

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
    private Actor actor;

    private Long cliente;

    @BeforeEach
    void customer() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
    }

    @Test
    void numbersFollowOneAnotherWhoeverAsks() throws Exception {
        List<Object> ends = together(6, user, () -> tickets.crear(peticion("No navega", Prioridad.MEDIA)));
        List<Long> numbers = ends.stream()
                .map(id -> datos.text("SELECT numero FROM tickets WHERE id = ?", id))
                .map(numero -> Long.valueOf(numero.replaceFirst("^T20\\d\\d-", "")))
                .sorted()
                .toList();
        for (int i = 1; i < numbers.size(); i++) {
            assertEquals(numbers.get(0) + i, numbers.get(i), numbers.toString());
        }
        NadaRoto.check(datos);
    }

    @Test
    void whatIsMissingIsToldAtOnce() {
        PeticionTicket nothing = new PeticionTicket(cliente, null, " ", null, TipoTicket.RECLAMACION, null, null, null);
        DatosInvalidosException refused =
                assertThrows(DatosInvalidosException.class, () -> user.call(() -> tickets.crear(nothing)));
        assertEquals(
                List.of("asunto obligatorio", "materia obligatorio", "prioridad obligatorio"),
                refused.getErrores().stream().map(TicketIT::text).sorted().toList());
        Long ajeno = datos.number("SELECT MIN(id) FROM servicios_cliente WHERE cliente_id <> ?", cliente);
        assertThrows(
                DatosInvalidosException.class,
                () -> user.call(() -> tickets.crear(new PeticionTicket(
                        cliente, ajeno, "x", null, TipoTicket.AVERIA, null, Prioridad.MEDIA, null))));
        assertThrows(
                NotFoundException.class,
                () -> user.call(() -> tickets.crear(
                        new PeticionTicket(-1L, null, "x", null, TipoTicket.AVERIA, null, Prioridad.MEDIA, null))));
    }

    @Test
    void twoWhoTakeItAtOnceOneGetsIt() throws Exception {
        Long uno = personas.nueva(Rol.TECNICO).id();
        Long otro = personas.nueva(Rol.TECNICO).id();
        Long id = user.call(() -> tickets.crear(peticion("Sin luz", Prioridad.URGENTE)));
        List<Object> ends =
                together(List.of(() -> as(uno, () -> tickets.tomar(id)), () -> as(otro, () -> tickets.tomar(id))));

        Long winner = datos.number("SELECT asignado_id FROM tickets WHERE id = ?", id);
        TicketYaTomadoException told = ends.stream()
                .filter(TicketYaTomadoException.class::isInstance)
                .map(TicketYaTomadoException.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(ends.toString()));
        assertEquals(List.of("Rosa Prueba"), told.getData(), "who has it");
        assertEquals(1, ends.stream().filter(Throwable.class::isInstance).count());
        assertTrue(List.of(uno, otro).contains(winner));
        assertEquals(
                1,
                datos.number("SELECT COUNT(*) FROM comentarios_ticket WHERE ticket_id = ? AND clase = 'cambio'", id));
        assertEquals("en_proceso", datos.text("SELECT estado FROM tickets WHERE id = ?", id));
        // Whoever has it clicks once more: nothing happens.
        as(winner, () -> tickets.tomar(id));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM comentarios_ticket WHERE ticket_id = ?", id));
    }

    @Test
    void lookedAtTooLongAgoItIsNotGivenAway() throws Exception {
        Long uno = personas.nueva(Rol.TECNICO).id();
        Long id = user.call(() -> tickets.crear(peticion("Lento", Prioridad.BAJA)));
        int seen = user.call(() -> tickets.get(id)).version();
        as(uno, () -> tickets.tomar(id));
        assertThrows(TicketCambiadoException.class, () -> user.run(() -> tickets.organizar(id, seen, reparto(null))));
        int now = user.call(() -> tickets.get(id)).version();
        Long ventas = personas.nueva(Rol.COMERCIAL).id();
        assertThrows(DatosInvalidosException.class, () -> user.run(() -> tickets.organizar(id, now, reparto(ventas))));
        user.run(() -> tickets.organizar(id, now, reparto(null)));
        assertNull(user.call(() -> tickets.get(id)).fila().asignadoId());
    }

    @Test
    void callIsSolvedAndTold() throws Exception {
        Long rosa = personas.nueva(Rol.TECNICO).id();
        Long id = user.call(() -> tickets.crear(peticion("Se corta la línea", Prioridad.ALTA)));
        as(rosa, () -> tickets.tomar(id));
        tecnico.run(() -> tickets.comentar(id, "Le falta potencia", true));
        assertNull(tecnico.call(() -> tickets.get(id)).tiempos().primeraRespuesta(), "what is internal is no answer");
        tecnico.run(() -> tickets.comentar(id, "Lo estamos mirando", false));
        assertNotNull(tecnico.call(() -> tickets.get(id)).tiempos().primeraRespuesta());
        tecnico.run(() -> tickets.esperarCliente(id));
        tecnico.run(() -> tickets.reanudar(id));
        assertThrows(DatosInvalidosException.class, () -> tecnico.run(() -> tickets.resolver(id, " ", false)));
        tecnico.run(() -> tickets.resolver(id, "Conector cambiado", false));
        tecnico.run(() -> tickets.cerrar(id, false));

        TicketFicha done = tecnico.call(() -> tickets.get(id));
        assertEquals(EstadoTicket.CERRADO, done.fila().estado());
        assertEquals("Conector cambiado", done.solucion());
        assertEquals(0, done.tiempos().minutosResolucion());
        assertEquals(
                List.of(
                        "Se pone con ello",
                        "Le falta potencia",
                        "Lo estamos mirando",
                        "A la espera del cliente",
                        "El cliente ha contestado",
                        "Resuelto: Conector cambiado",
                        "Cerrado"),
                tecnico.call(() -> tickets.findHistoria(id)).stream()
                        .map(ComentarioRow::texto)
                        .toList());
        tecnico.run(() -> tickets.reabrir(id, "Vuelve a cortarse"));
        assertEquals(1, tecnico.call(() -> tickets.get(id)).tiempos().reaperturas());
        assertEquals(
                "soporte.crear,soporte.tomar,soporte.esperarCliente,soporte.reanudar,soporte.resolver,soporte.cerrar,soporte.reabrir",
                datos.text(
                        "SELECT GROUP_CONCAT(tipo ORDER BY created_at, id) FROM actividad_cliente"
                                + " WHERE cliente_id = ? AND tipo LIKE 'soporte.%'",
                        cliente));
        NadaRoto.check(datos);
    }

    @Test
    void complaintHasTheLimitOfTheLaw() throws Exception {
        Long id = user.call(() -> tickets.crear(new PeticionTicket(
                cliente,
                null,
                "Me cobran de más",
                null,
                TipoTicket.RECLAMACION,
                MateriaReclamacion.FACTURACION,
                Prioridad.BAJA,
                null)));
        TicketFicha complaint = user.call(() -> tickets.get(id));
        assertNotNull(complaint.tiempos().limiteLegal());
        assertTrue(!complaint.fila().venceAt().isAfter(complaint.tiempos().limiteLegal()));
        user.run(() -> tickets.organizar(
                id,
                complaint.version(),
                new RepartoTicket(null, Prioridad.BAJA, TipoTicket.CONSULTA, MateriaReclamacion.FACTURACION)));
        TicketFicha question = user.call(() -> tickets.get(id));
        assertNull(question.tiempos().limiteLegal());
        assertNull(question.materia());
        user.run(() -> tickets.organizar(
                id, question.version(), new RepartoTicket(null, Prioridad.URGENTE, TipoTicket.CONSULTA, null)));
        assertTrue(user.call(() -> tickets.get(id))
                .fila()
                .venceAt()
                .isBefore(question.fila().venceAt()));
    }

    @Test
    void urgentFirstThenOverdueThenOldest() throws Exception {
        for (Prioridad prioridad : Prioridad.values()) {
            for (int age : new int[] {1, 5, 9}) {
                Long id = user.call(() -> tickets.crear(peticion(prioridad + " " + age, prioridad)));
                datos.update(
                        "UPDATE tickets SET created_at = created_at - INTERVAL ? DAY, vence_at = UTC_TIMESTAMP() + INTERVAL ? HOUR"
                                + " WHERE id = ?",
                        age,
                        age == 5 ? -1 : 1,
                        id);
            }
        }
        for (String done : List.of("resuelto", "cerrado")) {
            Long id = user.call(() -> tickets.crear(peticion(done, Prioridad.URGENTE)));
            datos.update(
                    "UPDATE tickets SET estado = ?, vence_at = '2026-01-01', created_at = created_at - INTERVAL ? DAY WHERE id = ?",
                    done,
                    done.equals("resuelto") ? 20 : 30,
                    id);
        }
        // It waits for the customer since before it was due: it is not overdue.
        Long waits = user.call(() -> tickets.crear(peticion("espera", Prioridad.MEDIA)));
        datos.update(
                "UPDATE tickets SET estado = 'pendiente_cliente', created_at = created_at - INTERVAL 7 DAY,"
                        + " vence_at = UTC_TIMESTAMP() - INTERVAL 1 HOUR, espera_desde = UTC_TIMESTAMP() - INTERVAL 2 HOUR WHERE id = ?",
                waits);

        List<TicketRow> rows = tecnico.call(() -> tickets.search(TicketFilter.deCliente(cliente), PAGE))
                .rows();
        assertEquals(
                List.of(
                        "URGENTE 5",
                        "URGENTE 9",
                        "URGENTE 1",
                        "BAJA 5",
                        "MEDIA 5",
                        "ALTA 5",
                        "BAJA 9",
                        "MEDIA 9",
                        "ALTA 9",
                        "espera",
                        "BAJA 1",
                        "MEDIA 1",
                        "ALTA 1",
                        "resuelto",
                        "cerrado"),
                rows.stream().map(TicketRow::asunto).toList());
        assertEquals(4, rows.stream().filter(TicketRow::vencido).count());
        assertEquals(
                4,
                tecnico.call(() -> tickets.contar(TicketFilter.deCliente(cliente)))
                        .vencidos());
    }

    @Test
    void isFoundByWhatIsKnownOfIt() throws Exception {
        Long rosa = personas.nueva(Rol.TECNICO).id();
        Long id = user.call(() -> tickets.crear(peticion("100%_seguro: está sin línea", Prioridad.ALTA)));
        user.call(() -> tickets.crear(peticion("Otra cosa", Prioridad.BAJA)));
        as(rosa, () -> tickets.tomar(id));
        String numero = tecnico.call(() -> tickets.get(id)).fila().numero();
        assertEquals(List.of(id), found(numero.toLowerCase(Locale.ROOT), null));
        assertEquals(List.of(id), found("100%_seg", cliente));
        assertEquals(List.of(), found("100_%seg", cliente));
        assertEquals(List.of(id), found("ESTÁ SIN LÍNEA", cliente));
        assertEquals(
                2,
                found(datos.text("SELECT dni FROM clientes WHERE id = ?", cliente), null)
                        .size());
        for (String typed :
                List.of(numero, " " + numero.toLowerCase(Locale.ROOT), numero.replaceFirst("^T.*-0*", ""))) {
            assertEquals(
                    id, tecnico.call(() -> tickets.findByNumero(typed)).get(0).id(), typed);
        }
        assertEquals(List.of(), tecnico.call(() -> tickets.findByNumero("T' OR 1=1")));
        assertEquals(List.of(id), search(new TicketFilter(null, null, null, null, rosa, null, false)));
        assertEquals(
                List.of(id),
                search(new TicketFilter(
                        null,
                        List.of(EstadoTicket.EN_PROCESO),
                        List.of(TipoTicket.AVERIA),
                        List.of(Prioridad.ALTA),
                        null,
                        cliente,
                        false)));
        assertEquals(
                1,
                search(new TicketFilter(null, null, null, null, TicketFilter.NADIE, cliente, false))
                        .size());
        assertEquals(
                2,
                tecnico.call(() -> tickets.contar(TicketFilter.deCliente(cliente)))
                        .abiertos());
    }

    @Test
    void othersOfTheCustomerAndOfThePortAreTold() throws Exception {
        String olt = "OLT-" + Datos.codigo();
        Long uno = conOnt(olt);
        Long vecino = conOnt(olt);
        Long first = user.call(() -> tickets.crear(de(uno, "Sin señal")));
        Long second = user.call(() -> tickets.crear(de(uno, "Factura")));
        Long near = user.call(() -> tickets.crear(de(vecino, "Tampoco")));
        Long far = user.call(() -> tickets.crear(peticion("Lejos", Prioridad.MEDIA)));

        try {
            TicketsCercanos cercanos = tecnico.call(() -> tickets.findCercanos(uno, null, first));
            assertEquals(List.of(second), ids(cercanos.cliente()));
            assertEquals(List.of(near), ids(cercanos.pon()));
            assertEquals(olt + " 0/1/1", cercanos.puertos());
            assertTrue(
                    tecnico.call(() -> tickets.findCercanos(cliente, null, far)).isVacio());
            tecnico.run(() -> tickets.resolver(near, "Era la fibra", false));
            assertTrue(tecnico.call(() -> tickets.findCercanos(uno, null, first))
                    .pon()
                    .isEmpty());
        } finally {
            sinOnt(uno);
            sinOnt(vecino);
        }
    }

    @Test
    void salesHaveNothingToDoHere() {
        assertThrows(
                EJBAccessException.class, () -> comercial.call(() -> tickets.crear(peticion("x", Prioridad.BAJA))));
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> tickets.search(TicketFilter.ABIERTOS, PAGE)));
    }

    /** A customer with an ONT on a port of an OLT that no network has. */
    private Long conOnt(String olt) throws Exception {
        Long id = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        datos.update(
                "INSERT INTO onts (id, numero_serie, deseado, deseado_olt, deseado_pon, created_at, updated_at)"
                        + " VALUES (?, ?, 'activa', ?, '0/1/1', '2020-01-01', '2020-01-01')",
                id,
                Datos.numeroSerie(),
                olt);
        datos.update("""
                        INSERT INTO asignaciones_ont (id, ont_id, cliente_id, servicio_id, desde, created_at, updated_at)
                        SELECT s.id, s.cliente_id, s.cliente_id, s.id, '2020-01-01', '2020-01-01', '2020-01-01'
                          FROM servicios_cliente s WHERE s.cliente_id = ?""", id);
        return id;
    }

    private void sinOnt(Long id) {
        datos.update("DELETE FROM asignaciones_ont WHERE ont_id = ?", id);
        datos.update("DELETE FROM onts WHERE id = ?", id);
    }

    private PeticionTicket peticion(String asunto, Prioridad prioridad) {
        return new PeticionTicket(cliente, null, asunto, null, TipoTicket.AVERIA, null, prioridad, null);
    }

    private static PeticionTicket de(Long cliente, String asunto) {
        return new PeticionTicket(cliente, null, asunto, null, TipoTicket.AVERIA, null, Prioridad.MEDIA, null);
    }

    private List<Long> found(String texto, Long clienteId) throws Exception {
        return search(new TicketFilter(texto, null, null, null, null, clienteId, false));
    }

    private List<Long> search(TicketFilter filter) throws Exception {
        return ids(tecnico.call(() -> tickets.search(filter, PAGE)).rows());
    }

    private static List<Long> ids(List<TicketRow> rows) {
        return rows.stream().map(TicketRow::id).toList();
    }

    private static RepartoTicket reparto(Long asignadoId) {
        return new RepartoTicket(asignadoId, Prioridad.BAJA, TipoTicket.AVERIA, null);
    }

    private static String text(ErrorCampo error) {
        return error.field() + " " + error.key();
    }

    private Long as(Long usuarioId, Como.Action action) throws Exception {
        tecnico.run(() -> {
            actor.set(usuarioId, "Rosa Prueba", "127.0.0.1");
            action.run();
        });
        return usuarioId;
    }

    private List<Object> together(int times, Como who, Como.Work<Long> work) throws Exception {
        List<Callable<Long>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(() -> who.call(work));
        }
        return together(all);
    }

    /** What each came to: a value, or why it was refused. */
    private static List<Object> together(List<Callable<Long>> works) throws Exception {
        CyclicBarrier start = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Callable<Long>> begun = works.stream()
                    .map(work -> (Callable<Long>) () -> {
                        start.await();
                        return work.call();
                    })
                    .toList();
            List<Object> ends = new ArrayList<>();
            for (Future<Long> each : threads.invokeAll(begun)) {
                try {
                    ends.add(each.get());
                } catch (ExecutionException refused) {
                    ends.add(refused.getCause());
                }
            }
            return ends;
        } finally {
            threads.shutdown();
        }
    }
}
