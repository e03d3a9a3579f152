package es.isr.crm.agenda.entity;

import es.isr.crm.shared.entity.EntidadBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Somebody goes to a customer's home.
 *
 * <p>It is made for a reason and a stretch of a day, may be moved and given to another technician as often as people change
 * their plans, and ends once: done, failed because nobody was at home or something was missing, or cancelled. After a
 * failure another one is made; this one stays, as it was.
 *
 * <p>The history of the customer tells its life in words, with names in place of ids.
 */
@Entity
@Table(name = "citas")
public class Cita extends EntidadBase {

    @Convert(converter = TipoCita.Jpa.class)
    @Column(updatable = false)
    private TipoCita tipo;

    @Convert(converter = EstadoCita.Jpa.class)
    private EstadoCita estado = EstadoCita.PREVISTA;

    @Column(name = "cliente_id", updatable = false)
    private Long clienteId;

    @Column(name = "servicio_id", updatable = false)
    private Long servicioId;

    @Column(name = "ticket_id", updatable = false)
    private Long ticketId;

    @Column(name = "tarea_id", updatable = false)
    private Long tareaId;

    @Column(name = "tecnico_id")
    private Long tecnicoId;

    private LocalDate dia;

    private LocalTime desde;

    private LocalTime hasta;

    private String nota;

    private String resultado;

    @Column(name = "creada_por_id", updatable = false)
    private Long creadaPorId;

    @Column(name = "creada_por", updatable = false)
    private String creadaPor;

    @Column(name = "cerrada_at")
    private Instant cerradaAt;

    @Column(name = "cerrada_por_id")
    private Long cerradaPorId;

    @Column(name = "cerrada_por")
    private String cerradaPor;

    /** For the persistence provider. */
    protected Cita() {}

    /**
     * @param clienteId to whom
     * @param motivo what for
     * @param peticion when, and who; checked
     * @param autor who makes it
     */
    public Cita(Long clienteId, MotivoCita motivo, PeticionCita peticion, Firma autor) {
        this.clienteId = clienteId;
        this.tipo = motivo.tipo();
        this.servicioId = motivo.servicioId();
        this.ticketId = motivo.ticketId();
        this.tareaId = motivo.tareaId();
        this.creadaPorId = autor.id();
        this.creadaPor = autor.nombre();
        plan(peticion);
    }

    /**
     * Other times, another technician.
     *
     * @throws CitaCerradaException when it is over
     */
    public void mover(PeticionCita peticion) {
        requirePrevista();
        plan(peticion);
    }

    private void plan(PeticionCita peticion) {
        tecnicoId = peticion.tecnicoId();
        dia = peticion.franja().dia();
        desde = peticion.franja().desde();
        hasta = peticion.franja().hasta();
        nota = peticion.nota();
    }

    /**
     * It is over.
     *
     * @param como done, failed or cancelled
     * @param texto what came of it, or null
     * @throws CitaCerradaException when it was before
     */
    public void cerrar(EstadoCita como, String texto, Firma autor, Instant now) {
        requirePrevista();
        estado = como;
        resultado = texto;
        cerradaAt = now;
        cerradaPorId = autor.id();
        cerradaPor = autor.nombre();
    }

    private void requirePrevista() {
        if (estado != EstadoCita.PREVISTA) {
            throw new CitaCerradaException(estado, cerradaPor);
        }
    }

    public TipoCita getTipo() {
        return tipo;
    }

    public EstadoCita getEstado() {
        return estado;
    }

    public Long getClienteId() {
        return clienteId;
    }

    public Long getTicketId() {
        return ticketId;
    }

    /** The recovery of an ONT that it is for, or null. */
    public Long getTareaId() {
        return tareaId;
    }

    public Long getTecnicoId() {
        return tecnicoId;
    }

    public Franja getFranja() {
        return new Franja(dia, desde, hasta);
    }

    /**
     * Who did something.
     *
     * @param id id of the user, null for the system
     * @param nombre their name
     */
    public record Firma(Long id, String nombre) {}
}
