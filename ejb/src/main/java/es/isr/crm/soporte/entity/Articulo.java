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
 * Something that helped once and may help again.
 *
 * <p>It is written down, often from the solution of a ticket, made better by whoever knows better, and withdrawn when it is
 * no longer true; then nobody is offered it any more. It is the operator's and names no customer.
 */
@Entity
@Table(name = "articulos")
public class Articulo extends EntidadBase implements Auditable {

    private String titulo;

    private String texto;

    @Convert(converter = TipoTicket.Jpa.class)
    private TipoTicket tipo;

    @Column(name = "ticket_id", updatable = false)
    private Long ticketId;

    @Column(name = "autor_id", updatable = false)
    private Long autorId;

    @Column(updatable = false)
    private String autor;

    @Column(name = "retirado_at")
    private Instant retiradoAt;

    /** For the persistence provider. */
    protected Articulo() {}

    /**
     * @param peticion what is written, checked
     * @param autorId who writes it
     * @param autor their name
     */
    public Articulo(PeticionArticulo peticion, Long autorId, String autor) {
        this.ticketId = peticion.ticketId();
        this.autorId = autorId;
        this.autor = autor;
        escribir(peticion);
    }

    /** It is written anew. */
    public final void escribir(PeticionArticulo peticion) {
        titulo = peticion.titulo();
        texto = peticion.texto();
        tipo = peticion.tipo();
    }

    /** It is no longer true; nothing happens when it was withdrawn before. */
    public void retirar(Instant now) {
        retiradoAt = retiradoAt == null ? now : retiradoAt;
    }

    /** It is true after all. */
    public void recuperar() {
        retiradoAt = null;
    }

    @Override
    public Set<String> unauditedAttributes() {
        return Set.of("autorId", "autor");
    }

    public String getTitulo() {
        return titulo;
    }
}
