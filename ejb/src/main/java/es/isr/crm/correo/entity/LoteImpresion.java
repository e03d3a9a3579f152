package es.isr.crm.correo.entity;

import es.isr.crm.shared.entity.Auditable;
import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * Letters that are printed together: one file with all of them. It is made, downloaded as often as the printer needs it, and
 * ends when somebody says on which day the letters were posted; from that day on they count as presented.
 */
@Entity
@Table(name = "lotes_impresion")
public class LoteImpresion extends EntidadBase implements Auditable {

    private int cartas;

    private LocalDate presentada;

    @Column(name = "presentada_at")
    private Instant presentadaAt;

    @Column(name = "presentada_por")
    private String presentadaPor;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    @Column(updatable = false)
    private String usuario;

    /** For the persistence provider. */
    protected LoteImpresion() {}

    /**
     * @param usuarioId who makes it, or null for the system
     * @param usuario their name
     */
    public LoteImpresion(Long usuarioId, String usuario) {
        this.usuarioId = usuarioId;
        this.usuario = usuario;
    }

    /** So many letters went into it. */
    public void llenar(int cuantas) {
        cartas = cuantas;
    }

    /**
     * Its letters were posted.
     *
     * @param dia on which day
     * @param quien who says so
     * @throws LotePresentadoException when somebody said so already
     */
    public void presentar(LocalDate dia, String quien, Instant now) {
        if (presentada != null) {
            throw new LotePresentadoException(presentada, presentadaPor);
        }
        presentada = dia;
        presentadaAt = now;
        presentadaPor = quien;
    }

    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("presentadaAt", "presentadaPor", "usuarioId", "usuario");
    }

    public int getCartas() {
        return cartas;
    }

    /** The day on which its letters were posted; null until somebody says so. */
    public LocalDate getPresentada() {
        return presentada;
    }

    public String getPresentadaPor() {
        return presentadaPor;
    }

    public String getUsuario() {
        return usuario;
    }
}
