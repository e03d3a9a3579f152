package es.isr.crm.web.soporte;

import es.isr.crm.red.boundary.PsoService;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.red.entity.SaludPso;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.boundary.OntTicketService;
import es.isr.crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ONT of a ticket's customer, and what may be done to it from afar. What came of it is in the story of the ticket. */
@Named
@ViewScoped
public class TicketOntView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** For how long the page looks for an answer that has not come yet. */
    private static final Duration PACIENCIA = Duration.ofMinutes(3);

    @Inject
    private transient OntTicketService onts;

    @Inject
    private OntsLeidas leidas;

    @Inject
    private transient PsoService pso;

    @Inject
    private transient Messages messages;

    @Inject
    private transient Reloj reloj;

    private Instant hasta;
    private String serie;
    private String confirmacion;

    /** The ONTs that the ticket can be about. */
    public List<OntFicha> onts(Long ticketId) {
        return leidas.of(ticketId);
    }

    /** Why PSO cannot be asked for anything now, as a key of the texts; null when it can. */
    public String getImpedimento() {
        SaludPso salud = pso.getSalud();
        if (salud.estado() == SaludPso.Estado.SIN_CONEXION || salud.estado() == SaludPso.Estado.CREDENCIALES) {
            return salud.estado().name();
        }
        return salud.observando() ? "OBSERVANDO" : null;
    }

    /** Asks PSO how the box is. */
    public void leer(Long ticketId, String numeroSerie) {
        Optional<Desenlace> answer = onts.leer(ticketId, numeroSerie);
        ClasePso clase = answer.map(Desenlace::clase).orElse(null);
        if (clase == null) {
            expect("red_ont.consulta.enCamino");
        } else if (clase == ClasePso.APLICADA || clase == ClasePso.NO_ENCONTRADA) {
            messages.info("red_ont.consulta.hecha");
        } else {
            messages.error("red_ont.consulta.fallida");
        }
        leidas.forget();
    }

    /** Restarts the box. */
    public void reiniciar(Long ticketId, String numeroSerie) {
        tell("red_ont.reinicio.", onts.reiniciar(ticketId, numeroSerie));
    }

    /** Opens the question before a factory reset. */
    public void preguntar(String numeroSerie) {
        serie = numeroSerie;
        confirmacion = null;
    }

    /** Puts the box back to how it left the factory. */
    public void restablecer(Long ticketId) {
        tell("red_ont.restablecimiento.", onts.restablecer(ticketId, serie, confirmacion));
    }

    /** Asks for the log that the box keeps of itself; the story gets its latest lines. */
    public void leerRegistro(Long ticketId, String numeroSerie) {
        RegistroOnt registro = onts.leerRegistro(ticketId, numeroSerie);
        if (registro.clase() == null) {
            expect("red_ont.consulta.enCamino");
        } else if (registro.clase() == ClasePso.APLICADA) {
            messages.info("tickets_ont.registro.hecho");
        } else {
            messages.error("tickets_ont.registro.noHecho");
        }
    }

    /** Has what is wanted of the box sent once more, now or when PSO is back. */
    public void reaplicar(Long ticketId, String numeroSerie) {
        onts.reaplicar(ticketId, numeroSerie);
        leidas.forget();
        messages.info("tickets_ont.reaplicada");
    }

    /** Done, certainly not done, or nobody knows. */
    private void tell(String key, Optional<Desenlace> answer) {
        leidas.forget();
        ClasePso clase = answer.map(Desenlace::clase).orElse(ClasePso.INCIERTA);
        if (answer.isEmpty()) {
            expect(key + "enCamino");
        } else if (clase == ClasePso.APLICADA) {
            expect(null);
            messages.info(key + "hecho");
        } else if (clase == ClasePso.INCIERTA) {
            expect(null);
            messages.warn(key + "sinConfirmar");
        } else {
            messages.error(key + "noHecho", answer.get().detalle());
        }
    }

    private void expect(String key) {
        hasta = reloj.now().plus(PACIENCIA);
        if (key != null) {
            messages.warn(key);
        }
    }

    /** Whether a line is still to come into the story, so that the page looks again. */
    public boolean isEsperando() {
        return hasta != null && reloj.now().isBefore(hasta);
    }

    /** Serial of the box that is to be reset. */
    public String getSerie() {
        return serie;
    }

    public String getConfirmacion() {
        return confirmacion;
    }

    public void setConfirmacion(String confirmacion) {
        this.confirmacion = confirmacion;
    }
}
