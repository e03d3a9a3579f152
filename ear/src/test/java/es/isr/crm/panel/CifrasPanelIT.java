package es.isr.crm.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.EstadoCliente;
import es.isr.crm.panel.control.ClientesQuery;
import es.isr.crm.panel.control.DineroQuery;
import es.isr.crm.panel.control.LeadsQuery;
import es.isr.crm.panel.control.PanelQuery;
import es.isr.crm.panel.control.TicketsQuery;
import es.isr.crm.panel.entity.CifrasClientes;
import es.isr.crm.panel.entity.CifrasDinero;
import es.isr.crm.panel.entity.CifrasLeads;
import es.isr.crm.panel.entity.CifrasTickets;
import es.isr.crm.panel.entity.MesClientes;
import es.isr.crm.panel.entity.MesDinero;
import es.isr.crm.panel.entity.MesTickets;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.testing.EnServidor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every figure of the panel against SQL written by hand, one plain question for each, on an invented business: what the
 * panel adds up in a few passes is what one finds who asks for it alone. The business is gone when the test is over.
 */
@EnServidor
class CifrasPanelIT {

    /** What each open invoice still asks for, by hand. */
    private static final String PENDING = """
            SELECT f.id, f.cliente_id, f.fecha_emision AS issued, f.fecha_vencimiento AS due,
                   f.total + COALESCE(r.corrected, 0) - COALESCE(a.paid, 0) AS open
              FROM facturas f
              LEFT JOIN (SELECT rectifica_id, SUM(total) AS corrected FROM facturas GROUP BY rectifica_id) r
                ON r.rectifica_id = f.id
              LEFT JOIN (SELECT factura_id, SUM(importe) AS paid FROM aplicaciones_pago GROUP BY factura_id) a
                ON a.factura_id = f.id
             WHERE f.tipo = 'factura' AND f.estado IN ('pendiente', 'vencida')""";

    /** Money that was given back and that the bank took from us afterwards, by hand: below zero they owe it. */
    private static final String OWED = """
            SELECT p.cliente_id, SUM(p.importe) - COALESCE((SELECT SUM(a.importe) FROM aplicaciones_pago a JOIN pagos q ON q.id = a.pago_id
                                                             WHERE q.cliente_id = p.cliente_id), 0) AS balance
              FROM pagos p
             WHERE p.cliente_id IN (SELECT q.cliente_id FROM partes_devueltas d JOIN pagos q ON q.revierte_id = d.cobro_id)
             GROUP BY p.cliente_id HAVING balance < 0""";

    @Inject
    private ClientesQuery clientes;

    @Inject
    private DineroQuery dinero;

    @Inject
    private TicketsQuery tickets;

    @Inject
    private LeadsQuery leads;

    @Inject
    private PanelQuery panel;

    @Inject
    private NegocioInventado negocio;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    private LocalDate hoy;

    private LocalDateTime ahora;

