package es.isr.crm.testing.suite;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Lets the first test class generate and deploy, gives the same deployment to all others, and leaves it in the server
 * until that stops. A deployment that failed is not tried again: all test classes are told why.
 */
public class SharedDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario shared;
    private RuntimeException failure;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> generation) {
        if (shared == null) {
            generation.proceed();
            shared = scenario.get();
        } else {
            scenario.set(shared);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
        if (failure != null) {
            throw failure;
        }
        if (!deployed) {
            try {
                deployment.proceed();
                deployed = true;
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
        }
    }

    void stayDeployed(@Observes EventContext<UnDeployManagedDeployments> undeployment) {
        // Not proceeding is the point.
    }
}
