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
 * What a debtor was told: a reminder, or the notice before a suspension.
 *
 * <p>It never changes. It goes out as a delivery, which knows when it was presented; a person who presented it by hand says
 * so here, once: on which day, and how that can be shown.
 */
@Entity
@Table(name = "avisos")
public class Aviso extends EntidadBase implements Auditable {

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Convert(converter = ClaseAviso.Jpa.class)
    @Column(updatable = false)
    private ClaseAviso clase;

    @Column(updatable = false)
    private LocalDate fecha;

    @Column(updatable = false)
    private BigDecimal importe;

    @Column(name = "suspension_el", updatable = false)
    private LocalDate suspensionEl;

    @Column(updatable = false)
    private String idioma;

    @Column(name = "mano_fecha")
    private LocalDate manoFecha;

    @Column(name = "mano_nota")
    private String manoNota;

    @Column(name = "mano_por")
    private String manoPor;

    @Column(name = "mano_at")
    private Instant manoAt;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected Aviso() {}

    /**
     * @param importe EUR of the invoices that it names
     * @param suspensionEl the day of the suspension that it tells; null for a reminder
     * @param idioma {@code es} or {@code en}
     * @param autor who makes it
     */
    public Aviso(
            Long clienteId,
            ClaseAviso clase,
            LocalDate fecha,
            BigDecimal importe,
            LocalDate suspensionEl,
            String idioma,
            Firma autor) {
        this.clienteId = clienteId;
        this.clase = clase;
        this.fecha = fecha;
        this.importe = importe;
        this.suspensionEl = suspensionEl;
        this.idioma = idioma;
        this.usuarioId = autor.id();
        this.usuario = autor.nombre();
    }

    /**
     * A person presented it.
     *
     * @param dia on which day
     * @param nota how, and how that can be shown
     * @throws AvisoYaProbadoException when that was said already
     */
    public void probar(LocalDate dia, String nota, Firma quien, Instant now) {
        if (manoFecha != null) {
            throw new AvisoYaProbadoException(manoFecha, manoPor);
        }
        manoFecha = dia;
        manoNota = nota;
        manoPor = quien.nombre();
        manoAt = now;
    }

    @Override
    public Long auditedClienteId() {
        return clienteId;
    }

    /** Who and when are said by the history itself. */
    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("usuarioId", "usuario", "manoPor", "manoAt", "idioma");
    }

    public Long getClienteId() {
        return clienteId;
    }

    public ClaseAviso getClase() {
        return clase;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public LocalDate getSuspensionEl() {
        return suspensionEl;
    }

    /** {@code es} or {@code en}. */
    public String getIdioma() {
        return idioma;
    }

    /** The day on which a person presented it, or null. */
    public LocalDate getManoFecha() {
        return manoFecha;
    }
}
