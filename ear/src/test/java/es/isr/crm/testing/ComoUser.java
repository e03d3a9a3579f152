package es.isr.crm.testing;

import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** A clerk. */
@Stateless
@RunAs(Rol.USER_ROLE)
public class ComoUser extends Como {

    public ComoUser() {
        super("Prueba User");
    }
}
