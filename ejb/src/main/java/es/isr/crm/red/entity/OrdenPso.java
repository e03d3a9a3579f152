package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
 *
 * <p>A move takes two writes. Refused at its destination after the ONT has left its old place, it turns back by itself,
 * because the customer has no line meanwhile, and only then waits for a person.
 */
@Entity
@Table(name = "ordenes_pso")
public class OrdenPso extends EntidadBase {

    /** Writes of a move that may find the OLT locked before it turns back. */
    private static final int INTENTOS_SIN_LINEA = 3;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ont_id", updatable = false)
    private Ont ont;

    @Column(name = "numero_serie", updatable = false)
    private String numeroSerie;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    private String olt;

    @Column(updatable = false)
    @Convert(converter = TipoOrden.Jpa.class)
    private TipoOrden tipo;

    @Column(updatable = false)
    private String motivo;

    private int prioridad;

    @Convert(converter = EstadoOrden.Jpa.class)
    private EstadoOrden estado = EstadoOrden.PENDIENTE;

    @Column(name = "deseado_version")
    private long deseadoVersion;

    @Embedded
    private Envio envio = new Envio();

    @Convert(converter = CausaBloqueo.Jpa.class)
    private CausaBloqueo causa;

    @Embedded
    private Destino destino;

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
     * @param ont the ONT
     * @param asignacion whose it is, or null when it is nobody's
     * @param tipo what it is for
     * @param motivo what made it, as a key
     * @param firma who asked for it
     * @param now since when it waits
     */
    public OrdenPso(Ont ont, AsignacionOnt asignacion, TipoOrden tipo, String motivo, Firma firma, Instant now) {
        this.ont = ont;
        this.numeroSerie = ont.getNumeroSerie();
        this.clienteId = asignacion == null ? null : asignacion.getClienteId();
        this.servicioId = asignacion == null ? null : asignacion.getServicioId();
        this.tipo = tipo;
        this.motivo = motivo;
        this.prioridad = tipo.prioridad();
        this.usuarioId = firma.usuarioId();
        this.usuario = firma.usuario();
        envio.at(now);
        aim();
    }

    /** For the wish as it is now, at the OLT that it concerns now. */
    private void aim() {
        deseadoVersion = ont.getDeseadoVersion();
        olt = ont.oltDeEscritura();
    }

    /** The OLT of an ONT that the CRM knows nothing of. */
    public void aimAt(String where) {
        olt = where;
    }

    /** What is more urgent waits for it: it does not let others pass any longer. */
    public void hurry(int urgency) {
        prioridad = Math.min(prioridad, urgency);
    }

    /** PSO may show the wish already: it is read before anything is sent. */
    public void readFirst() {
        envio.readBefore(true);
    }

    /** Whether it may be put on the wire now. */
    public boolean isDue(Instant now) {
        return estado.canBecome(EstadoOrden.ENVIANDO) && !envio.isLeerAntes() && envio.isDue(now);
    }

    /** Whether PSO is to be asked about it now. */
    public boolean isConsultaDue(Instant now) {
        return isQueried() && envio.isDue(now);
    }

    /** Whether it waits for what PSO shows, and not to be sent. */
    public boolean isQueried() {
        return estado == EstadoOrden.INCIERTA || estado == EstadoOrden.PENDIENTE && envio.isLeerAntes();
    }

    /** Puts a write on the wire. */
    public void send(long fencingToken, Escritura escritura, Instant now) {
        become(EstadoOrden.ENVIANDO);
        envio.begin(fencingToken, escritura, now);
    }

    /** Notes how the last call for it ended; what follows from it is the next step's. */
    public void answer(Desenlace desenlace) {
        envio.answer(desenlace);
    }

    /** Says to the person it waits for what there is to know. */
    public void explain(String words) {
        envio.note(words);
    }

    /** What a reading says about it. Before anything was sent, PSO's earlier answers say nothing. */
    public Dictamen judge(Comparacion comparacion) {
        return estado == EstadoOrden.PENDIENTE
                ? Dictamen.of(null, null, comparacion)
                : Dictamen.of(envio.getEscritura(), envio.getClase(), comparacion);
    }

    /** A reading showed what was wanted. A move that had to turn back is told to a person, back in its place. */
    public void verify(Instant now) {
        ont.arrive();
        if (destino != null && (tipo == TipoOrden.TRASLADO || tipo == TipoOrden.CAMBIO)) {
            block(CausaBloqueo.TRASLADO_FALLIDO);
        } else {
            finish(EstadoOrden.HECHA, now);
        }
    }

    /** A newer wish takes its place. */
    public void supersede(Instant now) {
        finish(EstadoOrden.SUSTITUIDA, now);
    }

    /** A person takes it back, and says why. */
    public void cancel(String why, Instant now) {
        finish(EstadoOrden.CANCELADA, now);
        envio.note(why);
    }

