package es.isr.crm.testing;

import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;

/** A timer or a job. */
@Stateless
@RunAs(Rol.SISTEMA)
public class ComoSistema extends Como {

    public ComoSistema() {
        super(Actor.SISTEMA);
    }
}
