package es.isr.crm.tesoreria.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.control.CajaQuery;
import es.isr.crm.tesoreria.control.Cajas;
import es.isr.crm.tesoreria.entity.CajaAbierta;
import es.isr.crm.tesoreria.entity.CierreRow;
import es.isr.crm.tesoreria.entity.PeticionCierre;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The daily closing of cash and card, each of their own till. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class CajaService {

    /** Nobody has this id: who is not a user has closed nothing. */
    private static final Long NADIE = -1L;

    @Inject
    private Cajas cajas;

    @Inject
    private CajaQuery consulta;

    @Inject
    private Actor actor;

    @Resource
    private SessionContext context;

    /** The till of the caller, as their payments say, since they closed it last. */
    public CajaAbierta getMia() {
        return cajas.get();
    }

    /**
     * Closes the till of the caller: once a day.
     *
     * @return id of the closing
     * @throws es.isr.crm.shared.entity.DatosInvalidosException when something was not counted, or a difference is not
     *     explained
     * @throws es.isr.crm.tesoreria.entity.CajaYaCerradaException when it was closed today
     * @throws es.isr.crm.tesoreria.entity.SinCajaException when nothing has come since the last time
     * @throws es.isr.crm.tesoreria.entity.CajaCambiadaException when a payment came while it was being counted
     */
    public Long cerrar(PeticionCierre peticion) {
        return cajas.cerrar(peticion);
    }

    /** The closings, the latest first: an administrator sees everybody's, others their own. */
    public Page<CierreRow> search(PageRequest page) {
        Long own = actor.getId() == null ? NADIE : actor.getId();
        return consulta.search(context.isCallerInRole(ADMIN_ROLE) ? null : own, page);
    }
}
