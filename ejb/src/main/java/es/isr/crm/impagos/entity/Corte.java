package es.isr.crm.impagos.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A list of who is cut for debts.
 *
 * <p>It is made for a day, with everybody who owes: who may be cut and for how much, who may not and why not. A person looks
 * at it and confirms; one that the daily job made confirms itself. The first few are cut, and before the others follow
 * somebody sees what became of them: a person, or, of one that the job made, the network itself. It may be paused at any
 * customer, and goes on where it was.
 */
@Entity
@Table(name = "cortes")
public class Corte extends EntidadBase implements Auditable {

    @Column(updatable = false)
    private LocalDate fecha;

    @Convert(converter = EstadoCorte.Jpa.class)
    private EstadoCorte estado = EstadoCorte.PROPUESTO;

    @Column(updatable = false)
    private boolean automatico;

    @Column(updatable = false)
    private int canario;

    @Column(name = "canario_visto")
    private boolean canarioVisto;

    @Column(updatable = false)
    private int clientes;

    @Column(updatable = false)
    private int excluidos;

    @Column(updatable = false)
    private BigDecimal importe;

    private String motivo;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(name = "confirmado_por")
    private String confirmadoPor;

    @Column(name = "confirmado_at")
    private Instant confirmadoAt;

    @Column(name = "terminado_at")
    private Instant terminadoAt;

    /** For the persistence provider. */
    protected Corte() {}

    /**
     * @param fecha for which day
     * @param canario how many are cut before the others
     * @param automatico whether the daily job makes it
     * @param suma how many may be cut, how many not, and EUR at stake
     */
    public Corte(LocalDate fecha, int canario, boolean automatico, Suma suma, Firma autor) {
        this.fecha = fecha;
        this.canario = canario;
        this.automatico = automatico;
        this.clientes = suma.clientes();
        this.excluidos = suma.excluidos();
        this.importe = suma.importe();
        this.usuarioId = autor.id();
        this.usuario = autor.nombre();
    }

    /**
     * What a list comes to.
     *
     * @param clientes that may be cut
     * @param excluidos that may not
     * @param importe EUR at stake of those that may
     */
    public record Suma(int clientes, int excluidos, BigDecimal importe) {}

    /**
     * It is to be carried out.
     *
     * @throws CorteCaducadoException when it was made for another day
     * @throws CorteEnOtroEstadoException when it is no proposal any more
     */
    public void confirmar(Firma quien, LocalDate hoy, Instant now) {
        require(estado == EstadoCorte.PROPUESTO);
        if (!fecha.equals(hoy)) {
            throw new CorteCaducadoException(fecha);
        }
        estado = EstadoCorte.EN_MARCHA;
        confirmadoPor = quien.nombre();
        confirmadoAt = now;
    }

    /** The first few are cut. */
    public void esperarCanario() {
        require(estado == EstadoCorte.EN_MARCHA);
        estado = EstadoCorte.CANARIO;
    }

    /**
     * Nobody is cut until it is resumed.
     *
     * @throws CorteEnOtroEstadoException when nobody is being cut
     */
    public void pausar(String porque) {
        require(estado == EstadoCorte.EN_MARCHA || estado == EstadoCorte.CANARIO);
        estado = EstadoCorte.PAUSADO;
        motivo = porque;
    }

    /**
     * It goes on with the others.
     *
     * @param visto whether it has been seen what became of the first few
     * @throws CorteEnOtroEstadoException when it does not wait
     */
    public void continuar(boolean visto) {
        require(estado == EstadoCorte.PAUSADO || estado == EstadoCorte.CANARIO);
        canarioVisto = canarioVisto || visto;
        estado = EstadoCorte.EN_MARCHA;
        motivo = null;
    }

    /** All have been looked at. */
    public void terminar(Instant now) {
        require(estado == EstadoCorte.EN_MARCHA);
        estado = EstadoCorte.TERMINADO;
        terminadoAt = now;
    }

    /**
     * Nobody else is cut by it.
     *
     * @throws CorteEnOtroEstadoException when it is over
     */
    public void descartar(String porque, Instant now) {
        require(estado.isAbierto());
        estado = EstadoCorte.DESCARTADO;
        motivo = porque;
        terminadoAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new CorteEnOtroEstadoException(estado);
        }
    }

    /** Who and when are said by the history itself. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("usuarioId", "usuario", "confirmadoPor", "confirmadoAt", "terminadoAt");
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public EstadoCorte getEstado() {
        return estado;
    }

    /** Whether the daily job made it. */
    public boolean isAutomatico() {
        return automatico;
    }

    /** How many are cut before the others. */
    public int getCanario() {
        return canario;
    }

    /** Whether it has been seen what became of the first few. */
    public boolean isCanarioVisto() {
        return canarioVisto;
    }
}
