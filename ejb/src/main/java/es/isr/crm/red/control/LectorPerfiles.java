package es.isr.crm.red.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Reads PSO's profiles and keeps them, so that what is warned of is true also when nobody has looked for long. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LectorPerfiles {

    @Inject
    private PsoClient pso;

    @Inject
    private PerfilesConocidos conocidos;

    /** Both lists, when PSO gives them. */
    public void readAll(PsoContexto contexto) {
        readVelocidades(contexto);
        pso.obtenerPerfilesUsuario(contexto).findDatos().ifPresent(conocidos::noteUsuarios);
    }

    /** The speed profiles; what is being created is looked for among them. */
    public void readVelocidades(PsoContexto contexto) {
        pso.obtenerPerfilesVelocidad(contexto).findDatos().ifPresent(conocidos::noteVelocidades);
    }
}
