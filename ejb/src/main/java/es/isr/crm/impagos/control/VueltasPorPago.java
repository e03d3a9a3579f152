package es.isr.crm.impagos.control;

import es.isr.crm.impagos.entity.DeudaPagada;
import es.isr.crm.shared.entity.BusinessException;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Who has paid comes back right after the payment; once a minute it is looked for those whose node died in between, or whose
 * services somebody held. Two nodes that look at the same are harmless: the second finds nothing.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VueltasPorPago {

    private static final Logger LOG = Logger.getLogger(VueltasPorPago.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ReactivadorImpagos reactivador;

    public void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeudaPagada pagada) {
        executor.execute(() -> reactivar(pagada.clienteId()));
    }

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        reactivador.pendientes().forEach(this::reactivar);
    }

    private void reactivar(Long clienteId) {
        try {
            reactivador.reactivar(clienteId);
        } catch (BusinessException | EJBException e) {
            LOG.log(Level.WARNING, e, () -> "Customer " + clienteId + " paid and is not back yet: tried again");
        }
    }
}
