package es.isr.crm.agenda.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.agenda.control.CitaRepository;
import es.isr.crm.agenda.control.CitaValidator;
import es.isr.crm.agenda.control.Citas;
import es.isr.crm.agenda.control.MotivosQuery;
import es.isr.crm.agenda.entity.Cita;
import es.isr.crm.agenda.entity.CitaCambiadaException;
import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.agenda.entity.MotivoCita;
import es.isr.crm.agenda.entity.PeticionCita;
import es.isr.crm.agenda.entity.YaCitadaException;
import es.isr.crm.shared.boundary.Auditado;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Appointments are made, moved, and end. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
public class CitaService {

    @Inject
    private Citas control;

    @Inject
    private CitaRepository citas;

    @Inject
    private MotivosQuery motivos;

    @Inject
    private CitaValidator validator;

    /**
     * Somebody is to go to a customer.
     *
     * @param clienteId to whom
     * @param motivo what for, as it was proposed
     * @param peticion when, and who
     * @return id of the appointment
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.agenda.entity.CitaSolapadaException when the technician is expected elsewhere
     * @throws YaCitadaException when there is an appointment for it by now, or nothing to go for
     */
    public Long citar(Long clienteId, MotivoCita motivo, PeticionCita peticion) {
        validator.require(peticion, null);
        if (!motivos.findMotivos(clienteId).contains(motivo)) {
            throw new YaCitadaException();
        }
        return control.citar(clienteId, motivo, peticion);
    }

    /**
     * Another time, or somebody else goes.
     *
     * @param version of the appointment as it was read
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something typed is wrong
     * @throws es.isr.crm.agenda.entity.CitaSolapadaException when the technician is expected elsewhere
     * @throws es.isr.crm.agenda.entity.CitaCerradaException when it is over
     * @throws CitaCambiadaException when a colleague moved it meanwhile
     */
    public void mover(Long id, int version, PeticionCita peticion) {
        validator.require(peticion, id);
        Cita cita = citas.getForUpdate(id);
        if (cita.getVersion() != version && cita.getEstado() == EstadoCita.PREVISTA) {
            throw new CitaCambiadaException();
        }
        control.mover(cita, peticion);
    }

    /**
     * Somebody was there, and it is done. Of a trip for an ONT, the ONT is back: its task is done as well.
     *
     * @param resultado what came of it, or null
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when it is too long
     * @throws es.isr.crm.agenda.entity.CitaCerradaException when it is over
     */
    @Auditado("agenda.recoger")
    public void terminar(Long id, String resultado) {
        validator.requireTexto(resultado, "resultado", false);
        control.cerrar(citas.getForUpdate(id), EstadoCita.HECHA, resultado);
    }

    /**
     * Somebody went and it could not be done. What it was for waits for another appointment.
     *
     * @param motivo why not
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a reason
     * @throws es.isr.crm.agenda.entity.CitaCerradaException when it is over
     */
    public void fallar(Long id, String motivo) {
        validator.requireTexto(motivo, "motivo", true);
        control.cerrar(citas.getForUpdate(id), EstadoCita.FALLIDA, motivo);
    }

    /**
     * Nobody goes. What it was for waits for another appointment.
     *
     * @param motivo why not
     * @throws es.isr.crm.shared.entity.DatosInvalidosException without a reason
     * @throws es.isr.crm.agenda.entity.CitaCerradaException when it is over
     */
    public void cancelar(Long id, String motivo) {
        validator.requireTexto(motivo, "motivo", true);
        control.cerrar(citas.getForUpdate(id), EstadoCita.CANCELADA, motivo);
    }
}
