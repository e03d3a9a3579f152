package es.isr.crm.testing;

import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** A technician. */
@Stateless
@RunAs(Rol.TECNICO_ROLE)
public class ComoTecnico extends Como {

    public ComoTecnico() {
        super("Prueba Tecnico");
    }
}
