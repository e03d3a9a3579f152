package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One wish on its way to PSO.
 *
 * <p>It is born with the wish, in the transaction of the business change, and waits. The dispatcher takes it up and puts
 * it on the wire; PSO's answer decides the rest. Done is what a reading has shown, not what PSO said. What may have been
 * done is asked for, twice and apart, before it is sent again; what PSO will never accept waits for a person. A newer
 * wish for the same ONT takes its place as long as nothing of it is on the way.
 */
@Entity
@Table(name = "ordenes_pso")
public class OrdenPso extends EntidadBase {

    /** Readings after which a yes without effect, or silence without effect, is believed. */
    static final int LECTURAS_TRAS_SI = 3;

    static final int LECTURAS_TRAS_SILENCIO = 2;

    private static final Duration PRONTO = Duration.ofSeconds(5);
    private static final Duration ENTRE_SONDEOS = Duration.ofMinutes(1);
    private static final int MAX_DETALLE = 1000;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ont_id", updatable = false)
    private Ont ont;

    @Column(name = "numero_serie", updatable = false)
    private String numeroSerie;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    @Column(updatable = false)
    private String olt;

    @Column(updatable = false)
    @Convert(converter = TipoOrden.Jpa.class)
    private TipoOrden tipo;

    @Column(updatable = false)
    private String motivo;

    private int prioridad;

    @Convert(converter = EstadoOrden.Jpa.class)
    private EstadoOrden estado = EstadoOrden.PENDIENTE;

    @Column(name = "deseado_version", updatable = false)
    private long deseadoVersion;

    private int intentos;

    private int lecturas;

    @Column(name = "proximo_intento")
    private Instant proximoIntento;

    @Column(name = "enviada_at")
    private Instant enviadaAt;

    private Long token;

    @Column(name = "ultimo_codigo")
    private Integer ultimoCodigo;

    @Convert(converter = ClasePso.Jpa.class)
    private ClasePso clase;

    private String detalle;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(name = "terminada_at")
    private Instant terminadaAt;

    /** For the persistence provider. */
    protected OrdenPso() {}

    /**
     * An order for the present wish of an ONT.
     *
     * @param asignacion the ONT, and whose it is
     * @param tipo what it is for
     * @param motivo what made it, as a key
     * @param firma who asked for it
     * @param now since when it waits
     */
    public OrdenPso(AsignacionOnt asignacion, TipoOrden tipo, String motivo, Firma firma, Instant now) {
        this.ont = asignacion.getOnt();
        this.numeroSerie = ont.getNumeroSerie();
        this.clienteId = asignacion.getClienteId();
        this.servicioId = asignacion.getServicioId();
        this.olt =
                ont.deseo().conexion() == null ? null : ont.deseo().conexion().olt();
        this.tipo = tipo;
        this.motivo = motivo;
        this.prioridad = tipo.prioridad();
        this.deseadoVersion = ont.getDeseadoVersion();
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
        this.proximoIntento = now;
    }

    /** Whether it may be put on the wire now. */
    public boolean isDue(Instant now) {
        return estado.canBecome(EstadoOrden.ENVIANDO) && !proximoIntento.isAfter(now);
    }

    /** Whether PSO is to be asked about it now. */
    public boolean isConsultaDue(Instant now) {
        return estado == EstadoOrden.INCIERTA && !proximoIntento.isAfter(now);
    }

    /** Puts it on the wire. */
    public void send(long fencingToken, Instant now) {
        become(EstadoOrden.ENVIANDO);
        intentos++;
        lecturas = 0;
        enviadaAt = now;
        proximoIntento = null;
        token = fencingToken;
    }

    /** A reading showed what was wanted. */
    public void verify(Instant now) {
        finish(EstadoOrden.HECHA, now);
    }

    /** A newer wish takes its place. */
    public void supersede(Instant now) {
        finish(EstadoOrden.SUSTITUIDA, now);
    }

    /** Notes how the last call for it ended; what follows from it is the next step's. */
    public void answer(Desenlace desenlace) {
        clase = desenlace.clase();
        ultimoCodigo = desenlace.codigo();
        String words = desenlace.detalle();
        detalle = words == null || words.length() <= MAX_DETALLE ? words : words.substring(0, MAX_DETALLE);
    }

    /** It certainly had no effect: it waits longer each time, and in the end for a person. */
    public void retry(Instant now, RandomGenerator chance) {
        Optional<Duration> espera = EsperaReintento.after(intentos, chance);
        if (espera.isPresent()) {
            become(EstadoOrden.REINTENTO);
            proximoIntento = now.plus(espera.get());
        } else {
            block();
        }
    }

