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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** All customers with what they have. */
@Stateless
public class CarteraService {

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
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public Page<ClienteRow> search(ClienteFilter filter, PageRequest page) {
        return new Page<>(cartera.search(filter, page), cartera.count(filter));
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
