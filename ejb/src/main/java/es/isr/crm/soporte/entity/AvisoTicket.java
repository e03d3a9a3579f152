package es.isr.crm.soporte.entity;

import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.shared.entity.LedgerBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something that happened to a ticket and that somebody is told by mail: each time anew, also when it happens twice. What
 * became of the mail is in the log of deliveries.
 */
@Entity
@Table(name = "avisos_ticket")
public class AvisoTicket extends LedgerBase {

    @Column(name = "ticket_id", updatable = false)
    private Long ticketId;

    @Column(updatable = false)
    @Convert(converter = ClaseEntrega.Jpa.class)
    private ClaseEntrega clase;

    @Column(name = "comentario_id", updatable = false)
    private Long comentarioId;

    @Column(name = "usuario_id", updatable = false)
    private Long usuarioId;

    /** For the persistence provider. */
    protected AvisoTicket() {}

    private AvisoTicket(Long ticketId, ClaseEntrega clase, Long comentarioId, Long usuarioId, Instant now) {
        super(now);
        this.ticketId = ticketId;
        this.clase = clase;
        this.comentarioId = comentarioId;
        this.usuarioId = usuarioId;
    }

    /** The customer is told that it was opened, or solved. */
    public static AvisoTicket alCliente(Long ticketId, ClaseEntrega clase, Instant now) {
        return new AvisoTicket(ticketId, clase, null, null, now);
    }

    /** The customer is told what was answered. */
    public static AvisoTicket respuesta(Long ticketId, Long comentarioId, Instant now) {
        return new AvisoTicket(ticketId, ClaseEntrega.TICKET_RESPONDIDO, comentarioId, null, now);
    }

    /** A technician is told that it is theirs. */
    public static AvisoTicket alTecnico(Long ticketId, Long usuarioId, Instant now) {
        return new AvisoTicket(ticketId, ClaseEntrega.TICKET_ASIGNADO, null, usuarioId, now);
    }

    public Long getTicketId() {
        return ticketId;
    }

    public ClaseEntrega getClase() {
        return clase;
    }

    /** The answer it brings, or null. */
    public Long getComentarioId() {
        return comentarioId;
    }

    /** The technician it is for; null when it is for the customer. */
    public Long getUsuarioId() {
        return usuarioId;
    }
}
