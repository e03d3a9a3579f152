package es.isr.crm.tesoreria.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a person had in the till at the end of their day, beside what their payments say should have been there. One for
 * each person and day; never changed: a difference that is found later is a matter of the next one.
 */
@Entity
@Table(name = "cierres_caja")
public class CierreCaja extends LedgerBase {

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    @Column(updatable = false)
    private LocalDate fecha;

    @Column(updatable = false)
    private String nota;

    /** For the persistence provider. */
    protected CierreCaja() {}

    /**
     * @param usuarioId whose till
     * @param usuario their name
     * @param fecha the day, in Madrid
     * @param nota what explains a difference, or null
     * @param cuando the instant
     */
    public CierreCaja(Long usuarioId, String usuario, LocalDate fecha, String nota, Instant cuando) {
        super(cuando);
        this.usuarioId = usuarioId;
        this.usuario = usuario;
        this.fecha = fecha;
        this.nota = nota;
    }

    public Long getUsuarioId() {
        return usuarioId;
    }

    public String getUsuario() {
        return usuario;
    }

    public LocalDate getFecha() {
        return fecha;
    }

    public String getNota() {
        return nota;
    }
}
