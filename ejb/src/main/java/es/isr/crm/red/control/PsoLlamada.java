package es.isr.crm.red.control;

import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.LogPso;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One call of PSO: sent, understood, and written down. Never inside a transaction: a call may take as long as PSO
 * pleases, and happened even if the business that made it is rolled back.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PsoLlamada {

    /** Longest answer kept in the log. */
    private static final int MAX_LOGGED = 64 * 1024;

    /** All ONTs of an OLT come several times an hour: their beginning tells enough. */
    private static final int MAX_LOGGED_OLT = 4 * 1024;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private RegistroPso registro;

    private PsoExchange exchange;

    @PostConstruct
    void init() {
        exchange = new PsoExchange(scheduler);
    }

    /**
     * Calls. While PSO is only watched nothing that writes goes out: whoever writes waits for the end of that or refuses
     * before; this is the last door, for the mode may change in between. There was no call, and no row tells of one.
     *
     * @param peticion what is asked
     * @param contexto for whom
     * @param reader makes typed values of {@code datos} when PSO says yes
     */
    public <T> PsoRespuesta<T> call(PsoPeticion peticion, PsoContexto contexto, Function<JsonValue, T> reader) {
        if (peticion.operacion().isEscritura() && PsoConfig.isObserving()) {
            return new PsoRespuesta<>(ClasePso.NO_ENVIADA, null, AvisosPso.text("observando"), null, false, false);
        }
        long begin = System.nanoTime();
        Leida<T> leida;
        try {
            PsoConfig config = PsoConfig.current();
            leida = understand(config, peticion, exchange.post(config, peticion.bytes()), reader);
        } catch (PsoConfig.InvalidException e) {
            leida = Leida.notSent(e.getMessage());
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        registro.write(peticion.forLog(), leida.log(), contexto.forLog(), took);
        return leida.respuesta();
    }

    /**
     * Calls, and gives what came as it came; the log tells of it as of any other call.
     *
     * @param peticion what is asked; an operation that only reads
     */
    public PsoCruda raw(PsoPeticion peticion, PsoContexto contexto) {
        if (peticion.operacion().isEscritura()) {
            throw new IllegalArgumentException(peticion.operacion().nombre() + " writes");
        }
        long begin = System.nanoTime();
        PsoCruda cruda;
        Leida<?> leida;
        try {
            PsoConfig config = PsoConfig.current();
            PsoIntento intento = exchange.post(config, peticion.bytes());
            cruda = new PsoCruda(intento, Duration.ofNanos(System.nanoTime() - begin), config::mask);
            leida = understand(config, peticion, intento, datos -> null);
        } catch (PsoConfig.InvalidException e) {
            cruda = new PsoCruda(new PsoIntento.NoEnviado(e.getMessage()), Duration.ZERO, UnaryOperator.identity());
            leida = Leida.notSent(e.getMessage());
        }
        registro.write(peticion.forLog(), leida.log(), contexto.forLog(), cruda.duracion());
        return cruda;
    }

    private record Leida<T>(PsoRespuesta<T> respuesta, LogPso.Respuesta log) {

        static <T> Leida<T> notSent(String error) {
            return failed(ClasePso.NO_ENVIADA, AvisosPso.noEnviada(error));
        }

        static <T> Leida<T> failed(ClasePso clase, String error) {
            return new Leida<>(
                    new PsoRespuesta<>(clase, null, error, null, false, false),
                    new LogPso.Respuesta(clase, null, null, null, null, error));
        }
    }

    private static <T> Leida<T> understand(
            PsoConfig config, PsoPeticion peticion, PsoIntento intento, Function<JsonValue, T> reader) {
        if (intento instanceof PsoIntento.Contestado contestado) {
            return understand(config, peticion, contestado, reader);
        }
        if (intento instanceof PsoIntento.NoEnviado noEnviado) {
            return Leida.notSent(noEnviado.error());
        }
        return Leida.failed(ClasePso.INCIERTA, ((PsoIntento.SinRespuesta) intento).error());
    }

    private static <T> Leida<T> understand(
            PsoConfig config, PsoPeticion peticion, PsoIntento.Contestado contestado, Function<JsonValue, T> reader) {
        PsoCuerpo cuerpo = contestado.defecto() == null
                ? PsoCuerpo.parse(contestado.cuerpo()).orElse(null)
                : null;
        ClasePso clase = PsoClasificacion.of(peticion.operacion(), contestado.estadoHttp(), cuerpo);
        String error = AvisosPso.error(peticion, clase, contestado, cuerpo);
        T datos = null;
        if (clase == ClasePso.APLICADA) {
            try {
                datos = reader.apply(cuerpo.datos());
            } catch (PsoDatos.UnexpectedException e) {
                clase = ClasePso.INCIERTA;
                error = e.getMessage();
            }
        }
        Integer codigo = cuerpo == null ? null : cuerpo.codigo();
        String mensaje = cuerpo == null ? null : config.mask(cuerpo.mensaje() == null ? "" : cuerpo.mensaje());
        String body = config.mask(readable(contestado.cuerpo(), peticion.operacion()));
        return new Leida<>(
                new PsoRespuesta<>(
                        clase,
                        codigo,
                        error == null ? mensaje : error,
                        datos,
                        true,
                        contestado.cuerpo().length > PsoExchange.MAX_BODY),
                new LogPso.Respuesta(clase, contestado.estadoHttp(), codigo, mensaje, body, error));
    }

    private static String readable(byte[] body, PsoOperacion operacion) {
        int max = operacion.isDeOlt() ? MAX_LOGGED_OLT : MAX_LOGGED;
        String text = new String(body, 0, Math.min(body.length, max), StandardCharsets.UTF_8);
        return body.length <= max ? text : text + "… " + AvisosPso.text("respuesta.abreviada", body.length);
    }
}
