package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.red.control.CircuitoPso;
import es.isr.crm.red.control.PsoClient;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.OrdenCreada;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import es.isr.crm.testing.NadaRoto;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** PSO and the order engine in the hands of a test: a network of its own, a short time-out, a clock that jumps. */
@Dependent
public class RedDePrueba {

    /** How long a call may take in these tests. */
    static final Duration PLAZO = Duration.ofMillis(1_500);

    /** The patience of PSO's calls where it is proved that pages do not have it. */
    static final Duration PLAZO_LARGO = Duration.ofSeconds(20);

    static final String OLT = "OLT-GILET-01";
    static final String PON = "0/1/1";

    private final BaseDatos datos = BaseDatos.enServidor();
    private final SimuladorClient simulador = new SimuladorClient(System.getenv("PSO_BASE_URL"));

    @Inject
    private AltaService altas;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Catalogo catalogo;

    @Inject
    private PsoClient pso;

    @Inject
    private CircuitoPso circuito;

    @Inject
    private Reloj reloj;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private Event<OrdenCreada> creadas;

    private Duration ahead = Duration.ZERO;

    /** A network without customers, PSO in good health, nothing left over from other tests. */
    void begin() {
        letOthersEnd();
        simulador.reset();
        System.setProperty("pso.timeout", String.valueOf(PLAZO.toMillis()));
        knock();
    }

    /** What other tests left on its way arrives, so that it does not arrive later in the network of this one. */
    private void letOthersEnd() {
        System.setProperty("pso.mode", "observar");
        try {
            // Cuts off what PSO has in hand.
            simulador.reset();
            // What went out while a test had moved the clock on never becomes due again: it is forgotten with the rest.
            Espera.hasta(
                    "nothing on its way",
                    () -> datos.count("ordenes_pso WHERE estado = 'enviando'"
                                    + " AND enviada_at < UTC_TIMESTAMP(6) + INTERVAL 1 HOUR")
                            == 0);
            forgetEverybody();
        } finally {
            System.clearProperty("pso.mode");
        }
    }

    /** Whom other tests have left has left: what they wanted of the network is neither wanted nor there. */
    void forgetEverybody() {
        // One by one: the engine may be at work on them, and locks them in an order of its own.
        datos.rows("SELECT id FROM ordenes_pso WHERE estado NOT IN ('hecha', 'sustituida', 'cancelada')")
                .forEach(row -> datos.update(
                        "UPDATE ordenes_pso SET estado = 'cancelada', proximo_intento = NULL,"
                                + " terminada_at = UTC_TIMESTAMP(6), version = version + 1 WHERE id = ?",
                        row.get("id")));
        datos.update("UPDATE servicios_cliente SET estado = 'baja', estado_pedido = NULL"
                + " WHERE tipo = 'fibra' AND estado <> 'baja'");
        datos.update("UPDATE asignaciones_ont SET hasta = UTC_TIMESTAMP(6) WHERE hasta IS NULL");
        datos.update("UPDATE onts SET deseado = 'ausente', observado = 'ausente', version = version + 1"
                + " WHERE deseado <> 'ausente' OR observado <> 'ausente'");
        datos.update("DELETE FROM derivas_pso");
        datos.update("DELETE FROM lecturas_olt");
    }

    /** The present again, and the configuration of the environment; and nothing is broken that must never be. */
    void end() {
        try {
            NadaRoto.check(datos);
        } finally {
            tidyUp();
        }
    }

    private void tidyUp() {
        ahead = Duration.ZERO;
        reloj.set(Clock.systemUTC());
        List.of("pso.timeout", "pso.base.url", "pso.password", "pso.mode").forEach(System::clearProperty);
        datos.update("UPDATE logs_pso SET created_at = UTC_TIMESTAMP(6) WHERE created_at > UTC_TIMESTAMP(6)");
        simulador.reset();
        knock();
    }

    /**
     * Does what a page does while PSO keeps it waiting: it is left long before PSO is given up. The three seconds that a
     * page waits are not measured, because a busy machine adds its own.
     */
    <T> T soon(Callable<T> page) throws Exception {
        System.setProperty("pso.timeout", String.valueOf(PLAZO_LARGO.toMillis()));
        long begin = System.nanoTime();
        T shown = page.call();
        long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        assertTrue(took < PLAZO_LARGO.toMillis() / 2, () -> "the page waited " + took + " ms");
        return shown;
    }

