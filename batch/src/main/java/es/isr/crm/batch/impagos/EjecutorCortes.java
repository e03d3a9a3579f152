package es.isr.crm.batch.impagos;

import es.isr.crm.impagos.boundary.TrabajoImpagoService;
import es.isr.crm.shared.entity.BusinessException;
import es.isr.crm.shared.entity.Rol;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries a list of who is cut out, in the system's name, each customer in a transaction of its own. */
@Stateless
@RunAs(Rol.SISTEMA)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjecutorCortes {

    private static final Logger LOG = Logger.getLogger(EjecutorCortes.class.getName());

    @Inject
    private TrabajoImpagoService cortes;

    /** The list to go on with, if there is one. */
    public Optional<Long> tomar() {
        return cortes.tomarCorte();
    }

    /** Its next customer, if there is one now. */
    public Optional<Long> siguiente(Long corteId) {
        return cortes.siguiente(corteId);
    }

    /**
     * Cuts one, or notes why not.
     *
     * @return whether it was looked at without an error
     */
    public boolean cortar(Long clienteCorteId) {
        try {
            cortes.cortar(clienteCorteId);
            return true;
        } catch (BusinessException e) {
            LOG.log(Level.WARNING, "Cut {0} was refused: {1}", new Object[] {clienteCorteId, e.getMessage()});
            cortes.anotarFallo(clienteCorteId, e.getClass().getSimpleName());
        } catch (EJBException e) {
            LOG.log(Level.SEVERE, e, () -> "Cut " + clienteCorteId + " failed");
            cortes.anotarFallo(clienteCorteId, EJBException.class.getSimpleName());
        }
        return false;
    }
}
