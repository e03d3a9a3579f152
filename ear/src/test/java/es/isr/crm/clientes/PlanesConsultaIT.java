package es.isr.crm.clientes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.control.ClienteCondition;
import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.clientes.entity.ClienteFilter.Alta;
import es.isr.crm.clientes.entity.ClienteFilter.Aviso;
import es.isr.crm.clientes.entity.ClienteFilter.Contrato;
import es.isr.crm.clientes.entity.ClienteFilter.Ficha;
import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.TipoCliente;
import es.isr.crm.muestra.control.Generador;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.servicios.boundary.CarteraService;
import es.isr.crm.servicios.control.CarteraSql;
import es.isr.crm.servicios.control.CarteraSql.Lectura;
import es.isr.crm.servicios.control.CatalogoQuery;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How the database answers the statements of the list of customers, on some thousands of them: none is answered by reading a
 * large table from end to end. The invented customers, whose ONTs the simulator of PSO has, are gone afterwards.
 */
@EnServidor
class PlanesConsultaIT {

    private static final int CUSTOMERS = 4000;

    /** By the names that the statements give them; {@code users} and {@code planes} are small. */
    private static final Set<String> BIG = Set.of("c", "s", "t", "f", "a", "o");

    /** So many that a page is looked for row for row, and so few that it is not. */
    private static final long MANY = 1_000_000;

    private static final long FEW = 100;

    /** Small enough for the first page of some hundreds to be looked for row for row. */
    private static final int SIZE = 5;

    private static final List<PageRequest> ORDERS = List.of(
            new PageRequest(0, 25, null, true),
            new PageRequest(0, 25, "nombre", true),
            new PageRequest(0, 25, "codigo", false),
            new PageRequest(0, 25, "localidad", true),
            new PageRequest(0, 25, "estado", false));

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Reloj reloj;

    @Inject
    private Catalogo catalogo;

    @Inject
    private CarteraService cartera;

    @Inject
    private ComoAdmin admin;

    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    private long first;