    /** A call that PSO answers well: its health is judged by the last ones. */
    void knock() {
        pso.obtenerOlts(PsoContexto.sistema());
    }

    /** Makes the application believe that so much time has passed. */
    void jump(Duration time) {
        ahead = time;
        reloj.set(Clock.offset(Clock.systemUTC(), ahead));
    }

    /** Lets so much more time pass, and has the engine look what has become due. */
    void jumpOn(Duration more) throws Exception {
        jump(ahead.plus(more));
        nudge();
    }

    /** Has the engine look what is due, as a new order does. */
    private void nudge() throws Exception {
        transaccion.run(() -> creadas.fire(new OrdenCreada(null)));
    }

    /** Waits until the engine has looked at everything that is due now, and has done or left it. */
    void waitForRound() throws Exception {
        for (int i = 0; i < 2; i++) {
            long beat = heartbeat();
            nudge();
            Espera.hasta("a round of the engine", () -> heartbeat() != beat);
        }
    }

    /** When the dispatcher's lease runs out, in microseconds: each of its rounds puts it off. */
    long heartbeat() {
        return datos.number("SELECT TIMESTAMPDIFF(MICROSECOND, '2026-01-01', hasta) FROM arriendos"
                + " WHERE nombre = 'despachador-pso'");
    }

    /** How far the application's clock is ahead. */
    long aheadSeconds() {
        return ahead.toSeconds();
    }

    /** Whether the engine believes that PSO does not take its credentials. */
    boolean isRefused() {
        return circuito.get().estado() == SaludPso.Estado.CREDENCIALES;
    }

    /** How often PSO's OLTs were asked for: the engine's way of knocking. */
    long knocks() {
        return datos.number("SELECT COUNT(*) FROM logs_pso WHERE operacion = 'obtener_olts'");
    }

    SimuladorClient simulador() {
        return simulador;
    }

    /** A customer signed up with an ONT of their own, on its way to the network. */
    Alta alta() throws Exception {
        return alta(Datos.altaConOnt(catalogo.plan(Catalogo.FIBRA)));
    }

    Alta alta(AltaCliente alta) throws Exception {
        Long clienteId = admin.call(() -> altas.alta(alta));
        return new Alta(clienteId, alta.getGpon().getNumeroSerie());
    }

    AltaCliente formulario() {
        return Datos.altaConOnt(catalogo.plan(Catalogo.FIBRA));
    }

    /**
     * A customer signed up in a test.
     *
     * @param clienteId the customer
     * @param serie serial of their ONT
     */
    record Alta(Long clienteId, String serie) {}

    void waitForOrden(Alta alta, String estado) {
        Espera.hasta("order of " + alta.serie() + " " + estado, () -> estado.equals(orden(alta)));
    }

    /** State of the latest order. */
    String orden(Alta alta) {
        return datos.text(
                "SELECT estado FROM ordenes_pso WHERE cliente_id = ? ORDER BY id DESC LIMIT 1", alta.clienteId());
    }

    /** Attempts to send the latest order. */
    long intentos(Alta alta) {
        return datos.number(
                "SELECT intentos FROM ordenes_pso WHERE cliente_id = ? ORDER BY id DESC LIMIT 1", alta.clienteId());
    }

    String servicio(Alta alta) {
        return datos.text("SELECT estado FROM servicios_cliente WHERE cliente_id = ?", alta.clienteId());
    }

    /** How many {@code añadir_ont} PSO received for it. */
    long altasRecibidas(Alta alta) {
        return simulador.countRecibidas("añadir_ont", alta.serie());
    }

    /** How many of them it carried out. */
    long altasAplicadas(Alta alta) {
        return simulador.countAplicadas("añadir_ont", alta.serie());
    }

    /** How many calls of an operation the log has for it. */
    long logs(Alta alta, String operacion) {
        return datos.number(
                "SELECT COUNT(*) FROM logs_pso WHERE cliente_id = ? AND operacion = ?", alta.clienteId(), operacion);
    }
}
