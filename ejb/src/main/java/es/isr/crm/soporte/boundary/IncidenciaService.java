package es.isr.crm.soporte.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.soporte.control.AperturaIncidencia;
import es.isr.crm.soporte.control.FichaIncidencia;
import es.isr.crm.soporte.control.IncidenciaQuery;
import es.isr.crm.soporte.control.IncidenciaRepository;
import es.isr.crm.soporte.control.Incidencias;
import es.isr.crm.soporte.control.PuertosQuery;
import es.isr.crm.soporte.entity.EstadoPuerto;
import es.isr.crm.soporte.entity.Incidencia;
import es.isr.crm.soporte.entity.IncidenciaDeTicket;
import es.isr.crm.soporte.entity.IncidenciaFicha;
import es.isr.crm.soporte.entity.IncidenciaFilter;
import es.isr.crm.soporte.entity.IncidenciaRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Faults that the customers of a port share: proposed by the network, decided and closed by people. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class IncidenciaService {

    private static final int MAX_TEXTO = 2000;

    @Inject
    private IncidenciaQuery consulta;

    @Inject
    private IncidenciaRepository incidencias;

    @Inject
    private Incidencias control;

    @Inject
    private FichaIncidencia fichas;

    @Inject
    private AperturaIncidencia aperturas;

    @Inject
    private PuertosQuery puertos;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** A page of incidents: what is to be decided first, then what somebody is at; of each the latest. */
    public Page<IncidenciaRow> search(IncidenciaFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /** @throws NotFoundException when there is none */
    public IncidenciaFicha get(Long id) {
        return fichas.get(id);
    }

    /**
     * What a ticket has to do with shared faults: the one it is attached to, or one where its customer's ONT is.
     *
     * @throws NotFoundException when there is no such ticket
     */
    public IncidenciaDeTicket getDeTicket(Long ticketId) {
        return fichas.getDeTicket(ticketId);
    }

    /** The OLTs with ONTs that should be in service, by name. */
    public List<String> findOlts() {
        return puertos.findOlts();
    }

    /** The ports of an OLT with ONTs that should be in service, as they were last seen. */
    public List<EstadoPuerto> findPuertos(String olt) {
        return olt == null ? List.of() : puertos.find(olt, Instant.EPOCH);
    }

    /**
     * A person tells of a fault that the network has not shown; somebody is at it from now on.
     *
     * @param aviso what the customers are told, or null
     * @return its id
     * @throws DatosInvalidosException without OLT or port, or when the port has no ONT that should be in service
     * @throws es.isr.crm.soporte.entity.PuertoConIncidenciaException when somebody is at one of that port already
     */
    @Auditado("soporte.incidenciaAbierta")
    public Long abrir(String olt, String pon, String aviso) {
        return aperturas.abrir(text("olt", olt, true), text("pon", pon, true), text("aviso", aviso, false));
    }

    /**
     * A person says that what the network shows is a fault; somebody is at it from now on.
     *
     * @param aviso what the customers are told, or null
     * @param ticketIds open tickets that tell of it
     * @throws DatosInvalidosException when the text is too long
     * @throws es.isr.crm.soporte.entity.IncidenciaEnOtroEstadoException when somebody has decided already
     * @throws es.isr.crm.soporte.entity.TicketEnIncidenciaException when a ticket tells of another fault
     */
    @Auditado("soporte.incidenciaConfirmada")
    public void confirmar(Long id, String aviso, List<Long> ticketIds) {
        String text = text("aviso", aviso, false);
        Incidencia incidencia = incidencias.getForUpdate(id);
        incidencia.confirmar(text, actor.getNombre(), reloj.now());
        control.vincular(incidencia, ticketIds);
    }

    /**
     * Something else is to be told to the customers.
     *
     * @throws DatosInvalidosException when the text is too long
     * @throws es.isr.crm.soporte.entity.IncidenciaEnOtroEstadoException when it is not open
     */
    @Auditado("soporte.incidenciaAviso")
    public void avisar(Long id, String aviso) {
        incidencias.getForUpdate(id).avisar(text("aviso", aviso, false));
    }

    /**
     * A person says that it is none. It is not proposed again until the port has been seen well.
     *
     * @param motivo why
     * @throws DatosInvalidosException without a reason
     * @throws es.isr.crm.soporte.entity.IncidenciaEnOtroEstadoException when somebody has decided already
     */
    @Auditado("soporte.incidenciaDescartada")
    public void descartar(Long id, String motivo) {
        String text = text("motivo", motivo, true);
        incidencias.getForUpdate(id).descartar(text, actor.getNombre(), reloj.now());
    }

    /**
     * Attaches tickets to it.
     *
     * @throws es.isr.crm.soporte.entity.IncidenciaEnOtroEstadoException when it is not open
     * @throws es.isr.crm.soporte.entity.TicketEnIncidenciaException when one tells of another fault
     */
    @Auditado("soporte.incidenciaVinculada")
    public void vincular(Long id, List<Long> ticketIds) {
        control.vincular(incidencias.getForUpdate(id), ticketIds);
    }

    /**
     * A ticket is about something else after all.
     *
     * @throws NotFoundException when there is no such ticket
     */
    @Auditado("soporte.incidenciaDesvinculada")
    public void desvincular(Long ticketId) {
        control.findDeTicket(ticketId).ifPresent(incidencias::getForUpdate);
        control.desvincular(ticketId);
    }

    /**
     * It is over: its tickets are solved and closed with its text.
     *
     * @param solucion what was done; the customers read it
     * @throws DatosInvalidosException without a text
     * @throws es.isr.crm.soporte.entity.IncidenciaEnOtroEstadoException when it is not open
     */
    @Auditado("soporte.incidenciaCerrada")
    public void cerrar(Long id, String solucion) {
        String text = text("solucion", solucion, true);
        control.cerrar(incidencias.getForUpdate(id), text);
    }

    private static String text(String field, String typed, boolean required) {
        if (typed == null || typed.isBlank()) {
            if (required) {
                throw new DatosInvalidosException(List.of(new ErrorCampo(field, "obligatorio")));
            }
            return null;
        }
        if (typed.strip().length() > MAX_TEXTO) {
            throw new DatosInvalidosException(List.of(new ErrorCampo(field, "largo", MAX_TEXTO)));
        }
        return typed.strip();
    }
}