    /** It certainly had no effect: it waits longer each time, and in the end for a person. */
    public void retry(Instant now, RandomGenerator chance) {
        boolean cut = ont.isSinSitio() && envio.getClase() == ClasePso.TRANSITORIA;
        if (cut && envio.getIntentos() >= INTENTOS_SIN_LINEA || !envio.backOff(now, chance)) {
            giveUp(now);
        } else {
            become(EstadoOrden.REINTENTO);
        }
    }

    /** PSO does not take our password: it goes back to the queue as if it had not been sent. */
    public void awaitCredentials(Instant now) {
        become(EstadoOrden.REINTENTO);
        envio.takeBack(now);
    }

    /** What made it wait is over. */
    public void release(Instant now) {
        if (estado == EstadoOrden.REINTENTO && !envio.isDue(now)) {
            envio.at(now);
        }
    }

    /**
     * Nobody knows what became of it.
     *
     * @param deadline how long a call may last: until then the answer may still be on its way
     */
    public void doubt(Instant now, Duration deadline) {
        become(EstadoOrden.INCIERTA);
        envio.awaitEnd(now, deadline);
    }

    /** PSO could not be read. That says nothing of a write, and it is asked again; without a write, it is sent blindly. */
    public void postponeQuery(Instant now) {
        if (estado == EstadoOrden.PENDIENTE) {
            envio.readBefore(false);
        } else {
            become(EstadoOrden.INCIERTA);
            envio.awaitReader(now);
        }
    }

    /**
     * A reading did not show what was wanted. A yes is read three times before it is given up; silence is read twice,
     * and apart, before it is sent again.
     *
     * @param deadline the least time between two readings that prove silence to have had no effect
     */
    public void readWithoutEffect(Instant now, Duration deadline) {
        if (envio.awaitEffect(now, deadline)) {
            become(EstadoOrden.INCIERTA);
        } else if (envio.isSaidYes()) {
            giveUp(now);
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
        if (envio.mayStillCome(now, deadline)) {
            become(EstadoOrden.INCIERTA);
        } else {
            supersede(now);
        }
    }

    /** Another write is needed, at once; unless there were too many. */
    public void resend(Instant now) {
        if (estado == EstadoOrden.PENDIENTE) {
            envio.readBefore(false);
        } else if (envio.isExhausted()) {
            giveUp(now);
        } else {
            become(EstadoOrden.REINTENTO);
            envio.at(now);
        }
        olt = ont.oltDeEscritura();
    }

    /** It cannot be done: it waits for a person, or turns back first when the customer has no line. */
    public void giveUp(Instant now) {
        if (ont.isSinSitio() && envio.getEscritura() == Escritura.ANADIR) {
            destino = new Destino(ont.deseo().conexion(), envio.causa());
            ont.desearVuelta();
            aim();
            become(EstadoOrden.REINTENTO);
            envio.restart(now);
        } else {
            block(envio.causa());
        }
    }

    /** It waits for a person. */
    public void block(CausaBloqueo why) {
        become(EstadoOrden.BLOQUEADA);
        causa = why;
        envio.at(null);
    }

    /** A person has removed what blocked it: it begins anew, and a move that had to turn back sets out again. */
    public void unblock(Instant now) {
        become(EstadoOrden.PENDIENTE);
        if (causa == CausaBloqueo.TRASLADO_FALLIDO) {
            Conexion here = ont.deseo().conexion();
            ont.desearTraslado(destino.with(here), Origen.of(here));
            destino = null;
        }
        causa = null;
        aim();
        envio.restart(now);
        readFirst();
    }

    /** A person asked for PSO to be read, and it shows what was wanted. */
    public void resolve(Instant now) {
        ont.arrive();
        finish(EstadoOrden.HECHA, now);
    }

    private void finish(EstadoOrden end, Instant now) {
        become(end);
        causa = null;
        envio.at(null);
        terminadaAt = now;
    }

    private void become(EstadoOrden next) {
        if (!estado.canBecome(next)) {
            throw new IllegalStateException("order " + getId() + " cannot go from " + estado + " to " + next);
        }
        estado = next;
    }

    /** Whether it is certain that nothing of it is at PSO, nor will be. */
    public boolean isSinRastro() {
        return estado != EstadoOrden.ENVIANDO
                && estado != EstadoOrden.INCIERTA
                && estado != EstadoOrden.HECHA
                && envio.isSinRastro();
    }

    /** Whether it is a move that had to turn back, whether or not it is back already. */
    public boolean isDevuelta() {
        return destino != null;
    }

    /** Why it waits for a person; nothing when it does not. */
    public Optional<CausaBloqueo> causa() {
        return Optional.ofNullable(causa);
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

    /** Smaller goes first. */
    public int getPrioridad() {
        return prioridad;
    }

    public String getMotivo() {
        return motivo;
    }

    public EstadoOrden getEstado() {
        return estado;
    }

    /** How it fares on the wire. */
    public Envio getEnvio() {
        return envio;
    }

    /** Where it went before it had to turn back; null when it did not. */
    public Destino getDestino() {
        return destino;
    }

    public Firma firma() {
        return new Firma(usuarioId, usuario);
    }
}
