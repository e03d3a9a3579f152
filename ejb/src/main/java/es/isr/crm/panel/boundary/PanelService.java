package es.isr.crm.panel.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.panel.control.Avisador;
import es.isr.crm.panel.control.PanelCompartido;
import es.isr.crm.panel.control.PanelQuery;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.PanelDatos;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.annotation.security.RolesAllowed;
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
    private Configuracion configuracion;

    /** The figures, at most some seconds old. */
    public PanelDatos getDatos() {
        return compartido.get(query::count);
    }

    /** What asks for attention, the worst first, by the thresholds of the configuration. */
    public List<Aviso> findAvisos() {
        Avisador avisador = new Avisador(
                configuracion.integer(Parametro.AVISO_ORDENES_EN_COLA),
                configuracion.integer(Parametro.AVISO_ONTS_SIN_CONEXION));
        return avisador.find(getDatos());
    }
}
