package es.isr.crm.red;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.pso.SimuladorClient;
import es.isr.crm.red.Fila.Clase;
import es.isr.crm.red.Fila.Resultado;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every answer of PSO and every way of giving none, to every write that an order sends: what becomes of the order, of the
 * service and of the network. The tables beside this class say it line by line; a customer for each line, all at once.
 */
@EnServidor
class TablaFallosIT {

    private static final Logger LOG = Logger.getLogger(TablaFallosIT.class.getName());
    private static final Duration LIMITE = Duration.ofMinutes(4);

    /** Nobody listens there. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private static final String DONE = "estado = 'hecha'";

    private static final String ENDED = "estado IN ('hecha', 'bloqueada', 'sustituida', 'cancelada')";

    /** Or in no hurry. */
    private static final String PUT_OFF =
            ENDED + " OR estado = 'reintento' AND proximo_intento > UTC_TIMESTAMP(6) + INTERVAL ? SECOND";

    private static final String STOPPED = ENDED + " OR estado IN ('pendiente', 'reintento')";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RedDePrueba red;

    @Inject
    private Actos actos;

    @BeforeEach
    void begin() {
        red.begin();
    }

    @AfterEach
    void end() {
        red.end();
    }

    @Test
    void faultsOfTheSampleEndAsTheTablesSay() throws Exception {
        play(Fila::muestra);
    }

    @Test
    @Tag("full")
    void everyFaultOfEveryWriteEndsAsTheTablesSay() throws Exception {
        play(fila -> true);
    }

    private void play(Predicate<Fila> chosen) throws Exception {
        long start = System.nanoTime();
        List<Caso> casos = casos(chosen);
        prepare(casos);
        long ready = System.nanoTime();
        ordinary(of(casos, Clase.CORRIENTE));
        unreachable(of(casos, Clase.SIN_CONEXION));
        refused(of(casos, Clase.CREDENCIALES));
        List<String> wrong = new ArrayList<>();
        for (Caso caso : casos) {
            Resultado result = result(caso);
            if (!result.equals(caso.fila().resultado())) {
                wrong.add(caso.fila() + "\n  expected " + caso.fila().resultado() + "\n  but was  " + result + "\n  "
                        + operations(caso) + "\n");
            }
        }
        LOG.info(() -> casos.size() + " lines, made ready in " + seconds(ready - start) + " s, played in "
                + seconds(System.nanoTime() - ready) + " s");
        assertEquals(List.of(), wrong, wrong.size() + " of " + casos.size() + " lines");
    }

    private List<Caso> casos(Predicate<Fila> chosen) {
        List<Caso> casos = new ArrayList<>();
        Stream.of(Acto.values())
                .flatMap(acto -> Fila.of(acto).stream())
                .filter(chosen)
                .forEach(fila -> casos.add(new Caso(fila, actos.formulario(casos.size()))));
        return casos;
    }

    private static List<Caso> of(List<Caso> casos, Clase clase) {
        return casos.stream().filter(caso -> caso.fila().clase() == clase).toList();
    }

    /** Those end by themselves, but for a locked OLT, which is tried again half a minute later. */
    private void ordinary(List<Caso> casos) throws Exception {
        act(casos);
        waitFor("orders ended or put off", () -> all(casos, PUT_OFF, red.aheadSeconds() + 10));
        red.jumpOn(Duration.ofSeconds(45));
        waitFor("orders ended", () -> all(casos, ENDED));
    }

    private void unreachable(List<Caso> casos) throws Exception {
        System.setProperty("pso.base.url", NOWHERE);
        act(casos);
        waitFor("orders put off", () -> all(casos, PUT_OFF, red.aheadSeconds() + 10));
        System.clearProperty("pso.base.url");
        red.jumpOn(Duration.ofSeconds(45));
        waitFor("orders ended", () -> all(casos, ENDED));
    }

    /** A refusal stops everything until the knock of a minute later, which is heard. */
    private void refused(List<Caso> casos) throws Exception {
        act(casos);
        waitFor("orders stopped", () -> all(casos, STOPPED) && red.isRefused() || all(casos, ENDED));
        while (!all(casos, ENDED)) {
            long knocks = red.knocks();
            red.jumpOn(Duration.ofSeconds(61));
            waitFor("a knock", () -> red.knocks() > knocks);
            waitFor("orders stopped or ended", () -> all(casos, STOPPED) && red.isRefused() || all(casos, ENDED));
        }
    }

