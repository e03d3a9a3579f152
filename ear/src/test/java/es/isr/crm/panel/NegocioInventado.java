package es.isr.crm.panel;

import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.SqlEnBloque;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A year and a half of a business, written into the transaction under way: customers who come, leave and turn out to be
 * another, invoices with corrections, payments in part, taken back and given back, tickets and leads in every state. The same
 * number gives the same business.
 */
@Dependent
public class NegocioInventado {

    static final int CLIENTES = 400;
    static final int MESES = 15;
    private static final int TICKETS = 500;
    private static final int LEADS = 200;

    private static final String CLIENTE = """
            INSERT INTO clientes (id, tipo_cliente, nombre, direccion, codigo_postal, localidad, provincia, medio_pago, estado,
                   fecha_alta, fecha_baja, fusionado_en_id, created_at, updated_at)
            VALUES (?, 'particular', 'Panel', 'Mayor 1', '46149', 'Gilet', 'Valencia', 'efectivo', ?, ?, ?, ?, ?, ?)""";

    private static final String FACTURA = """
            INSERT INTO facturas (id, serie_id, numero, numero_completo, tipo, cliente_id, rectifica_id, fecha_emision,
                   fecha_vencimiento, estado, base, iva, total, cliente_nombre, cliente_direccion, emisor_nombre, emisor_nif,
                   emisor_direccion, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 'Panel', 'Mayor 1', 'ISR', 'B00000000', 'Gilet', ?, ?)""";

    private static final String PAGO = """
            INSERT INTO pagos (id, clave, cliente_id, tipo, revierte_id, fecha, importe, metodo, usuario, created_at)
            VALUES (?, UUID(), ?, ?, ?, ?, ?, 'efectivo', 'prueba', ?)""";

    private static final String APLICACION =
            "INSERT INTO aplicaciones_pago (id, pago_id, factura_id, importe, created_at) VALUES (?, ?, ?, ?, ?)";

