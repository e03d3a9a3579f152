package es.isr.crm.web.shared.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the top bar says of the surroundings: whether the network is the real one. */
@Named
@RequestScoped
public class TopBarView {

    /** Whether the provisioning system is our own simulator: then nothing done here reaches a real line. */
    public boolean isSimulador() {
        return ConfigProvider.getConfig()
                .getOptionalValue("pso.simulador", Boolean.class)
                .orElse(false);
    }
}