    /** Brings the customers to where it can be done, all together. */
    private void prepare(List<Caso> casos) throws Exception {
        List<Caso> customers =
                casos.stream().filter(caso -> caso.fila().acto() != Acto.ALTA).toList();
        for (Caso caso : customers) {
            caso.signedUp(red.alta(caso.form()));
        }
        waitFor("customers at work", () -> all(customers, DONE));
        for (Caso caso : customers) {
            if (caso.fila().acto() == Acto.REACTIVACION) {
                actos.ask(Acto.SUSPENSION, caso.alta());
            }
        }
        waitFor("customers cut", () -> all(customers, DONE));
    }

    private void act(List<Caso> casos) throws Exception {
        for (Caso caso : casos) {
            Acto acto = caso.fila().acto();
            setUp(caso);
            caso.before(
                    red.simulador().countRecibidas(acto.operacion(), caso.escrita()),
                    red.simulador().countAplicadas(acto.operacion(), caso.escrita()));
            if (acto == Acto.ALTA) {
                caso.signedUp(red.alta(caso.form()));
                caso.ordered(firstOrder(caso, 0));
            } else {
                long before = datos.number("SELECT MAX(id) FROM ordenes_pso");
                actos.ask(acto, caso.alta(), caso.escrita());
                caso.ordered(firstOrder(caso, before));
            }
        }
    }

    /** The one that was asked for: what becomes of it may have asked for another by now, as a refused move does. */
    private long firstOrder(Caso caso, long after) {
        return datos.number(
                "SELECT MIN(id) FROM ordenes_pso WHERE cliente_id = ? AND numero_serie = ? AND id > ?",
                caso.alta().clienteId(),
                caso.escrita(),
                after);
    }

    private void setUp(Caso caso) {
        Fila fila = caso.fila();
        if (fila.isSimulado()) {
            red.simulador()
                    .set(fila.simulado()
                            .operacion(fila.acto().operacion())
                            .sn(caso.escrita())
                            .veces(1));
        } else if (fila.isRetirada()) {
            red.simulador().removeOnt(caso.escrita());
        }
    }

    private static void waitFor(String what, BooleanSupplier condition) {
        Espera.hasta(what, LIMITE, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Whether it is true of every order of the customers. */
    private boolean all(List<Caso> casos, String condition, Object... parameters) {
        String customers =
                casos.stream().map(caso -> caso.alta().clienteId().toString()).collect(Collectors.joining(", "));
        return casos.isEmpty()
                || datos.number(
                                "SELECT COUNT(*) FROM ordenes_pso WHERE cliente_id IN (" + customers + ") AND NOT ("
                                        + condition + ")",
                                parameters)
                        == 0;
    }

    private Resultado result(Caso caso) {
        String operacion = caso.fila().acto().operacion();
        SimuladorClient simulador = red.simulador();
        return new Resultado(
                datos.text("SELECT estado FROM ordenes_pso WHERE id = ?", caso.orden()),
                red.servicio(caso.alta()),
                simulador.countRecibidas(operacion, caso.escrita()) - caso.recibidas(),
                simulador.countAplicadas(operacion, caso.escrita()) - caso.aplicadas(),
                logs(caso, operacion),
                logs(caso, "obtener_informacion_ont_por_sn"),
                caso.fila().acto() == Acto.SUSTITUCION
                        ? ont(caso.escrita()) + "/" + ont(caso.serie())
                        : ont(caso.serie()));
    }

    private String ont(String serie) {
        return red.simulador()
                .findOnt(serie)
                .filter(ont -> ont.getBoolean("registrada"))
                .map(TablaFallosIT::ont)
                .orElse("-");
    }

    private static String ont(JsonObject ont) {
        return ont.getString("perfilVelocidad")
                + (ont.containsKey("ipFija") ? "+ip" : "")
                + (ont.getString("pon").equals(RedDePrueba.PON) ? "" : "@" + ont.getString("pon"));
    }

    private long logs(Caso caso, String operacion) {
        return Collections.frequency(operations(caso), operacion);
    }

    /** What was called for the order, in its order. */
    private List<String> operations(Caso caso) {
        return datos.rows("SELECT operacion FROM logs_pso WHERE orden_id = ? ORDER BY id", caso.orden()).stream()
                .map(row -> (String) row.get("operacion"))
                .toList();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).toSeconds();
    }
}
