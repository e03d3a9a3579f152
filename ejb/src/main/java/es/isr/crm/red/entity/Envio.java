package es.isr.crm.red.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How an order fares on the wire: what was last sent and how it was answered, how often it was tried and read since, and
 * when it is looked at next. What follows from that for the order is {@link OrdenPso}'s.
 */
@Embeddable
public class Envio {

    /** Readings after which a yes without effect, or silence without effect, is believed. */
    static final int LECTURAS_TRAS_SI = 3;

    static final int LECTURAS_TRAS_SILENCIO = 2;

    private static final Duration PRONTO = Duration.ofSeconds(5);
    private static final Duration ENTRE_SONDEOS = Duration.ofMinutes(1);
    private static final int MAX_DETALLE = 1000;

    private int intentos;

    private int lecturas;

    @Column(name = "proximo_intento")
    private Instant proximoIntento;

    @Column(name = "enviada_at")
    private Instant enviadaAt;

    private Long token;

    @Convert(converter = Escritura.Jpa.class)
    private Escritura escritura;

    @Column(name = "leer_antes")
    private boolean leerAntes;

    @Column(name = "ultimo_codigo")
    private Integer ultimoCodigo;

    @Convert(converter = ClasePso.Jpa.class)
    private ClasePso clase;

    private String detalle;

    /** For the persistence provider, and for an order that has just been made. */
    protected Envio() {}

    void begin(long fencingToken, Escritura what, Instant now) {
        intentos++;
        lecturas = 0;
        enviadaAt = now;
        proximoIntento = null;
        token = fencingToken;
        escritura = what;
    }

    /** From the first attempt again. */
    void restart(Instant now) {
        intentos = 0;
        lecturas = 0;
        proximoIntento = now;
    }

    void answer(Desenlace desenlace) {
        clase = desenlace.clase();
        ultimoCodigo = desenlace.codigo();
        note(desenlace.detalle());
    }

    void note(String words) {
        detalle = words == null || words.length() <= MAX_DETALLE ? words : words.substring(0, MAX_DETALLE);
    }

    void readBefore(boolean whether) {
        leerAntes = whether;
    }

    void at(Instant next) {
        proximoIntento = next;
    }

    /** @return whether there is another attempt at all */
    boolean backOff(Instant now, RandomGenerator chance) {
        Optional<Duration> espera = EsperaReintento.after(intentos, chance);
        proximoIntento = espera.map(now::plus).orElse(null);
        return espera.isPresent();
    }

    /** As if it had not been sent. */
    void takeBack(Instant now) {
        intentos--;
        proximoIntento = now.plus(ENTRE_SONDEOS);
    }

    /** Until the deadline its answer may still be on its way. */
    void awaitEnd(Instant now, Duration deadline) {
        Instant over = enviadaAt.plus(deadline);
        proximoIntento = over.isAfter(now) ? over : now;
    }

    /** Soon at first, rarer as time goes by. */
    void awaitReader(Instant now) {
        Duration half = Duration.between(enviadaAt, now).dividedBy(2);
        Duration wait = half.compareTo(PRONTO) < 0 ? PRONTO : half;
        proximoIntento = now.plus(wait.compareTo(ENTRE_SONDEOS) > 0 ? ENTRE_SONDEOS : wait);
    }

    /**
     * Counts a reading that did not show the effect.
     *
     * @return whether another reading is needed before that is believed; it is planned then
     */
    boolean awaitEffect(Instant now, Duration deadline) {
        lecturas++;
        if (lecturas >= (isSaidYes() ? LECTURAS_TRAS_SI : LECTURAS_TRAS_SILENCIO)) {
            return false;
        }
        proximoIntento = now.plus(isSaidYes() && lecturas == 1 ? PRONTO : deadline);
        return true;
    }

    /**
     * Counts a reading while a newer wish waits.
     *
     * @return whether what was sent may still take effect; another reading is planned then
     */
    boolean mayStillCome(Instant now, Duration deadline) {
        lecturas++;
        proximoIntento = now.plus(deadline);
        return clase == ClasePso.INCIERTA && lecturas < LECTURAS_TRAS_SILENCIO;
    }

    boolean isDue(Instant now) {
        return proximoIntento != null && !proximoIntento.isAfter(now);
    }

    boolean isSaidYes() {
        return clase == ClasePso.APLICADA;
    }

    boolean isExhausted() {
        return EsperaReintento.isExhausted(intentos);
    }

    /** Whether it is certain that nothing of what was sent is at PSO, nor will be. */
    boolean isSinRastro() {
        return clase != ClasePso.INCIERTA && clase != ClasePso.APLICADA;
    }

    CausaBloqueo causa() {
        return CausaBloqueo.of(escritura, clase, ultimoCodigo);
    }

    /** Attempts to send it. */
    public int getIntentos() {
        return intentos;
    }

    /** When it is sent or asked for next; null when nothing is planned. */
    public Instant getProximoIntento() {
        return proximoIntento;
    }

    /** When it was last put on the wire. */
    public Instant getEnviadaAt() {
        return enviadaAt;
    }

    /** Fencing token of the dispatcher that took it last. */
    public Long getToken() {
        return token;
    }

    /** What was last sent; null when nothing was. */
    public Escritura getEscritura() {
        return escritura;
    }

    /** Whether PSO is read before anything is sent. */
    public boolean isLeerAntes() {
        return leerAntes;
    }

    public Integer getUltimoCodigo() {
        return ultimoCodigo;
    }

    public ClasePso getClase() {
        return clase;
    }

    public String getDetalle() {
        return detalle;
    }
}