    /** PSO does not take our password: it goes back to the queue as if it had not been sent. */
    public void awaitCredentials(Instant now) {
        become(EstadoOrden.REINTENTO);
        intentos--;
        proximoIntento = now.plus(ENTRE_SONDEOS);
    }

    /** What made it wait is over. */
    public void release(Instant now) {
        if (estado == EstadoOrden.REINTENTO && proximoIntento.isAfter(now)) {
            proximoIntento = now;
        }
    }

    /**
     * Nobody knows what became of it.
     *
     * @param deadline how long a call may last: until then the answer may still be on its way
     */
    public void doubt(Instant now, Duration deadline) {
        become(EstadoOrden.INCIERTA);
        Instant over = enviadaAt.plus(deadline);
        proximoIntento = over.isAfter(now) ? over : now;
    }

    /** PSO could not be read: that says nothing, and it is asked again, rarer as time goes by. */
    public void postponeQuery(Instant now) {
        become(EstadoOrden.INCIERTA);
        Duration half = Duration.between(enviadaAt, now).dividedBy(2);
        Duration wait = half.compareTo(PRONTO) < 0 ? PRONTO : half;
        proximoIntento = now.plus(wait.compareTo(ENTRE_SONDEOS) > 0 ? ENTRE_SONDEOS : wait);
    }

    /**
     * A reading did not show what was wanted. A yes is read three times before a person is called; silence is read
     * twice, and apart, before it is sent again.
     *
     * @param deadline the least time between two readings that prove silence to have had no effect
     */
    public void readWithoutEffect(Instant now, Duration deadline) {
        lecturas++;
        boolean saidYes = clase == ClasePso.APLICADA;
        if (lecturas < (saidYes ? LECTURAS_TRAS_SI : LECTURAS_TRAS_SILENCIO)) {
            become(EstadoOrden.INCIERTA);
            proximoIntento = now.plus(saidYes && lecturas == 1 ? PRONTO : deadline);
        } else if (saidYes) {
            block();
        } else {
            resend(now);
        }
    }

    /**
     * PSO was read while a newer wish waits. What may still take effect late must have had its time before the newer one
     * is sent, or it would undo it.
     *
     * @param deadline as for {@link #readWithoutEffect}
     */
    public void readForNewerWish(Instant now, Duration deadline) {
        lecturas++;
        if (clase == ClasePso.INCIERTA && lecturas < LECTURAS_TRAS_SILENCIO) {
            become(EstadoOrden.INCIERTA);
            proximoIntento = now.plus(deadline);
        } else {
            supersede(now);
        }
    }

    /** Another write is needed, at once; unless there were too many. */
    public void resend(Instant now) {
        if (EsperaReintento.isExhausted(intentos)) {
            block();
        } else {
            become(EstadoOrden.REINTENTO);
            proximoIntento = now;
        }
    }

    /** Hands it to a person. */
    public void block() {
        become(EstadoOrden.BLOQUEADA);
        proximoIntento = null;
    }

    /** A person has removed what blocked it: it begins anew. */
    public void unblock(Instant now) {
        become(EstadoOrden.PENDIENTE);
        intentos = 0;
        lecturas = 0;
        proximoIntento = now;
    }

    /** Whether it is certain that nothing of it is at PSO, nor will be. */
    public boolean isSinRastro() {
        return estado.isSinEnviar() && (clase == null || clase != ClasePso.INCIERTA && clase != ClasePso.APLICADA);
    }

    private void finish(EstadoOrden end, Instant now) {
        become(end);
        proximoIntento = null;
        terminadaAt = now;
    }

    private void become(EstadoOrden next) {
        if (!estado.canBecome(next)) {
            throw new IllegalStateException("order " + getId() + " cannot go from " + estado + " to " + next);
        }
        estado = next;
    }

    /** Why it waits for a person; nothing when it does not. */
    public Optional<CausaBloqueo> causa() {
        return estado == EstadoOrden.BLOQUEADA ? Optional.of(CausaBloqueo.of(clase, ultimoCodigo)) : Optional.empty();
    }

    /** Whether the wish it is for is still the latest. */
    public boolean isVigente() {
        return ont.getDeseadoVersion() == deseadoVersion;
    }

    public Ont getOnt() {
        return ont;
    }

    public String getNumeroSerie() {
        return numeroSerie;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Long getServicioId() {
        return servicioId;
    }

    /** The OLT whose limit it counts for. */
    public String getOlt() {
        return olt;
    }

    public TipoOrden getTipo() {
        return tipo;
    }

    public EstadoOrden getEstado() {
        return estado;
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

    public Integer getUltimoCodigo() {
        return ultimoCodigo;
    }

    public ClasePso getClase() {
        return clase;
    }

    public String getDetalle() {
        return detalle;
    }

    public Firma firma() {
        return new Firma(usuarioId, usuario);
    }
}
