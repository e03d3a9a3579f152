package es.isr.crm.clientes;

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
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
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
 * large table from end to end. The invented customers are gone afterwards.
 */
@EnServidor
class PlanesConsultaIT {

    private static final int CUSTOMERS = 4000;

    /** By the names that the statements give them; {@code users} and {@code planes} are small. */
    private static final Set<String> BIG = Set.of("c", "s", "t", "f", "a", "o");

    private static final List<String> ORDERS = List.of(
            "c.fecha_alta DESC, c.id DESC",
            "c.nombre, c.apellidos, c.id",
            "c.codigo, c.id",
            "c.localidad, c.id",
            "c.estado, c.fecha_alta, c.id");

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Reloj reloj;

    @Inject
    private Catalogo catalogo;

    private long first;

    @BeforeEach
    void generate() throws Exception {
        first = datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'");
        new Generador(datos::connect, reloj.today(), LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC), line -> {})
                .generate(CUSTOMERS, 0, true, 2);
    }

    /** Everything above that id that belongs to a customer above it, children first. */
    @AfterEach
    void remove() {
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
        datos.update(
                "DELETE FROM tarifas_servicio WHERE servicio_id IN (SELECT id FROM servicios_cliente" + theirs + ")");
        datos.update("DELETE FROM servicios_cliente" + theirs);
        datos.update("DELETE FROM terminos_cliente" + theirs);
        datos.update("DELETE FROM clientes WHERE id IN"
                + " (SELECT cliente_id FROM actividad_cliente WHERE tipo = 'clientes.muestra')");
        datos.update("DELETE FROM actividad_cliente WHERE tipo = 'clientes.muestra' AND id > ?", first);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM clientes WHERE mandato_referencia LIKE 'MUESTRA-%'"));
    }

    @Test
    void noStatementReadsALargeTableFromEndToEnd() {
        List<String> scans = new ArrayList<>();
        filters().forEach((name, filter) -> {
            ClienteCondition condition = new ClienteCondition(filter, reloj.today());
            scans.addAll(scans(name + ", count", "SELECT COUNT(*) FROM clientes c" + condition.where(), condition));
            for (String order : ORDERS) {
                String sql = "SELECT c.id FROM clientes c" + condition.where() + " ORDER BY " + order + " LIMIT 25";
                scans.addAll(scans(name + " by " + order, sql, condition));
            }
        });
        assertEquals(List.of(), scans);
        assertTrue(datos.count("terminos_cliente") > 20 * CUSTOMERS);
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
