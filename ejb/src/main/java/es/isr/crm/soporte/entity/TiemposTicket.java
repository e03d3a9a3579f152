package es.isr.crm.soporte.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * The clock of a ticket: when it was answered, solved, closed and opened again, and how long each took, by the clock and in
 * working minutes.
 *
 * <p>The time in which only the customer could go on does not count, nor that in which the ticket lay solved until it was
 * opened again.
 */
@Embeddable
public class TiemposTicket {

    @Column(name = "espera_desde")
    private Instant esperaDesde;

    @Column(name = "primera_respuesta_at")
    private Instant primeraRespuestaAt;

    @Column(name = "resuelto_at")
    private Instant resueltoAt;

    @Column(name = "cerrado_at")
    private Instant cerradoAt;

    @Column(name = "reabierto_at")
    private Instant reabiertoAt;

    @Column(name = "minutos_resolucion")
    private Long minutosResolucion;

    @Column(name = "minutos_laborables")
    private Long minutosLaborables;

    @Column(name = "minutos_espera")
    private long minutosEspera;

    @Column(name = "minutos_espera_laborables")
    private long minutosEsperaLaborables;

    @Column(name = "minutos_respuesta")
    private Long minutosRespuesta;

    @Column(name = "minutos_respuesta_laborables")
    private Long minutosRespuestaLaborables;

    /** For the persistence provider, and for a ticket that has just been opened. */
    protected TiemposTicket() {}

    /** Only the customer can bring it on now. */
    void esperar(Instant now) {
        esperaDesde = now;
    }

    /** The customer has answered, or nobody waits for that any more. */
    void reanudar(Instant now, CalendarioLaboral calendario) {
        if (esperaDesde != null) {
            addWait(Espera.entre(esperaDesde, now, calendario));
            esperaDesde = null;
        }
    }

    /** The customer is told something; the first time, how long they waited for it is kept. */
    void responder(Instant creado, Instant now, CalendarioLaboral calendario) {
        if (primeraRespuestaAt == null) {
            primeraRespuestaAt = now;
            minutosRespuesta = Duration.between(creado, now).toMinutes();
            minutosRespuestaLaborables = calendario.minutos(creado, now);
        }
    }

    /** It is solved. */
    void resolver(Instant creado, Instant now, CalendarioLaboral calendario) {
        reanudar(now, calendario);
        resueltoAt = now;
        responder(creado, now, calendario);
        TiempoResolucion tiempo = TiempoResolucion.of(creado, now, getEspera(), calendario);
        minutosResolucion = tiempo.minutos();
        minutosLaborables = tiempo.laborables();
    }

    /** The customer agrees. */
    void cerrar(Instant now) {
        cerradoAt = now;
    }

    /** It was not solved after all: the time in which everybody thought so does not count. */
    void reabrir(Instant now, CalendarioLaboral calendario) {
        addWait(Espera.entre(resueltoAt, now, calendario));
        resueltoAt = null;
        cerradoAt = null;
        minutosResolucion = null;
        minutosLaborables = null;
        reabiertoAt = now;
    }

    private void addWait(Espera espera) {
        Espera all = getEspera().mas(espera);
        minutosEspera = all.minutos();
        minutosEsperaLaborables = all.laborables();
    }

    /** When the customer last said that it does not work: as it was opened again, or else as it was opened. */
    Instant desde(Instant creado) {
        return reabiertoAt == null ? creado : reabiertoAt;
    }

    /** How long it has waited in all; a wait that goes on is not in it. */
    public Espera getEspera() {
        return new Espera(minutosEspera, minutosEsperaLaborables);
    }

    /** Minutes of the clock that it took, less waiting; null while it is not solved. */
    public Long getMinutosResolucion() {
        return minutosResolucion;
    }

    /** Working minutes that it took, less waiting; null while it is not solved. */
    public Long getMinutosLaborables() {
        return minutosLaborables;
    }
}