    private static final String TICKET = """
            INSERT INTO tickets (id, numero, cliente_id, asunto, tipo, prioridad, estado, vence_at, espera_desde, limite_legal_at,
                   resuelto_at, created_at, updated_at)
            VALUES (?, ?, ?, 'Panel', 'averia', ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LEAD = """
            INSERT INTO leads (id, nombre, estado, estado_at, interes, origen, alta_cliente_id, cliente_id, motivo_perdida,
                   proxima_accion_fecha, created_at, updated_at)
            VALUES (?, 'Panel', ?, ?, 'medio', 'web', ?, ?, ?, ?, ?, ?)""";

    private static final List<String> ESTADOS = List.of("activo", "activo", "suspendido", "pendiente_instalacion");
    private static final List<String> PRIORIDADES = List.of("baja", "media", "alta", "urgente");
    private static final List<String> TICKET_ESTADOS =
            List.of("abierto", "en_proceso", "pendiente_cliente", "resuelto", "cerrado");
    private static final List<String> LEAD_ESTADOS =
            List.of("nuevo", "contactado", "calificado", "propuesta", "ganado", "perdido");

    @Inject
    private SqlEnBloque sql;

    @Inject
    private IdBlocks ids;

    private final SplittableRandom random = new SplittableRandom(46149);
    private List<Long> clientes;
    private LocalDate hoy;
    private LocalDateTime ahora;

    /** Writes it, as it is on a day at a moment, UTC. */
    void escribir(LocalDate today, LocalDateTime now) {
        hoy = today;
        ahora = now;
        clientes = clientes();
        facturas();
        tickets();
        leads();
    }

    private List<Long> clientes() {
        long id = ids.reserve(CLIENTES);
        List<Long> made = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < CLIENTES; i++) {
            LocalDate alta = hoy.minusDays(random.nextInt(600));
            boolean left = random.nextInt(5) == 0;
            LocalDate baja =
                    left ? alta.plusDays(random.nextInt((int) (hoy.toEpochDay() - alta.toEpochDay()) + 1)) : null;
            Long other = i > 0 && random.nextInt(20) == 0 ? made.get(random.nextInt(i)) : null;
            String estado = left ? "baja" : ESTADOS.get(random.nextInt(ESTADOS.size()));
            rows.add(new Object[] {id, estado, alta, baja, other, ahora, ahora});
            made.add(id++);
        }
        sql.executeAll(CLIENTE, rows);
        return made;
    }

    private void facturas() {
        long serie = ids.reserve(1);
        sql.execute(
                "INSERT INTO series_factura (id, tipo, ejercicio, prefijo) VALUES (?, 'factura', 9, 'PANEL-')", serie);
        int most = CLIENTES * MESES;
        long id = ids.reserve(most * 6);
        List<Object[]> facturas = new ArrayList<>();
        List<Object[]> pagos = new ArrayList<>();
        List<Object[]> aplicaciones = new ArrayList<>();
        long numero = 1;
        for (int month = MESES - 1; month >= 0; month--) {
            for (Long cliente : clientes) {
                if (random.nextInt(3) != 0) {
                    continue;
                }
                LocalDate issued = min(hoy.minusMonths(month).withDayOfMonth(1).plusDays(random.nextInt(28)), hoy);
                BigDecimal total = BigDecimal.valueOf(1_000 + random.nextInt(9_000), 2);
                BigDecimal corrected = random.nextInt(15) == 0
                        ? total.divide(BigDecimal.valueOf(2)).setScale(2, RoundingMode.DOWN)
                        : BigDecimal.ZERO;
                BigDecimal due = total.subtract(corrected);
                int fate = random.nextInt(10);
                BigDecimal paid = fate < 7 ? due : fate == 7 ? new BigDecimal("5.00") : BigDecimal.ZERO;
                LocalDate until = issued.plusDays(15);
                boolean open = paid.compareTo(due) < 0;
                long factura = id++;
                facturas.add(factura(
                        factura,
                        serie,
                        numero++,
                        cliente,
                        null,
                        issued,
                        until,
                        open ? (until.isBefore(hoy) && random.nextBoolean() ? "vencida" : "pendiente") : "pagada",
                        total));
                if (corrected.signum() > 0) {
                    facturas.add(factura(
                            id++,
                            serie,
                            numero++,
                            cliente,
                            factura,
                            min(issued.plusDays(3), hoy),
                            until,
                            "pagada",
                            corrected.negate()));
                }
                if (paid.signum() > 0) {
                    long pago = id++;
                    LocalDate day = min(issued.plusDays(random.nextInt(40)), hoy);
                    pagos.add(new Object[] {pago, cliente, "cobro", null, day, paid.add(BigDecimal.ONE), ahora});
                    aplicaciones.add(new Object[] {id++, pago, factura, paid, ahora});
                    if (fate == 7) {
                        pagos.add(new Object[] {
                            id++,
                            cliente,
                            "reversion",
                            pago,
                            min(day.plusDays(5), hoy),
                            paid.add(BigDecimal.ONE).negate(),
                            ahora
                        });
                        aplicaciones.add(new Object[] {id++, pago, factura, paid.negate(), ahora});
                    } else if (random.nextInt(12) == 0) {
                        pagos.add(new Object[] {
                            id++, cliente, "devolucion", null, min(day.plusDays(5), hoy), new BigDecimal("-1.00"), ahora
                        });
                    }
                }
            }
        }
        sql.executeAll(FACTURA, facturas);
        sql.executeAll(PAGO, pagos);
        sql.executeAll(APLICACION, aplicaciones);
    }

    private Object[] factura(
            long id,
            long serie,
            long numero,
            Long cliente,
            Long rectifica,
            LocalDate issued,
            LocalDate due,
            String estado,
            BigDecimal total) {
        return new Object[] {
            id,
            serie,
            numero,
            "PANEL-" + numero,
            rectifica == null ? "factura" : "rectificativa",
            cliente,
            rectifica,
            issued,
            due,
            estado,
            total,
            total,
            ahora,
            ahora
        };
    }

    private void tickets() {
        long id = ids.reserve(TICKETS);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < TICKETS; i++) {
            LocalDateTime opened = ahora.minusHours(random.nextInt(600 * 24));
            String estado = TICKET_ESTADOS.get(random.nextInt(TICKET_ESTADOS.size()));
            boolean done = "resuelto".equals(estado) || "cerrado".equals(estado);
            LocalDateTime solved = opened.plusHours(random.nextInt(200));
            rows.add(new Object[] {
                id,
                "P" + id,
                clientes.get(random.nextInt(CLIENTES)),
                PRIORIDADES.get(random.nextInt(PRIORIDADES.size())),
                estado,
                random.nextInt(6) == 0 ? null : ahora.plusHours(random.nextInt(100) - 50),
                "pendiente_cliente".equals(estado) ? ahora.minusHours(random.nextInt(40)) : null,
                random.nextInt(8) == 0 ? ahora.plusHours(random.nextInt(40) - 20) : null,
                done ? (solved.isBefore(ahora) ? solved : ahora) : null,
                opened,
                ahora
            });
            id++;
        }
        sql.executeAll(TICKET, rows);
    }

    private void leads() {
        long id = ids.reserve(LEADS);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < LEADS; i++) {
            LocalDateTime came = ahora.minusHours(random.nextInt(60 * 24));
            String estado = LEAD_ESTADOS.get(random.nextInt(LEAD_ESTADOS.size()));
            Long won = "ganado".equals(estado) ? clientes.get(i) : null;
            rows.add(new Object[] {
                id++,
                estado,
                came.plusHours(random.nextInt(20)),
                won,
                won,
                "perdido".equals(estado) ? "precio" : null,
                random.nextInt(3) == 0 ? null : hoy.plusDays(random.nextInt(20) - 10),
                came,
                ahora
            });
        }
        sql.executeAll(LEAD, rows);
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
