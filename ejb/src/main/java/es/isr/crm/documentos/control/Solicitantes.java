package es.isr.crm.documentos.control;

import es.isr.crm.documentos.entity.Persona;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Rol;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;

/** Who is asking, as the container knows them. */
@Dependent
public class Solicitantes {

    @Inject
    private Actor actor;

    /** @param context of the boundary that was called */
    public Persona get(EJBContext context) {
        Rol rol = Arrays.stream(Rol.values())
                .filter(one -> context.isCallerInRole(one.roleName()))
                .findFirst()
                .orElseThrow(() -> new EJBAccessException("no role"));
        return new Persona(actor.getId(), actor.getNombre(), rol);
    }
}
