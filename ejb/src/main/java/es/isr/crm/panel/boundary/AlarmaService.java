package es.isr.crm.panel.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.panel.control.AlarmaQuery;
import es.isr.crm.panel.entity.AlarmaCliente;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What asks for attention about a customer. Debts are not among it: those are told by the balance. */
@Stateless
public class AlarmaService {

    @Inject
    private AlarmaQuery alarmas;

    @Inject
    private Configuracion configuracion;

    /** The alarms of a customer, the worst first; none for one whom nobody knows. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<AlarmaCliente> findByCliente(Long clienteId) {
        return alarmas.find(clienteId, configuracion.integer(Parametro.AVISO_FIN_DIAS));
    }
}
