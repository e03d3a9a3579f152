package es.isr.crm.soporte.entity;

import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a ticket's story. What is internal the customer never reads. */
@Entity
@Table(name = "comentarios_ticket")
public class ComentarioTicket extends LedgerBase {

    @Column(name = "ticket_id", updatable = false)
    private Long ticketId;

    @Column(name = "user_id", updatable = false)
    private Long userId;

    @Column(updatable = false)
    private String usuario;

    @Convert(converter = ClaseComentario.Jpa.class)
    @Column(updatable = false)
    private ClaseComentario clase;

    @Column(updatable = false)
    private boolean interno;

    @Column(updatable = false)
    private String texto;

    /** For the persistence provider. */
    protected ComentarioTicket() {}

    private ComentarioTicket(Long ticketId, ClaseComentario clase, boolean interno, String texto, Firma firma) {
        super(firma.cuando());
        this.ticketId = ticketId;
        this.clase = clase;
        this.interno = interno;
        this.texto = texto;
        this.userId = firma.usuarioId();
        this.usuario = firma.nombre();
    }

    /** What a person wrote. */
    public static ComentarioTicket escrito(Long ticketId, String texto, boolean interno, Firma firma) {
        return new ComentarioTicket(ticketId, ClaseComentario.COMENTARIO, interno, texto, firma);
    }

    /** What became of the ticket. */
    public static ComentarioTicket cambio(Long ticketId, String texto, Firma firma) {
        return new ComentarioTicket(ticketId, ClaseComentario.CAMBIO, true, texto, firma);
    }

    /** What came of something done on the network. */
    public static ComentarioTicket operacion(Long ticketId, String texto, Firma firma) {
        return new ComentarioTicket(ticketId, ClaseComentario.OPERACION, true, texto, firma);
    }

    /**
     * Who wrote a line, and when.
     *
     * @param usuarioId id of the user, null for the system
     * @param nombre their name
     * @param cuando when
     */
    public record Firma(Long usuarioId, String nombre, Instant cuando) {}

    public Long getTicketId() {
        return ticketId;
    }

    public boolean isInterno() {
        return interno;
    }

    public String getTexto() {
        return texto;
    }
}
