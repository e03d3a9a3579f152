package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.facturacion.control.ListaArranque;
import es.isr.crm.facturacion.entity.PasoArranque;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What there is to prepare before the first invoice. */
@Stateless
@RolesAllowed(ADMIN_ROLE)
public class ArranqueService {

    @Inject
    private ListaArranque lista;

    /** All of it, done or not, in the order in which it is best done. */
    public List<PasoArranque> findPasos() {
        return lista.pasos();
    }
}
