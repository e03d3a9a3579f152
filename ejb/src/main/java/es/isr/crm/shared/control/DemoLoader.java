package es.isr.crm.shared.control;

import es.isr.crm.shared.boundary.Demo;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Fills an empty system for the demo, when the environment asks for it with {@code CRM_DEMO=true}. */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    @Any
    private Instance<Demo> demos;

    @PostConstruct
    void load() {
        boolean wanted = ConfigProvider.getConfig()
                .getOptionalValue("crm.demo", Boolean.class)
                .orElse(false);
        if (wanted) {
            demos.stream().sorted(Comparator.comparingInt(Demo::order)).forEach(Demo::load);
            LOG.log(Level.INFO, "Demo data in place");
        }
    }
}