    @BeforeEach
    void invent() throws Exception {
        transaction.begin();
        reloj.set(Clock.fixed(reloj.now(), ZoneOffset.UTC));
        hoy = reloj.today();
        ahora = LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC);
        negocio.escribir(hoy, ahora);
    }

    @AfterEach
    void forget() throws Exception {
        reloj.set(Clock.systemUTC());
        transaction.rollback();
    }

    @Test
    void customers() {
        CifrasClientes counted = clientes.count();
        assertEquals(number("SELECT COUNT(*) FROM clientes WHERE fusionado_en_id IS NULL"), counted.total());
        for (EstadoCliente estado : EstadoCliente.values()) {
            assertEquals(
                    number(
                            "SELECT COUNT(*) FROM clientes WHERE fusionado_en_id IS NULL AND estado = ?",
                            estado.name().toLowerCase(Locale.ROOT)),
                    counted.count(estado),
                    estado.name());
        }
        assertEquals(12, counted.historia().size());
        for (MesClientes month : counted.historia()) {
            LocalDate first = month.mes().atDay(1);
            LocalDate last = month.mes().atEndOfMonth();
            String ours = "SELECT COUNT(*) FROM clientes WHERE fusionado_en_id IS NULL AND ";
            assertEquals(number(ours + "fecha_alta BETWEEN ? AND ?", first, last), month.altas(), month.toString());
            assertEquals(number(ours + "fecha_baja BETWEEN ? AND ?", first, last), month.bajas(), month.toString());
            assertEquals(
                    number(ours + "fecha_alta < ? AND (fecha_baja IS NULL OR fecha_baja >= ?)", first, first),
                    month.vivos(),
                    month.toString());
            assertTrue(month.altas() > 0 && month.bajas() > 0, "an invented business moves: " + month);
        }
        MesClientes present = counted.mes();
        assertEquals(YearMonth.from(hoy), present.mes());
        assertEquals(money("SELECT ROUND(? * 100 / ?, 1)", present.bajas(), present.vivos()), present.tasaBajas());
    }

    @Test
    void money() {
        CifrasDinero counted = dinero.count();
        for (MesDinero month : counted.historia()) {
            LocalDate first = month.mes().atDay(1);
            LocalDate last = month.mes().atEndOfMonth();
            assertEquals(
                    money("SELECT SUM(total) FROM facturas WHERE fecha_emision BETWEEN ? AND ?", first, last),
                    month.facturado(),
                    month.toString());
            assertEquals(
                    money("SELECT SUM(importe) FROM pagos WHERE fecha BETWEEN ? AND ?", first, last),
                    month.cobrado(),
                    month.toString());
        }
        LocalDate first = YearMonth.from(hoy).atDay(1);
        LocalDate last = YearMonth.from(hoy).atEndOfMonth();
        assertEquals(
                number("SELECT COUNT(*) FROM (" + PENDING + ") x WHERE x.issued BETWEEN ? AND ?", first, last),
                counted.porCobrar());
        assertEquals(
                money("SELECT SUM(x.open) FROM (" + PENDING + ") x WHERE x.issued BETWEEN ? AND ?", first, last),
                counted.pendiente());
        assertTrue(counted.porCobrar() > 0);
    }

    @Test
    void whatIsOverdue() {
        CifrasDinero counted = dinero.count();
        String overdue = "(" + PENDING + " AND f.fecha_vencimiento < ?) x WHERE x.open > 0";
        assertEquals(
                number("SELECT COUNT(*) FROM " + overdue, hoy),
                counted.vencido().facturas());
        assertEquals(
                number(
                        "SELECT COUNT(DISTINCT y.cliente_id) FROM (SELECT x.cliente_id FROM " + overdue
                                + " UNION SELECT o.cliente_id FROM (" + OWED + ") o) y",
                        hoy),
                counted.vencido().clientes());
        assertEquals(
                money("SELECT SUM(x.open) FROM " + overdue, hoy)
                        .subtract(money("SELECT SUM(o.balance) FROM (" + OWED + ") o")),
                counted.vencido().deuda());
        assertTrue(counted.vencido().facturas() > 0);
    }

    @Test
    void ticketsAndLeads() {
        CifrasTickets counted = tickets.count();
        String open = "SELECT COUNT(*) FROM tickets WHERE estado NOT IN ('resuelto', 'cerrado')";
        for (Prioridad prioridad : Prioridad.values()) {
            assertEquals(
                    number(open + " AND prioridad = ?", prioridad.name().toLowerCase(Locale.ROOT)),
                    counted.abiertos().de(prioridad));
        }
        assertEquals(number(open), counted.abiertos().total());
        assertEquals(
                number(open + " AND estado <> 'pendiente_cliente' AND vence_at < ?", ahora)
                        + number(open + " AND estado = 'pendiente_cliente' AND vence_at < espera_desde")
                        + number(
                                open
                                        + " AND limite_legal_at < ? AND NOT COALESCE(vence_at < COALESCE(espera_desde, ?), FALSE)",
                                ahora,
                                ahora),
                counted.abiertos().vencidos());
        for (MesTickets month : counted.historia()) {
            LocalDateTime begin = madrid(month.mes());
            LocalDateTime end = madrid(month.mes().plusMonths(1));
            assertEquals(
                    number("SELECT COUNT(*) FROM tickets WHERE created_at >= ? AND created_at < ?", begin, end),
                    month.abiertos(),
                    month.toString());
            assertEquals(
                    number("SELECT COUNT(*) FROM tickets WHERE resuelto_at >= ? AND resuelto_at < ?", begin, end),
                    month.resueltos(),
                    month.toString());
        }
        assertTrue(
                counted.abiertos().vencidos() > 0 && counted.historia().get(3).resueltos() > 0);

        CifrasLeads found = leads.count();
        LocalDateTime begin = madrid(YearMonth.from(hoy));
        assertEquals(number("SELECT COUNT(*) FROM leads WHERE created_at >= ?", begin), found.nuevos());
        assertEquals(
                number("SELECT COUNT(*) FROM leads WHERE estado = 'ganado' AND estado_at >= ?", begin),
                found.ganados());
        assertEquals(
                number("SELECT COUNT(*) FROM leads WHERE estado = 'perdido' AND estado_at >= ?", begin),
                found.perdidos());
        assertEquals(number("SELECT COUNT(*) FROM leads WHERE estado NOT IN ('ganado', 'perdido')"), found.abiertos());
        assertEquals(
                number(
                        "SELECT COUNT(*) FROM leads WHERE estado NOT IN ('ganado', 'perdido') AND proxima_accion_fecha < ?",
                        hoy),
                found.atrasados());
        assertTrue(found.atrasados() > 0);
    }

    @Test
    void network() {
        PanelDatos counted = panel.count();
        assertEquals(
                number("SELECT COUNT(*) FROM onts WHERE enlace = 'offline' AND deseado IN ('activa', 'suspendida')"),
                counted.ontsSinConexion());
        assertEquals(
                number("SELECT COUNT(*) FROM ordenes_pso WHERE estado IN ('pendiente', 'reintento', 'incierta')"),
                counted.pso().enEspera());
        assertEquals(
                number("SELECT COUNT(*) FROM ordenes_pso WHERE estado = 'bloqueada'"),
                counted.pso().bloqueadas());
        assertEquals(
                number(
                        "SELECT COUNT(*) FROM derivas_pso WHERE cerrada_at IS NULL AND conocida_at IS NULL AND tipo <> 'sin_registrar'"),
                counted.vigilancia().olts().derivas());
        assertEquals(
                number("SELECT COUNT(*) FROM entregas WHERE estado = 'pendiente'")
                        + number("SELECT COUNT(*) FROM entregas WHERE estado = 'reintento'"),
                counted.vigilancia().correoEnCola());
    }

    private static LocalDateTime madrid(YearMonth month) {
        return LocalDateTime.ofInstant(month.atDay(1).atStartOfDay(Reloj.MADRID).toInstant(), ZoneOffset.UTC);
    }

    /** Asked in the transaction of the invented business, which nobody else sees. */
    private long number(String query, Object... parameters) {
        return sql.ask(query, Arrays.asList(parameters), row -> row.getLong(1)).get(0);
    }

    private BigDecimal money(String query, Object... parameters) {
        List<BigDecimal> found = sql.ask(query, Arrays.asList(parameters), row -> row.getBigDecimal(1));
        return found.get(0) == null ? BigDecimal.ZERO.setScale(2) : found.get(0);
    }
}
