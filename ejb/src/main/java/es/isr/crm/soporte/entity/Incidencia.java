package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;

/**
 * A fault that the customers of one port share: a cut fibre, a dead card.
 *
 * <p>A reading of the network proposes it; a person confirms it, or says that it is none. Or a person tells of it first.
 * While it is open, tickets of
 * the port are attached to it, so that nobody looks for the same fault twice, and whoever answers the telephone knows what
 * to say. A person closes it, with what was done; that closes its tickets. One that the network no longer shows before
 * anybody has looked has passed. A port has one at a time; one that was dismissed is not proposed again until the port has
 * been seen well.
 */
@Entity
@Table(name = "incidencias")
public class Incidencia extends EntidadBase implements Auditable {

    @Column(updatable = false)
    private String olt;

    @Column(updatable = false)
    private String pon;

    @Convert(converter = EstadoIncidencia.Jpa.class)
    private EstadoIncidencia estado = EstadoIncidencia.DETECTADA;

    private int caidas;

    private int onts;

    @Column(name = "detectada_at", updatable = false)
    private Instant detectadaAt;

    @Column(name = "vista_at")
    private Instant vistaAt;

    @Column(name = "recuperada_at")
    private Instant recuperadaAt;

    private String aviso;

    @Column(name = "confirmada_at")
    private Instant confirmadaAt;

    @Column(name = "confirmada_por")
    private String confirmadaPor;

    private String solucion;

    @Column(name = "cerrada_at")
    private Instant cerradaAt;

    @Column(name = "cerrada_por")
    private String cerradaPor;

    /** For the persistence provider. */
    protected Incidencia() {}

    /**
     * A reading shows it for the first time.
     *
     * @param olt name of the OLT
     * @param puerto how the port was seen
     * @param desde when the reading began
     */
    public Incidencia(String olt, EstadoPuerto puerto, Instant desde) {
        this.olt = olt;
        this.pon = puerto.pon();
        this.detectadaAt = desde;
        ver(puerto, desde);
    }

    /**
     * A person tells of it, and somebody is at it from now on.
     *
     * @param olt name of the OLT
     * @param puerto how the port was last seen
     * @param texto what the customers are told, or null
     */
    public static Incidencia avisada(String olt, EstadoPuerto puerto, String texto, String quien, Instant now) {
        Incidencia told = new Incidencia();
        told.olt = olt;
        told.pon = puerto.pon();
        told.caidas = puerto.caidas();
        told.onts = puerto.onts();
        told.detectadaAt = now;
        told.open(texto, quien, now);
        return told;
    }

    /** A reading shows it once more. */
    public void ver(EstadoPuerto puerto, Instant desde) {
        caidas = Math.max(caidas, puerto.caidas());
        onts = puerto.onts();
        vistaAt = desde;
        recuperadaAt = null;
    }

    /**
     * A reading shows the port well. What nobody has confirmed has passed; what is open waits for a person's word. Of what no
     * reading has ever shown, none tells that it is over.
     */
    public void recuperar(Instant desde) {
        if (recuperadaAt == null && vistaAt != null) {
            recuperadaAt = desde;
        }
        if (estado == EstadoIncidencia.DETECTADA) {
            estado = EstadoIncidencia.PASADA;
        }
    }

    /**
     * A person says that it is one.
     *
     * @param texto what the customers are told, or null
     * @throws IncidenciaEnOtroEstadoException when somebody has decided already
     */
    public void confirmar(String texto, String quien, Instant now) {
        require(EstadoIncidencia.DETECTADA);
        open(texto, quien, now);
    }

    /**
     * A person tells of what was proposed and not decided, or was dismissed: it is one after all.
     *
     * @param texto what the customers are told, or null
     * @throws PuertoConIncidenciaException when somebody is at it already
     */
    public void abrir(String texto, String quien, Instant now) {
        if (estado == EstadoIncidencia.ABIERTA) {
            throw new PuertoConIncidenciaException(olt, pon);
        }
        solucion = null;
        cerradaAt = null;
        cerradaPor = null;
        open(texto, quien, now);
    }

    private void open(String texto, String quien, Instant now) {
        estado = EstadoIncidencia.ABIERTA;
        aviso = texto;
        confirmadaAt = now;
        confirmadaPor = quien;
    }

    /**
     * Something else is to be told to the customers.
     *
     * @throws IncidenciaEnOtroEstadoException when it is not open
     */
    public void avisar(String texto) {
        require(EstadoIncidencia.ABIERTA);
        aviso = texto;
    }

    /**
     * A person says that it is none.
     *
     * @param motivo why
     * @throws IncidenciaEnOtroEstadoException when somebody has decided already
     */
    public void descartar(String motivo, String quien, Instant now) {
        require(EstadoIncidencia.DETECTADA);
        end(EstadoIncidencia.DESCARTADA, motivo, quien, now);
    }

    /**
     * It is over.
     *
     * @param texto what was done; its tickets are solved with it
     * @throws IncidenciaEnOtroEstadoException when it is not open
     */
    public void cerrar(String texto, String quien, Instant now) {
        require(EstadoIncidencia.ABIERTA);
        end(EstadoIncidencia.CERRADA, texto, quien, now);
    }

    private void end(EstadoIncidencia como, String texto, String quien, Instant now) {
        estado = como;
        solucion = texto;
        cerradaAt = now;
        cerradaPor = quien;
    }

    /** @throws IncidenciaEnOtroEstadoException when it is in another state */
    public void require(EstadoIncidencia wanted) {
        if (estado != wanted) {
            throw new IncidenciaEnOtroEstadoException(estado);
        }
    }

    /** What each reading showed is nobody's act; who and when are said by the event itself. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of(
                "caidas",
                "onts",
                "vistaAt",
                "recuperadaAt",
                "confirmadaAt",
                "confirmadaPor",
                "cerradaAt",
                "cerradaPor");
    }

    public String getOlt() {
        return olt;
    }

    public String getPon() {
        return pon;
    }

    public EstadoIncidencia getEstado() {
        return estado;
    }

    /** ONTs without link, as many as were ever seen at once. */
    public int getCaidas() {
        return caidas;
    }

    /** ONTs that should be in service there, when it was last seen. */
    public int getOnts() {
        return onts;
    }

    public Instant getDetectadaAt() {
        return detectadaAt;
    }

    /** When a reading last showed it; null when none has. */
    public Instant getVistaAt() {
        return vistaAt;
    }

    /** When a reading showed the port well again; null while it is down. */
    public Instant getRecuperadaAt() {
        return recuperadaAt;
    }

    /** What the customers are told, or null. */
    public String getAviso() {
        return aviso;
    }

    public Instant getConfirmadaAt() {
        return confirmadaAt;
    }

    public String getConfirmadaPor() {
        return confirmadaPor;
    }

    /** What was done, or why it was none; null while it is to be decided. */
    public String getSolucion() {
        return solucion;
    }

    public Instant getCerradaAt() {
        return cerradaAt;
    }

    public String getCerradaPor() {
        return cerradaPor;
    }
}
