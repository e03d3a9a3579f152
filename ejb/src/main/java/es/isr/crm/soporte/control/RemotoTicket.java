package es.isr.crm.soporte.control;

import es.isr.crm.red.control.LectorOnt;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.control.RemotoOnt;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.PsoCerradoException;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.red.entity.SoloObservacionException;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * What a technician has done to a box while at a ticket. Whatever PSO answers, or does not, becomes a line of the ticket's
 * story as soon as it is known, also when the page has long been left. How the box is some time after is read by whatever
 * node is up then.
 *
 * <p>Restart and reset are done at once or not at all: PSO is asked first how the box is, and when it gives no answer to
 * that, nothing is sent.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RemotoTicket {

    @Inject
    private OntDeTicket onts;

    @Inject
    private LectorOnt lector;

    @Inject
    private RemotoOnt remoto;

    @Inject
    private Configuracion configuracion;

    @Inject
    private ComprobacionesOnt comprobaciones;

    /** Reads how the box is, and tells it beside what was known before. */
    public Desenlace leer(Long ticketId, OntFicha before, PsoContexto contexto) {
        Desenlace read = lector.read(before.numeroSerie(), contexto);
        OntFicha after = onts.get(ticketId, before.numeroSerie());
        onts.anotar(ticketId, contexto, RelatoOnt.lectura(before, after, read));
        return read;
    }

    /** Restarts the box. */
    public Desenlace reiniciar(Long ticketId, OntFicha before, PsoContexto contexto) {
        return actuar(OperacionOnt.REINICIO, ticketId, before, contexto);
    }

    /** Puts the box back to how it left the factory. */
    public Desenlace restablecer(Long ticketId, OntFicha before, PsoContexto contexto) {
        return actuar(OperacionOnt.RESTABLECIMIENTO, ticketId, before, contexto);
    }

    /** Reads what the box has noted of itself. */
    public RegistroOnt leerRegistro(Long ticketId, String numeroSerie, PsoContexto contexto) {
        RegistroOnt registro = remoto.isOpen()
                ? remoto.leerRegistro(numeroSerie, contexto)
                : new RegistroOnt(ClasePso.CREDENCIALES, List.of(), null);
        onts.anotar(ticketId, contexto, RelatoOnt.registro(numeroSerie, registro));
        return registro;
    }

    /**
     * Whether anything may be sent; why not, the story tells.
     *
     * @throws SoloObservacionException while PSO is only watched
     * @throws PsoCerradoException while PSO refuses our credentials
     */
    public void requireWriting(OperacionOnt operacion, Long ticketId, OntFicha before, PsoContexto contexto) {
        try {
            remoto.requireWriting();
        } catch (SoloObservacionException watched) {
            onts.anotar(ticketId, contexto, RelatoOnt.noEnviada(operacion, before, "observacion"));
            throw watched;
        } catch (PsoCerradoException closed) {
            onts.anotar(ticketId, contexto, RelatoOnt.noEnviada(operacion, before, "credenciales"));
            throw closed;
        }
    }

    /** Reads a box that something was done to a while ago. */
    public void comprobar(ComprobacionOnt comprobacion) {
        Long ticketId = comprobacion.ticketId();
        String serie = comprobacion.numeroSerie();
        if (onts.find(ticketId, serie).isEmpty()) {
            comprobaciones.terminar(comprobacion, RelatoOnt.yaNoSuya(comprobacion.operacion(), serie));
            return;
        }
        Desenlace read =
                lector.read(serie, new PsoContexto(comprobacion.firma(), onts.getClienteId(ticketId), null, 1));
        OntFicha after = onts.get(ticketId, serie);
        comprobaciones.terminar(
                comprobacion, RelatoOnt.despues(comprobacion.operacion(), comprobacion.antes(), after, read));
    }

    private Desenlace actuar(OperacionOnt operacion, Long ticketId, OntFicha known, PsoContexto contexto) {
        String serie = known.numeroSerie();
        Desenlace read = lector.read(serie, contexto);
        OntFicha before = onts.get(ticketId, serie);
        Desenlace done = read.clase().isAnswered() ? send(operacion, serie, contexto) : notSent(read);
        String told = RelatoOnt.hecho(operacion, before, done);
        int seconds = configuracion.integer(Parametro.REINICIO_COMPROBAR_SEGUNDOS);
        boolean perhaps = done.clase() == ClasePso.APLICADA || done.clase() == ClasePso.INCIERTA;
        if (perhaps && seconds > 0) {
            comprobaciones.pedir(
                    ticketId,
                    serie,
                    operacion,
                    contexto.firma(),
                    told,
                    RelatoOnt.estado(before),
                    Duration.ofSeconds(seconds));
        } else {
            onts.anotar(ticketId, contexto, told);
        }
        return done;
    }

    private Desenlace send(OperacionOnt operacion, String serie, PsoContexto contexto) {
        return operacion == OperacionOnt.REINICIO
                ? remoto.reiniciar(serie, contexto)
                : remoto.restablecer(serie, contexto);
    }

    /** Who did not answer a question is not given an order: that would be known to nobody. */
    private static Desenlace notSent(Desenlace read) {
        return new Desenlace(
                read.clase() == ClasePso.INCIERTA ? ClasePso.NO_ENVIADA : read.clase(), read.codigo(), read.detalle());
    }
}
