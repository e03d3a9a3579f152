package es.isr.crm.panel.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.panel.control.AvisosActuales;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.Aviso.Ambito;
import es.isr.crm.panel.entity.PanelDatos;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How the network does and what asks for attention, for everybody who works here: every page tells it. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
public class PanelService {

    @Inject
    private AvisosActuales avisos;

    @Resource
    private SessionContext session;

    /** The figures, at most some seconds old. */
    public PanelDatos getDatos() {
        return avisos.datos();
    }

    /** What asks the caller for attention, the worst first, by the thresholds of the configuration. */
    public List<Aviso> findAvisos() {
        Set<Ambito> ambitos = EnumSet.of(Ambito.RED, Ambito.SISTEMA);
        if (session.isCallerInRole(ADMIN_ROLE)) {
            ambitos = EnumSet.allOf(Ambito.class);
        } else if (session.isCallerInRole(USER_ROLE)) {
            ambitos.addAll(Set.of(Ambito.DINERO, Ambito.SOPORTE));
        } else if (session.isCallerInRole(TECNICO_ROLE)) {
            ambitos.add(Ambito.SOPORTE);
        }
        return avisos.find(ambitos);
    }
}
