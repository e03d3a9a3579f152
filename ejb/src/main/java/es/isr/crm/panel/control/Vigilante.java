package es.isr.crm.panel.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Looks once a minute whether something asks for attention, also when nobody is at the screen: the node whose turn it is.
 * {@code CRM_HORARIOS=false} switches it off on a node, as it does the jobs.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Vigilante {

    @Inject
    private TurnoAlarmas turno;

    @Inject
    private RevisionAlarmas revision;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    void tick() {
        boolean on = ConfigProvider.getConfig()
                .getOptionalValue("crm.horarios", Boolean.class)
                .orElse(true);
        if (on && turno.hold().isPresent()) {
            revision.revisar();
        }
    }

    @PreDestroy
    void stop() {
        turno.release();
    }
}
