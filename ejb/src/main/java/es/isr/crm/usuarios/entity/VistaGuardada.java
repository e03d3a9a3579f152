package es.isr.crm.usuarios.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * A list narrowed in a way that somebody wants back by a name of theirs. One of a list may be what it opens with. Nobody
 * else sees it.
 */
@Entity
@Table(name = "vistas_guardadas")
public class VistaGuardada extends EntidadBase {

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Column(updatable = false)
    private String lista;

    private String nombre;

    private String filtro;

    private boolean predeterminada;

    /** For the persistence provider. */
    protected VistaGuardada() {}

    /**
     * A view of somebody.
     *
     * @param userId whose
     * @param lista address of the list
     * @param nombre its name, another than those of their other views of the list
     */
    public VistaGuardada(Long userId, String lista, String nombre) {
        this.userId = userId;
        this.lista = lista;
        this.nombre = nombre;
    }

    /** It is this from now on. */
    public void update(String nombre, String filtro) {
        this.nombre = nombre;
        this.filtro = filtro;
    }

    /** Whether the list opens with it. */
    public void setPredeterminada(boolean predeterminada) {
        this.predeterminada = predeterminada;
    }

    /** As a page shows it. */
    public Vista toVista() {
        return new Vista(getId(), nombre, filtro, predeterminada);
    }
}
