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
import java.util.Objects;

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
     * @param accion what is to be done next, or null for nothing
     * @param fecha the day
     * @throws DatosInvalidosException when that user does not sell, or one of action and day is there without the other
     * @throws LeadEnOtroEstadoException when there is nothing to be done with it any more
     */
    public void organizar(Lead lead, Long usuarioId, String accion, LocalDate fecha) {
        if (!lead.getEstado().isAbierto()) {
            throw new LeadEnOtroEstadoException(lead.getNombreCompleto(), lead.getEstado());
        }
        String what = DatosLeadValidator.clean(accion);
        List<ErrorCampo> errores = new ArrayList<>(validator.checkAccion(what, fecha));
        if (what != null && what.length() > MAX_ACCION) {
            errores.add(new ErrorCampo("proximaAccion", "largo", MAX_ACCION));
        }
        boolean same = Objects.equals(usuarioId, lead.getAsignadoId());
        if (!same && !referencias.isAsignable(usuarioId)) {
            errores.add(new ErrorCampo("asignadoId", "vendedorDesconocido"));
        }
        Leads.refuse(errores);
        lead.planear(usuarioId, what, fecha);
    }
}