    @BeforeEach
    void generate() throws Exception {
        first = datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'");
        simulador.reset();
        Generador generador = new Generador(
                datos::connect, reloj.today(), LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC), line -> {});
        generador.setSimulador(URI.create(System.getenv("PSO_BASE_URL")));
        generador.generate(CUSTOMERS, 0, true, 2);
    }

    /** Everything above that id that belongs to a customer above it, children first. */
    @AfterEach
    void remove() {
        simulador.reset();
        String theirs =
                " WHERE cliente_id IN (SELECT cliente_id FROM actividad_cliente WHERE tipo = 'clientes.muestra')";
        datos.update("DELETE FROM tickets" + theirs);
        List<Map<String, Object>> onts = datos.rows("SELECT ont_id FROM asignaciones_ont" + theirs);
        datos.update("DELETE FROM asignaciones_ont" + theirs);
        List<String> ids =
                onts.stream().map(row -> row.get("ont_id").toString()).toList();
        if (!ids.isEmpty()) {
            datos.update("DELETE FROM onts WHERE id IN (" + String.join(",", ids) + ")");
        }
        for (String table : List.of("tarifas_servicio", "suspensiones_servicio")) {
            datos.update(
                    "DELETE FROM " + table + " WHERE servicio_id IN (SELECT id FROM servicios_cliente" + theirs + ")");
        }
        datos.update("DELETE FROM servicios_cliente" + theirs);
        datos.update("DELETE FROM terminos_cliente" + theirs);
        datos.update("DELETE FROM clientes WHERE id IN"
                + " (SELECT cliente_id FROM actividad_cliente WHERE tipo = 'clientes.muestra')");
        datos.update("DELETE FROM actividad_cliente WHERE tipo = 'clientes.muestra' AND id > ?", first);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM clientes WHERE mandato_referencia LIKE 'MUESTRA-%'"));
    }

    /** One generation for all of it: to write the same people again beside what is left of them is another matter. */
    @Test
    void theListOfThousandsIsReadFromKeys() {
        assertAll(
                this::theNetworkOfADemonstrationIsTheOneThatTheyHave,
                this::theTicketsOfADemonstrationThatAreClosedWereSolved,
                this::noStatementReadsALargeTableFromEndToEnd,
                this::everyPageIsItsPartOfTheList,
                this::theRevenueOfThePlansReadsNoTariff);
    }

    private void theTicketsOfADemonstrationThatAreClosedWereSolved() {
        Map<String, Object> closed = datos.rows("""
                SELECT COUNT(*) AS todos,
                       COALESCE(SUM(t.created_at < t.primera_respuesta_at AND t.primera_respuesta_at < t.resuelto_at
                         AND t.resuelto_at = t.cerrado_at AND t.cerrado_at < UTC_TIMESTAMP(6) AND t.solucion IS NOT NULL
                         AND t.minutos_resolucion = TIMESTAMPDIFF(MINUTE, t.created_at, t.resuelto_at)
                         AND t.minutos_laborables <= t.minutos_resolucion
                         AND t.minutos_respuesta = TIMESTAMPDIFF(MINUTE, t.created_at, t.primera_respuesta_at)), 0) AS resueltos
                  FROM tickets t
                  JOIN actividad_cliente a ON a.cliente_id = t.cliente_id AND a.tipo = 'clientes.muestra'
                 WHERE t.estado = 'cerrado'""").get(0);
        long all = ((Number) closed.get("todos")).longValue();
        assertTrue(all > 0, "none is closed");
        assertEquals(all, ((Number) closed.get("resueltos")).longValue());
    }

    private void theNetworkOfADemonstrationIsTheOneThatTheyHave() {
        List<Map<String, Object>> onts = datos.rows("""
                SELECT numero_serie, CONCAT_WS(' ', deseado_olt, deseado_pon, deseado_perfil_usuario,
                           CASE deseado WHEN 'suspendida' THEN 'suspendido' ELSE deseado_perfil_velocidad END, enlace) AS todo
                  FROM onts o JOIN asignaciones_ont a ON a.ont_id = o.id
                 WHERE o.id > ? AND a.cliente_id IN
                       (SELECT cliente_id FROM actividad_cliente WHERE tipo = 'clientes.muestra')
                 ORDER BY o.id""", first);
        assertEquals(onts.size(), simulador.estado().getJsonObject("totales").getInt("onts"));
        onts.subList(0, 100)
                .forEach(ont -> assertEquals(
                        ont.get("todo"),
                        shown(simulador
                                .findOnt(ont.get("numero_serie").toString())
                                .orElseThrow())));
    }

    private static String shown(JsonObject ont) {
        return String.join(
                " ",
                ont.getString("olt"),
                ont.getString("pon"),
                ont.getString("perfilUsuario"),
                ont.getString("perfilVelocidad"),
                ont.getString("estadoConexion"));
    }

    private void noStatementReadsALargeTableFromEndToEnd() {
        List<String> scans = new ArrayList<>();
        filters().forEach((name, filter) -> {
            ClienteCondition condition = new ClienteCondition(filter, reloj.today());
            scans.addAll(scans(name + ", count", CarteraSql.count(condition), condition));
            for (PageRequest order : ORDERS) {
                if (condition.isDeUnaVez()) {
                    scans.addAll(scans(
                            name + " by " + order,
                            CarteraSql.idsConTotal(condition, order).sql(),
                            condition));
                }
                for (long total : List.of(FEW, MANY)) {
                    Lectura reading = CarteraSql.ids(condition, order, total);
                    scans.addAll(scans(name + " by " + order + " of " + total, reading.sql(), reading.condition()));
                }
            }
        });
        assertEquals(List.of(), scans);
        assertTrue(datos.count("terminos_cliente") > 20 * CUSTOMERS);
    }

    /** However a page is found, from the front, from the end, row for row: it is that part of the whole list. */
    private void everyPageIsItsPartOfTheList() throws Exception {
        for (Map.Entry<String, ClienteFilter> one : filters().entrySet()) {
            for (PageRequest order : ORDERS) {
                List<Long> all = admin.call(() -> cartera.findIds(one.getValue(), order));
                for (int from : List.of(0, all.size() / 2, Math.max(0, all.size() - SIZE + 2))) {
                    PageRequest page = new PageRequest(from, SIZE, order.sort(), order.ascending());
                    Page<ClienteRow> found = admin.call(() -> cartera.search(one.getValue(), page));
                    String name = one.getKey() + " by " + page;
                    assertEquals(all.size(), found.total(), name);
                    assertEquals(
                            all.subList(from, Math.min(all.size(), from + SIZE)),
                            found.rows().stream().map(ClienteRow::id).toList(),
                            name);
                }
            }
        }
    }

    /** What the services of the plans cost: the tariffs are read from a key that holds the prices. */
    private void theRevenueOfThePlansReadsNoTariff() {
        List<Map<String, Object>> plan =
                datos.rows("EXPLAIN " + CatalogoQuery.INGRESOS.formatted("").replace("?1", "CURRENT_DATE"));
        assertTrue(
                plan.stream()
                        .filter(row -> "t".equals(row.get("table")))
                        .allMatch(row -> String.valueOf(row.get("Extra")).contains("Using index")
                                && "ix_tarifas_importe".equals(row.get("key"))),
                plan::toString);
        assertTrue(plan.stream().noneMatch(row -> "ALL".equals(row.get("type"))), plan::toString);
    }

    private List<String> scans(String name, String sql, ClienteCondition condition) {
        return datos.rows("EXPLAIN " + sql, condition.parameters().toArray()).stream()
                .filter(row -> "ALL".equals(row.get("type")) && BIG.contains(String.valueOf(row.get("table"))))
                .map(row -> name + ": " + row)
                .toList();
    }

    private Map<String, ClienteFilter> filters() {
        Map<String, ClienteFilter> filters = new LinkedHashMap<>();
        filters.put("all", ClienteFilter.ALL);
        for (String typed :
                List.of("garcia", "jose garcia", "mar", "612 345", "4567", "HWTC0001", "ISR-00012", "a@correo")) {
            filters.put("text " + typed, ClienteFilter.ofTexto(typed));
        }
        filters.put("state", new ClienteFilter(null, List.of(EstadoCliente.ACTIVO), null, null, null, null));
        filters.put(
                "two states",
                new ClienteFilter(null, List.of(EstadoCliente.SUSPENDIDO, EstadoCliente.BAJA), null, null, null, null));
        filters.put("kind", of(new Ficha(TipoCliente.EMPRESA, null, null, null, null, null)));
        filters.put("town", of(new Ficha(null, "Gilet", null, null, null, null)));
        filters.put("province", of(new Ficha(null, null, "Teruel", null, null, null)));
        filters.put("salesperson", of(new Ficha(null, null, null, 1L, null, null)));
        filters.put("collector", of(new Ficha(null, null, null, null, 1L, null)));
        filters.put("payment", of(new Ficha(null, null, null, null, null, MedioPago.DOMICILIACION)));
        Contrato plan = new Contrato(catalogo.plan(Catalogo.FIBRA), null);
        filters.put("plan", new ClienteFilter(null, null, null, plan, null, null));
        filters.put(
                "kind of plan", new ClienteFilter(null, null, null, new Contrato(null, TipoPlan.MOVIL), null, null));
        Alta month = new Alta(reloj.today().minusMonths(1), reloj.today());
        filters.put("since", new ClienteFilter(null, null, null, null, month, null));
        filters.put("debt", new ClienteFilter(null, null, null, null, null, new Aviso(true, false, false)));
        filters.put("offline", new ClienteFilter(null, null, null, null, null, new Aviso(false, true, false)));
        filters.put("no ONT", new ClienteFilter(null, null, null, null, null, new Aviso(false, false, true)));
        filters.put(
                "several",
                new ClienteFilter(
                        "garcia",
                        List.of(EstadoCliente.ACTIVO),
                        new Ficha(TipoCliente.PARTICULAR, "Sagunto", null, null, null, MedioPago.DOMICILIACION),
                        plan,
                        month,
                        null));
        return filters;
    }

    private static ClienteFilter of(Ficha ficha) {
        return new ClienteFilter(null, null, ficha, null, null, null);
    }
}
