package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.clientes.entity.ClienteFilter;
import es.isr.crm.servicios.control.CarteraQuery;
import es.isr.crm.servicios.control.HallazgosQuery;
import es.isr.crm.servicios.control.OpcionesCarteraQuery;
import es.isr.crm.servicios.entity.ClienteRow;
import es.isr.crm.servicios.entity.Hallazgos;
import es.isr.crm.servicios.entity.OpcionesCartera;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** All customers with what they have. */
@Stateless
public class CarteraService {

    @Resource
    private SessionContext context;

    @Inject
    private CarteraQuery cartera;

    @Inject
    private OpcionesCarteraQuery opciones;

    @Inject
    private HallazgosQuery hallazgos;

    /**
     * A page of customers.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code codigo}, {@code nombre}, {@code localidad}, {@code estado} or
     *     {@code fechaAlta}, the newest first when by none of these
     * @throws EJBAccessException when who owes is asked by somebody who does not deal with money
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Page<ClienteRow> search(ClienteFilter filter, PageRequest page) {
        requireCuentas(filter);
        return cartera.search(filter, page);
    }

    /**
     * The ids of all the customers that a filter leaves, for whoever goes through all of them: who comes or changes meanwhile
     * moves nobody.
     *
     * @param order in which order, as for {@link #search}
     * @throws EJBAccessException as for {@link #search}
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<Long> findIds(ClienteFilter filter, PageRequest order) {
        requireCuentas(filter);
        return cartera.findIds(filter, order);
    }

    private void requireCuentas(ClienteFilter filter) {
        if (filter.aviso().deuda() && !context.isCallerInRole(ADMIN_ROLE) && !context.isCallerInRole(USER_ROLE)) {
            throw new EJBAccessException("customers in debt");
        }
    }

    /**
     * Some customers by their ids, in that order; those who are gone are left out.
     *
     * @param ids at most {@link PageRequest#MAX_SIZE}
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<ClienteRow> findAll(List<Long> ids) {
        if (ids.size() > PageRequest.MAX_SIZE) {
            throw new IllegalArgumentException(ids.size() + " ids");
        }
        return cartera.findAll(ids);
    }

    /** What the list can be narrowed by. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public OpcionesCartera findOpciones() {
        return opciones.find();
    }

    /** The first customers and services that a text finds, for whoever is still typing it. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Hallazgos find(String texto) {
        return hallazgos.find(texto);
    }
}
