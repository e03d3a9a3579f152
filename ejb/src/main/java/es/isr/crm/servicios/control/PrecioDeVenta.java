package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.PrecioAcordado;
import es.isr.crm.shared.entity.Rol;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBContext;

/** The price of the catalogue everybody may sell at; any other is an administrator's decision. */
public final class PrecioDeVenta {

    private PrecioDeVenta() {}

    /**
     * @param context of the boundary that was called
     * @param precio what was agreed; null for what a new contract costs
     * @throws EJBAccessException when the caller may not agree to it
     */
    public static void requirePermitido(EJBContext context, PrecioAcordado precio) {
        if (precio != null && !precio.isDelCatalogo() && !context.isCallerInRole(Rol.ADMIN_ROLE)) {
            throw new EJBAccessException("price of " + precio.origen());
        }
    }
}
