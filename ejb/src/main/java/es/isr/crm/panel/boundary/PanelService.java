package es.isr.crm.panel.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.impagos.control.DeudorQuery;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.panel.control.Avisador;
import es.isr.crm.panel.control.DeudaCompartida;
import es.isr.crm.panel.control.PanelCompartido;
import es.isr.crm.panel.control.PanelQuery;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The business at a glance, for everybody who works here. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class PanelService {

    @Inject
    private PanelCompartido compartido;

    @Inject
    private PanelQuery query;

    @Inject
    private DeudaCompartida deuda;

    @Inject
    private DeudorQuery deudores;

    @Inject
    private Configuracion configuracion;

    @Resource
    private SessionContext session;

    /** The figures, at most some seconds old. */
    public PanelDatos getDatos() {
        return compartido.get(query::count);
    }

    /** What asks the caller for attention, the worst first, by the thresholds of the configuration. */
    public List<Aviso> findAvisos() {
        Avisador avisador = new Avisador(
                configuracion.integer(Parametro.AVISO_ORDENES_EN_COLA),
                configuracion.integer(Parametro.AVISO_ONTS_SIN_CONEXION),
                configuracion.decimal(Parametro.AVISO_IMPAGOS));
        boolean withMoney = session.isCallerInRole(ADMIN_ROLE) || session.isCallerInRole(USER_ROLE);
        return avisador.find(getDatos(), withMoney ? deuda.get(() -> deudores.totales(DeudorFilter.TODOS)) : null);
    }
}
