package es.isr.crm.batch.cambios;

import es.isr.crm.servicios.boundary.CambioPlanService;
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

/** Lets plans follow their tariffs in the system's name, each service in a transaction of its own. */
@Stateless
@RunAs(Rol.SISTEMA)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EjecutorCambios {

    private static final Logger LOG = Logger.getLogger(EjecutorCambios.class.getName());

    @Inject
    private CambioPlanService cambios;

    /** Ids of the services whose day has come. */
    public List<Long> findPorAplicar() {
        return cambios.findPorAplicar();
    }

    /**
     * Changes one. What could not be done is found again by the next run.
     *
     * @return whether it could be done
     */
    public boolean aplicar(Long servicioId) {
        try {
            cambios.aplicarDelDia(servicioId);
            return true;
        } catch (BusinessException | EJBException e) {
            LOG.log(Level.SEVERE, e, () -> "Service " + servicioId + " does not follow its tariff");
            return false;
        }
    }
}
