package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.servicios.control.HistoriaServicioQuery;
import es.isr.crm.servicios.entity.HistoriaServicio;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What the services of a customer have cost and will cost, and which plans they have had. */
@Stateless
public class HistoriaServicioService {

    @Inject
    private HistoriaServicioQuery historia;

    /** The history of each service of a customer, by the service's id. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Map<Long, HistoriaServicio> findByCliente(Long clienteId) {
        return historia.findByCliente(clienteId);
    }
}
