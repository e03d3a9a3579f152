package es.isr.crm.comercial.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;

import es.isr.crm.comercial.control.LeadRepository;
import es.isr.crm.comercial.control.Leads;
import es.isr.crm.comercial.control.Planificacion;
import es.isr.crm.comercial.entity.ClaseNota;
import es.isr.crm.comercial.entity.DatosLead;
import es.isr.crm.comercial.entity.EstadoLead;
import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.LeadEditable;
import es.isr.crm.comercial.entity.MotivoPerdida;
import es.isr.crm.shared.boundary.Auditado;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The leads: what happens to each. How they are looked for is {@link CarteraLeadService}. */
@Stateless
@RolesAllowed({ADMIN_ROLE, COMERCIAL_ROLE})
public class LeadService {

    @Inject
    private LeadRepository leads;

    @Inject
    private Leads control;

    @Inject
    private Planificacion planificacion;

    /**
     * Somebody new.
     *
     * @param datos what was typed; normalised in place
     * @return id of the lead
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     */
    @Auditado("comercial.crear")
    public Long crear(DatosLead datos) {
        return control.crear(datos).getId();
    }

    /**
     * The lead, for editing.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is none
     */
    public LeadEditable getEditable(Long id) {
        Lead lead = leads.getById(id);
        return new LeadEditable(
                lead.getId(), lead.getVersion(), lead.getNombreCompleto(), lead.getEstado(), lead.toDatos());
    }

    /**
     * Saves what was edited.
     *
     * @param version the version that was edited
     * @param datos what was typed; normalised in place
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.comercial.entity.LeadCambiadoException when somebody saved it meanwhile
     */
    @Auditado("comercial.editar")
    public void editar(Long id, int version, DatosLead datos) {
        Lead lead = shown(id, version);
        control.editar(lead, datos);
    }

    /**
     * Puts a lead where it now stands; one that was lost is taken up again.
     *
     * @param estado an open state; it is lost by {@link #perder} and won by an alta
     * @param version the version that was shown
     * @throws es.isr.crm.comercial.entity.LeadCambiadoException when somebody changed it meanwhile
     * @throws es.isr.crm.comercial.entity.LeadEnOtroEstadoException when it stands there, or that state is not an open one
     * @throws es.isr.crm.comercial.entity.LeadYaConvertidoException when it is won
     */
    @Auditado("comercial.mover")
    public void mover(Long id, EstadoLead estado, int version) {
        control.mover(shown(id, version), estado);
    }

    /**
     * A lead does not become a customer.
     *
     * @param version the version that was shown
     * @param motivo why
     * @param nota more about it; needed for {@link MotivoPerdida#OTRO}
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a reason
     * @throws es.isr.crm.comercial.entity.LeadCambiadoException when somebody changed it meanwhile
     * @throws es.isr.crm.comercial.entity.LeadEnOtroEstadoException when it is lost already
     * @throws es.isr.crm.comercial.entity.LeadYaConvertidoException when it is won
     */
    @Auditado("comercial.perder")
    public void perder(Long id, int version, MotivoPerdida motivo, String nota) {
        control.perder(shown(id, version), motivo, nota);
    }

    /**
     * Writes down what was said.
     *
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when nothing, or too much, was written
     */
    public void anotar(Long id, ClaseNota clase, String texto) {
        control.anotar(leads.getById(id), clase, texto);
    }

    /**
     * Who speaks with a lead, and what is done next.
     *
     * @param usuarioId who sells, or null for nobody
     * @param accion what is to be done next, or null for nothing
     * @param fecha the day, null for nothing
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when that user does not sell, or no longer works here; when
     *     one of action and day is there without the other
     * @throws es.isr.crm.comercial.entity.LeadEnOtroEstadoException when it is won or lost
     */
    @Auditado("comercial.organizar")
    public void organizar(Long id, Long usuarioId, String accion, LocalDate fecha) {
        planificacion.organizar(leads.getForUpdate(id), usuarioId, accion, fecha);
    }

    private Lead shown(Long id, int version) {
        Lead lead = leads.getForUpdate(id);
        control.requireVersion(lead, version);
        return lead;
    }
}
