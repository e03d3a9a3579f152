package es.isr.crm.red.control;

import es.isr.crm.red.entity.Comprobacion;
import es.isr.crm.red.entity.Corte;
import es.isr.crm.red.entity.Diferencia;
import es.isr.crm.red.entity.NombreCrm;
import es.isr.crm.red.entity.Veredicto;
import es.isr.crm.shared.entity.Parametro;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * {@code ./crm pso}: the conformity check against the PSO of {@code PSO_BASE_URL}, {@code PSO_USERNAME},
 * {@code PSO_PASSWORD} and {@code PSO_TIMEOUT}, without a server and without a database. It only reads.
 *
 * <p>The last line is {@code pso: N ok, M distintas, K sin comprobar}; the exit status is 1 when something differs and 2
 * when PSO is out of reach, refuses the credentials or answers nothing at all.
 */
public final class ConformidadMain {

    private static final int DIFFERS = 1;
    private static final int OUT_OF_REACH = 2;

    private final PrintStream out;
    private final PalabrasConformidad palabras = PalabrasConformidad.in(Locale.ROOT);
    private final Map<Veredicto, Integer> counts = new EnumMap<>(Veredicto.class);

    private ConformidadMain(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new ConformidadMain(out).run(System.getenv()));
    }

    private int run(Map<String, String> env) {
        ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
        try {
            PsoConfig config = PsoConfig.of(
                    env.getOrDefault("PSO_BASE_URL", ""),
                    env.getOrDefault("PSO_USERNAME", ""),
                    env.getOrDefault("PSO_PASSWORD", ""),
                    Duration.ofMillis(Long.parseLong(env.getOrDefault("PSO_TIMEOUT", "30000"))));
            out.println(palabras.text("orden.pso", config.base(), config.usuario()));
            return check(config, new PsoExchange(watchdog));
        } catch (PsoConfig.InvalidException e) {
            out.println(e.getMessage());
            return OUT_OF_REACH;
        } finally {
            watchdog.shutdownNow();
        }
    }

    private int check(PsoConfig config, PsoExchange exchange) {
        NombreCrm suspendido = new NombreCrm(
                NombreCrm.Clase.PERFIL_SUSPENDIDO,
                Parametro.PERFIL_SUSPENDIDO.inicial(),
                new Diferencia("donde_fabrica"));
        ConformidadPso.Linea linea = peticion -> {
            long begin = System.nanoTime();
            PsoIntento intento = exchange.post(config, peticion.bytes());
            return new PsoCruda(intento, Duration.ofNanos(System.nanoTime() - begin), config::mask);
        };
        Optional<Corte> corte = new ConformidadPso(linea, List.of(suspendido), this::print).run();
        if (corte.isPresent()) {
            print(corte.get());
            return OUT_OF_REACH;
        }
        out.println(palabras.text("orden.crm"));
        out.println(palabras.text(
                "orden.final", count(Veredicto.IGUAL), count(Veredicto.DISTINTA), count(Veredicto.SIN_COMPROBAR)));
        return count(Veredicto.DISTINTA) == 0 ? 0 : DIFFERS;
    }

    private int count(Veredicto veredicto) {
        return counts.getOrDefault(veredicto, 0);
    }

    private void print(Comprobacion comprobacion, int total) {
        counts.merge(comprobacion.veredicto(), 1, Integer::sum);
        out.println("%-14s %-31s %-28s %s"
                .formatted(
                        palabras.text(comprobacion.veredicto().name().toLowerCase(Locale.ROOT)),
                        palabras.operacion(comprobacion),
                        comprobacion.sobre() == null ? "" : comprobacion.sobre(),
                        medida(comprobacion.medida()))
                .stripTrailing());
        palabras.of(comprobacion).forEach(words -> out.println("               · " + words));
        if (!comprobacion.entendida()) {
            out.println("               · " + palabras.text("no_entendida"));
        }
    }

    private String medida(Comprobacion.Medida medida) {
        if (medida == null) {
            return "";
        }
        String elements = medida.elementos() == null ? "" : ", " + palabras.text("orden.elementos", medida.elementos());
        return palabras.text("orden.ms", String.valueOf(medida.duracionMs())) + elements;
    }

    /** What it is called, why, and what to do, in the words of the log and of the pages. */
    private void print(Corte corte) {
        AvisosPso.describe(corte.clave()).forEach(out::println);
    }
}
