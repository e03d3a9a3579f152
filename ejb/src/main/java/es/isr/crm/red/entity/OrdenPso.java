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
import java.time.Instant;
import java.util.Optional;

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
    void aim() {
        deseadoVersion = ont.getDeseadoVersion();
        String known = ont.oltDeEscritura();
        olt = known == null ? olt : known;
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

    /** How it goes on from what happened to it. */
    public CursoOrden curso() {
        return new CursoOrden(this);
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
        if (destino != null && (tipo == TipoOrden.TRASLADO || tipo.isAjuste())) {
            block(CausaBloqueo.TRASLADO_FALLIDO);
        } else {
            finish(EstadoOrden.HECHA, now);
        }
    }

    /** It has to go back where it came from; where it went, and why it could not stay there, is kept. */
    void turnBack() {
        destino = new Destino(ont.deseo().conexion(), envio.causa());
        ont.desearVuelta();
        aim();
    }

    /** What blocked it is gone. A move that had to turn back sets out again. */
    void setOut() {
        if (causa == CausaBloqueo.TRASLADO_FALLIDO) {
            Conexion here = ont.deseo().conexion();
            ont.desearTraslado(destino.with(here), Origen.of(here));
            destino = null;
        }
        causa = null;
        aim();
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

    /** It waits for a person. */
    public void block(CausaBloqueo why) {
        become(EstadoOrden.BLOQUEADA);
        causa = why;
        envio.at(null);
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

    /** Goes a step further, if that step is one of an order's life. */
    void become(EstadoOrden next) {
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
