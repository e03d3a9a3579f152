package es.isr.crm.testing.suite;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes Arquillian deploy the application once, and not once for each test class. */
public class SharedDeploymentExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, TestApplication.class)
                .observer(SharedDeployment.class);
    }
}
