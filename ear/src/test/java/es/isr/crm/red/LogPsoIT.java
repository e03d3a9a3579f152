package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.control.TerminosCliente;
import es.isr.crm.red.boundary.LogPsoService;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.LogPsoFicha;
import es.isr.crm.red.entity.LogPsoFilter;
import es.isr.crm.red.entity.LogPsoFilter.Asunto;
import es.isr.crm.red.entity.LogPsoFilter.Llamada;
import es.isr.crm.red.entity.LogPsoFilter.Tramo;
import es.isr.crm.red.entity.LogPsoRow;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call is found again by whatever is known of it, newest first. */
@EnServidor
class LogPsoIT {

    private static final Instant NOON = Instant.parse("2020-02-29T11:00:00Z");
    private static final long FIRST = -1_000_000;
    private static final LogPsoFilter ALL = LogPsoFilter.ALL;
    private static final Asunto ANYBODY = ALL.asunto();
    private static final Llamada ANYTHING = ALL.llamada();

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private LogPsoService log;

    @Inject
    private RedDePrueba red;

    @Inject
    private ComoTecnico tecnico;

    private final String serie = Datos.numeroSerie();

    @BeforeEach
    @AfterEach
    void tidyUp() {
        datos.update("DELETE FROM logs_pso WHERE id < 0");
    }

    @Test
    void callsComeNewestFirstAndTheirBodiesWithThemselvesOnly() throws Exception {
        write(1, NOON, "modificar_ont", 200, "aplicada", "OK");
        write(2, NOON.plusSeconds(1), "modificar_ont", 605, "permanente", "Perfil «Ñandú 50%» inexistente");
        write(3, NOON.plusSeconds(1), "añadir_ont", null, "incierta", null);
        assertEquals(List.of(3L, 2L, 1L), find(serial(serie)));
        LogPsoFicha ficha = tecnico.call(() -> log.get(FIRST + 2));
        assertEquals("{\"sn\":\"" + serie + "\"}", ficha.solicitud());
        assertEquals("{}", ficha.respuesta());
        assertEquals(ClasePso.PERMANENTE, ficha.llamada().clase());
        assertEquals(NOON.plusSeconds(1), ficha.llamada().createdAt());
    }

    @Test
    void callsAreFoundByWhatIsKnownOfThem() throws Exception {
        write(1, NOON, "modificar_ont", 200, "aplicada", "OK");
        write(2, NOON.plusSeconds(60), "modificar_ont", 605, "permanente", "Perfil «Ñandú 50%» inexistente");
        write(3, NOON.plusSeconds(120), "añadir_ont", null, "incierta", null);
        Asunto ours = serial(serie).asunto();
        assertEquals(List.of(2L, 1L), find(with(ours, new Llamada("modificar_ont", null, null, null))));
        assertEquals(List.of(2L), find(with(ours, new Llamada(null, 605, null, null))));
        assertEquals(List.of(3L), find(with(ours, new Llamada(null, null, ClasePso.INCIERTA, null))));
        assertEquals(List.of(1L), find(with(ours, new Llamada(null, null, null, true))));
        assertEquals(List.of(3L, 2L), find(with(ours, new Llamada(null, null, null, false))));
        assertEquals(List.of(2L), find(new LogPsoFilter(ours, ANYTHING, ALL.tramo(), "ñandu 50%")));
        assertEquals(List.of(), find(new LogPsoFilter(ours, ANYTHING, ALL.tramo(), "50_")));
        Tramo minute = new Tramo(NOON.plusSeconds(60), NOON.plusSeconds(120), null);
        assertEquals(List.of(2L), find(new LogPsoFilter(ANYBODY, ANYTHING, minute, null)));
        Asunto begun = serial(serie.substring(0, 11).toLowerCase(Locale.ROOT)).asunto();
        Tramo here = new Tramo(NOON, NOON.plusSeconds(600), null);
        assertEquals(List.of(3L, 2L, 1L), find(new LogPsoFilter(begun, ANYTHING, here, null)));
    }

