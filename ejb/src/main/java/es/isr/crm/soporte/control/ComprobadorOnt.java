package es.isr.crm.soporte.control;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every five seconds which boxes are to be read once more. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ComprobadorOnt {

    private static final Logger LOG = Logger.getLogger(ComprobadorOnt.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ComprobacionesOnt comprobaciones;

    @Inject
    private RemotoTicket remoto;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void tick() {
        comprobaciones.tomar().forEach(taken -> executor.execute(() -> comprobar(taken)));
    }

    private void comprobar(ComprobacionOnt comprobacion) {
        try {
            remoto.comprobar(comprobacion);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, e, () -> "ONT " + comprobacion.numeroSerie() + " not read yet: tried again");
        }
    }
}
