package es.isr.crm.batch.acciones;

import es.isr.crm.servicios.boundary.AccionProgramadaService;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does what was scheduled in the system's name, each action in a transaction of its own, and notes what could not be done. */
@Stateless
@RunAs(Rol.SISTEMA)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjecutorAcciones {

    private static final Logger LOG = Logger.getLogger(EjecutorAcciones.class.getName());

    @Inject
    private AccionProgramadaService acciones;

    /** Ids of those whose day has come. */
    public List<Long> findVencidas() {
        return acciones.findVencidas();
    }

    /**
     * Does one.
     *
     * @return whether it could be done
     */
    public boolean ejecutar(Long id) {
        try {
            acciones.ejecutar(id);
            return true;
        } catch (BusinessException e) {
            LOG.log(Level.WARNING, "Scheduled action {0} was refused: {1}", new Object[] {id, e.getMessage()});
            acciones.anotarFallo(id, e.getClass().getSimpleName());
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, e, () -> "Scheduled action " + id + " failed");
            acciones.anotarFallo(id, EJBException.class.getSimpleName());
        }
        return false;
    }
}
