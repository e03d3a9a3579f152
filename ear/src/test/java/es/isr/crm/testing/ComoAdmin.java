package es.isr.crm.testing;

import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** An administrator. */
@Stateless
@RunAs(Rol.ADMIN_ROLE)
public class ComoAdmin extends Como {

    public ComoAdmin() {
        super("Prueba Admin");
    }
}
