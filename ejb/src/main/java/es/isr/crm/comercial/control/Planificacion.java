package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.Lead;
import es.isr.crm.comercial.entity.LeadEnOtroEstadoException;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who speaks with a lead, and when next. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Planificacion {

    private static final int MAX_ACCION = 200;

    @Inject
    private ReferenciasLead referencias;

    @Inject
    private DatosLeadValidator validator;

    /**
     * @param lead held by this transaction
     * @param usuarioId whose it is from now on, or null for nobody's
     * @throws DatosInvalidosException when that user does not sell, or no longer works here
     */
    public void asignar(Lead lead, Long usuarioId) {
        if (!referencias.isAsignable(usuarioId)) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("asignadoId", "vendedorDesconocido")));
        }
        lead.asignar(usuarioId);
    }

    /**
     * @param lead held by this transaction
     * @param accion what is to be done next, or null for nothing
     * @param fecha the day
     * @throws DatosInvalidosException when one is there without the other
     * @throws LeadEnOtroEstadoException when there is nothing to be done with it any more
     */
    public void planear(Lead lead, String accion, LocalDate fecha) {
        if (!lead.getEstado().isAbierto()) {
            throw new LeadEnOtroEstadoException(lead.getNombreCompleto(), lead.getEstado());
        }
        String what = DatosLeadValidator.clean(accion);
        List<ErrorCampo> errores = new ArrayList<>(validator.checkAccion(what, fecha));
        if (what != null && what.length() > MAX_ACCION) {
            errores.add(new ErrorCampo("proximaAccion", "largo", MAX_ACCION));
        }
        Leads.refuse(errores);
        lead.planear(what, fecha);
    }
}
