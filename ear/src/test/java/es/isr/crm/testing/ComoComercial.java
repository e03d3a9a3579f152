package es.isr.crm.testing;

import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** A salesperson. */
@Stateless
@RunAs(Rol.COMERCIAL_ROLE)
public class ComoComercial extends Como {

    public ComoComercial() {
        super("Prueba Comercial");
    }
}
