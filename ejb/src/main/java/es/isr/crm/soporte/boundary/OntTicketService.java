package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.ConfirmacionSerie;
import es.isr.crm.red.control.Paciencia;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.Desenlace;
import es.isr.crm.red.entity.OntFicha;
import es.isr.crm.red.entity.RegistroOnt;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.soporte.control.OntDeTicket;
import es.isr.crm.soporte.control.OperacionOnt;
import es.isr.crm.soporte.control.RemotoTicket;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * The network from a ticket: what the ONT of its customer is like, and what may be done to it from afar.
 *
 * <p>Each thing done leaves a line in the ticket's story that only we read, with what really came of it, also when PSO
 * refuses, is silent or away. No method waits longer than three seconds; an answer that takes longer is in the story when
 * it comes. Only what the network is to be is ever queued; a restart is done now or not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OntTicketService {

    @Inject
    private OntDeTicket onts;

    @Inject
    private RemotoTicket remoto;

    @Resource
    private ManagedExecutorService executor;

    /**
     * The ONTs that a ticket can be about, as they were last seen; PSO is not asked.
     *
     * @throws NotFoundException when there is no such ticket
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public List<OntFicha> find(Long ticketId) {
        return onts.find(ticketId);
    }

    /**
     * Asks PSO for the state and the optical power of an ONT.
     *
     * @return how it ended; nothing when the answer is still on its way
     * @throws NotFoundException when the ticket is not about it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Optional<Desenlace> leer(Long ticketId, String numeroSerie) {
        PsoContexto contexto = onts.requireAbierto(ticketId);
        OntFicha before = onts.get(ticketId, numeroSerie);
        return Paciencia.within(executor.submit(() -> remoto.leer(ticketId, before, contexto)));
    }

    /**
     * Restarts an ONT, once; its line is cut for a minute. How it is before, and some time after, is in the story too.
     *
     * @return how it ended; nothing when the answer is still on its way
     * @throws NotFoundException when the ticket is not about it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     * @throws es.isr.crm.red.entity.PsoCerradoException while PSO refuses our credentials
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Optional<Desenlace> reiniciar(Long ticketId, String numeroSerie) {
        PsoContexto contexto = onts.requireAbierto(ticketId);
        OntFicha before = onts.get(ticketId, numeroSerie);
        remoto.requireWriting(OperacionOnt.REINICIO, ticketId, before, contexto);
        return Paciencia.within(executor.submit(() -> remoto.reiniciar(ticketId, before, contexto)));
    }

    /**
     * Puts an ONT back to how it left the factory, once. The customer loses what was configured in the box.
     *
     * @param confirmacion the last four signs of the serial, typed by who wants it
     * @return how it ended; nothing when the answer is still on its way
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when the confirmation is not that of this ONT
     * @throws NotFoundException when the ticket is not about it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     * @throws es.isr.crm.red.entity.SoloObservacionException while PSO is only watched
     * @throws es.isr.crm.red.entity.PsoCerradoException while PSO refuses our credentials
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public Optional<Desenlace> restablecer(Long ticketId, String numeroSerie, String confirmacion) {
        PsoContexto contexto = onts.requireAbierto(ticketId);
        OntFicha before = onts.get(ticketId, numeroSerie);
        ConfirmacionSerie.require(numeroSerie, confirmacion);
        remoto.requireWriting(OperacionOnt.RESTABLECIMIENTO, ticketId, before, contexto);
        return Paciencia.within(executor.submit(() -> remoto.restablecer(ticketId, before, contexto)));
    }

    /**
     * Asks PSO for the log that an ONT keeps of itself; its latest lines are in the story.
     *
     * @throws NotFoundException when the ticket is not about it
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public RegistroOnt leerRegistro(Long ticketId, String numeroSerie) {
        PsoContexto contexto = onts.requireAbierto(ticketId);
        onts.get(ticketId, numeroSerie);
        return Paciencia.within(executor.submit(() -> remoto.leerRegistro(ticketId, numeroSerie, contexto)))
                .orElseGet(RegistroOnt::enCamino);
    }

    /**
     * Has what is wanted of an ONT sent to PSO once more, as an order: now, or when PSO is back.
     *
     * @throws NotFoundException when the ticket is not about it, or it is not to be on the network
     * @throws es.isr.crm.soporte.entity.TicketCerradoException when nothing is to be done any more
     * @throws es.isr.crm.red.entity.OrdenEnCursoException when an order for it is on its way already
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public void reaplicar(Long ticketId, String numeroSerie) {
        onts.reaplicar(ticketId, numeroSerie, onts.requireAbierto(ticketId));
    }
}