    @Test
    void callsOfACustomerAreFoundByCodeNameAndNumberAndThoseOfAnOrderByTheOrder() throws Exception {
        red.begin();
        try {
            RedDePrueba.Alta alta = red.alta();
            red.waitForOrden(alta, "hecha");
            String codigo = "LOG-" + alta.clienteId();
            datos.update(
                    "UPDATE clientes SET codigo = ?, apellidos = ? WHERE id = ?",
                    codigo,
                    "Apellido" + alta.clienteId(),
                    alta.clienteId());
            try (Connection connection = datos.connect()) {
                TerminosCliente.refresh(connection, List.of(alta.clienteId()));
            }
            List<Long> calls = find(new LogPsoFilter(customer(null, alta.clienteId()), ANYTHING, ALL.tramo(), null));
            assertTrue(calls.size() >= 2, () -> "" + calls);
            for (String typed : List.of(codigo, "apellido" + alta.clienteId())) {
                assertEquals(calls, find(new LogPsoFilter(customer(typed, null), ANYTHING, ALL.tramo(), null)), typed);
            }
            // Somebody's document or telephone may begin or end with the same figures.
            String number = String.valueOf(alta.clienteId());
            assertTrue(find(new LogPsoFilter(customer(number, null), ANYTHING, ALL.tramo(), null))
                    .containsAll(calls));
            Long orden = datos.number("SELECT MAX(id) FROM ordenes_pso WHERE cliente_id = ?", alta.clienteId());
            List<LogPsoRow> ofOrder = search(LogPsoFilter.ofOrden(orden), 100);
            assertEquals(calls.size(), ofOrder.size());
            assertEquals(codigo, ofOrder.get(0).codigoCliente());
            assertEquals("Núria Apellido" + alta.clienteId(), ofOrder.get(0).cliente());
        } finally {
            red.end();
        }
    }

    @Test
    void readingOnAfterARowMissesNoneAndRepeatsNoneWhateverIsWrittenMeanwhile() throws Exception {
        for (int i = 1; i <= 25; i++) {
            write(i, NOON.plusSeconds(i / 4), "obtener_olts", 200, "aplicada", "OK");
        }
        List<Long> read = new ArrayList<>();
        LogPsoFilter filter = serial(serie);
        for (List<LogPsoRow> rows = search(filter, 10); !rows.isEmpty(); rows = search(filter, 10)) {
            rows.forEach(row -> read.add(row.id() - FIRST));
            filter = filter.after(rows.get(rows.size() - 1));
            write(100 + read.size(), NOON.plusSeconds(600), "obtener_olts", 200, "aplicada", "OK");
        }
        assertEquals(25, read.size());
        assertEquals(find(serial(serie)).stream().filter(id -> id <= 25).toList(), read);
    }

    @Test
    void callThatThereIsNotIsNotFound() {
        assertThrows(NotFoundException.class, () -> tecnico.call(() -> log.get(FIRST)));
    }

    private void write(long id, Instant when, String operacion, Integer codigo, String clase, String mensaje) {
        datos.update(
                "INSERT INTO logs_pso (id, operacion, numero_serie, solicitud, codigo, mensaje, respuesta, exitoso, clase,"
                        + " duracion_ms, usuario, created_at) VALUES (?, ?, ?, ?, ?, ?, '{}', ?, ?, 12, 'prueba', ?)",
                FIRST + id,
                operacion,
                serie,
                "{\"sn\":\"" + serie + "\"}",
                codigo,
                mensaje,
                "aplicada".equals(clase),
                clase,
                LocalDateTime.ofInstant(when, ZoneOffset.UTC));
    }

    private static LogPsoFilter serial(String serie) {
        return new LogPsoFilter(new Asunto(null, null, serie, null), ANYTHING, ALL.tramo(), null);
    }

    private static LogPsoFilter with(Asunto asunto, Llamada llamada) {
        return new LogPsoFilter(asunto, llamada, ALL.tramo(), null);
    }

    private static Asunto customer(String typed, Long id) {
        return new Asunto(typed, id, null, null);
    }

    private List<Long> find(LogPsoFilter filter) throws Exception {
        return search(filter, 1000).stream()
                .map(row -> row.id() < 0 ? row.id() - FIRST : row.id())
                .toList();
    }

    private List<LogPsoRow> search(LogPsoFilter filter, int size) throws Exception {
        return tecnico.call(() -> log.search(filter, PageRequest.first(size)).rows());
    }
}
