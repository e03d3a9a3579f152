package es.isr.crm.web.soporte;

import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.ClaseComentario;
import es.isr.crm.soporte.entity.ComentarioRow;
import es.isr.crm.web.shared.Submission;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The story of a ticket, the latest first, and what is added to it. */
@Named
@ViewScoped
public class TicketHistoriaView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What of the story is shown. */
    public enum Parte {
        TODO,
        /** What the customer was told. */
        CLIENTE,
        /** What people of the house wrote for one another, and what came of the network. */
        INTERNO
    }

    @Inject
    private transient TicketService tickets;

    @Inject
    private transient Submission submission;

    private Long ticketId;
    private Parte parte = Parte.TODO;
    private String texto;
    private boolean interno = true;

    /** Called before the page is shown. */
    public void abrir(Long ticket) {
        ticketId = ticket;
    }

    public void elegir(Parte chosen) {
        parte = chosen;
    }

    /** Adds what was typed. */
    public void comentar() {
        submission.save(interno ? "tickets_ficha.comentado" : "tickets_ficha.contestado", () -> {
            tickets.comentar(ticketId, texto, interno);
            return "/tickets/ficha?id=" + ticketId;
        });
    }

    public List<ComentarioRow> getLineas() {
        List<ComentarioRow> lines = new ArrayList<>(tickets.findHistoria(ticketId));
        lines.removeIf(line -> !isShown(line));
        Collections.reverse(lines);
        return lines;
    }

    private boolean isShown(ComentarioRow line) {
        return switch (parte) {
            case TODO -> true;
            case CLIENTE -> !line.interno();
            case INTERNO -> line.interno() && line.clase() != ClaseComentario.CAMBIO;
        };
    }

    public Parte[] getPartes() {
        return Parte.values();
    }

    public Parte getParte() {
        return parte;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public boolean isInterno() {
        return interno;
    }

    public void setInterno(boolean interno) {
        this.interno = interno;
    }
}
