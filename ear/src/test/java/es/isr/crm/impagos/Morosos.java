package es.isr.crm.impagos;

import es.isr.crm.batch.trabajos.Progreso;
import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.planes.boundary.PlanService;
import es.isr.crm.planes.entity.DatosPlan;
import es.isr.crm.planes.entity.TipoPlan;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.Espera;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Customers who owe, in a year that nobody else uses: an invoice of 39.90 EUR of 1 March 2061, a Tuesday, presented that day
 * and due on the 16th. Good Friday, 8 April, is the only holiday of that spring.
 */
@Dependent
class Morosos {

    static final LocalDate EMISION = LocalDate.of(2061, 3, 1);
    static final LocalDate VENCE = LocalDate.of(2061, 3, 16);

    /** Fifteen working days after it end on {@link #CORTE}. */
    static final LocalDate AVISO = LocalDate.of(2061, 3, 28);

    static final LocalDate CORTE = LocalDate.of(2061, 4, 15);

    private static final String SEED = "2061-";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AltaService altas;

    @Inject
    private PlanService planes;

    @Inject
    private PagoService pagos;

    @Inject
    private TrabajoService trabajos;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    private Long plan;

    /**
     * Somebody who owes.
     *
     * @param id the customer
     * @param linea their line
     * @param factura the invoice
     */
    record Moroso(Long id, Long linea, long factura) {}

    /** They are no other test's business: from now on nobody cuts them. */
    void olvidar() {
        datos.update(
                "UPDATE clientes SET no_cortar = TRUE WHERE id IN (SELECT cliente_id FROM facturas"
                        + " WHERE fecha_vencimiento = ? AND estado IN ('pendiente', 'vencida'))",
                VENCE);
    }

    /** The holidays of the year. */
    void festivos() {
        int id = 0;
        for (String day : List.of("01-01", "01-06", "04-08", "05-01", "12-25")) {
            datos.update(
                    "INSERT IGNORE INTO festivos (id, fecha, ambito, lugar, nombre)"
                            + " VALUES (?, ?, 'local', 'Impagos', 'Prueba')",
                    (1L << 51) + id++,
                    SEED + day);
        }
    }

    void sinFestivos() {
        datos.update("DELETE FROM festivos WHERE lugar = 'Impagos'");
    }

    /** A customer with a line that works and an invoice for it, presented; mail reaches them. */
    Moroso nuevo() throws Exception {
        if (plan == null) {
            plan = admin.call(() -> planes.create(plan()));
        }
        Long cliente = user.call(() -> altas.alta(Datos.alta(plan)));
        return debe(cliente);
    }

    /** The one service of a customer is owed. */
    Moroso debe(Long cliente) {
        Long linea = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        datos.update("UPDATE clientes SET email = ? WHERE id = ?", Datos.email(), cliente);
        long factura = new Cuentas(datos, EMISION).factura(cliente, "39.90", VENCE);
        datos.update("UPDATE conceptos_factura SET servicio_id = ? WHERE factura_id = ?", linea, factura);
        presentar("factura", factura, EMISION);
        return new Moroso(cliente, linea, factura);
    }

    private static DatosPlan plan() {
        DatosPlan plan = new DatosPlan();
        plan.setNombre("Línea " + Datos.codigo());
        plan.setTipo(TipoPlan.MOVIL);
        plan.setPrecioMensual(new BigDecimal("39.90"));
        plan.setModoPrecio(ModoPrecio.PVP);
        return plan;
    }

    /** It was delivered on a day. */
    private void presentar(String clase, long referencia, LocalDate dia) {
        datos.update(
                "INSERT INTO entregas (id, clase, referencia_id, canal, direccion, nombre, estado, presentada, usuario,"
                        + " created_at, updated_at) VALUES (?, ?, ?, 'correo', 'x@isp.example', 'Prueba', 'enviada', ?,"
                        + " 'Prueba', '2020-01-01', '2020-01-01')",
                (1L << 52) + referencia,
                clase,
                referencia,
                dia);
    }

    /** The mail server accepted their notice. */
    void avisoAceptado(Moroso moroso, LocalDate dia) {
        datos.update(
                "UPDATE entregas SET estado = 'enviada', presentada = ? WHERE clase = 'aviso_suspension' AND referencia_id"
                        + " IN (SELECT id FROM avisos WHERE cliente_id = ?)",
                dia,
                moroso.id());
    }

    /** They pay all that they owe. */
    void paga(Moroso moroso) throws Exception {
        user.call(() -> pagos.registrar(new PeticionPago(
                UUID.randomUUID().toString(),
                moroso.id(),
                reloj.today(),
                new BigDecimal("39.90"),
                MedioPago.EFECTIVO,
                null,
                null,
                List.of(),
                null,
                false)));
    }

    /** It is noon of a day. */
    void today(LocalDate day) {
        Instant wanted = day.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant();
        reloj.set(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), wanted)));
    }

    /** Runs a job for one customer alone, and waits for it. */
    String run(Trabajo trabajo, Moroso moroso) throws Exception {
        return run(trabajo, Map.of("clientes", moroso.id().toString()));
    }

    /** Runs a job, and waits for it. */
    String run(Trabajo trabajo, Map<String, String> parameters) throws Exception {
        Espera.hasta(
                "nobody runs it",
                () -> arriendos.holder("trabajo:" + trabajo.id()).isEmpty());
        long execution = admin.call(() -> trabajos.start(trabajo.id(), parameters));
        return Espera.valor("the end of " + trabajo.id(), () -> {
                    try {
                        Progreso now = admin.call(() -> trabajos.getProgreso(execution));
                        boolean free =
                                arriendos.holder("trabajo:" + trabajo.id()).isEmpty();
                        return now.isRunning() || !free ? Optional.empty() : Optional.of(now);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .resultado();
    }

    String servicio(Moroso moroso) {
        return datos.text(
                "SELECT TRIM(CONCAT(estado, ' ', COALESCE(motivo_suspension, ''))) FROM servicios_cliente WHERE id = ?",
                moroso.linea());
    }
}
