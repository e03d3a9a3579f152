package es.isr.crm.web.shared.http;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What every request passes before anybody asks who sends it: filters come after the sign-in, and a servlet has read a
 * form whole before it can say that it is too long.
 */
public class EdgeExtension implements ServletExtension {

    /** Whether a proxy stands before the server: {@code CRM_PROXY_HTTPS}. */
    private static final String PROXY = "crm.proxy.https";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(RequestBoundsHandler::new);
        deployment.setExceptionHandler(new UnreadableRequestHandler(deployment.getExceptionHandler()));
        if (ConfigProvider.getConfig().getOptionalValue(PROXY, Boolean.class).orElse(false)) {
            deployment.addInitialHandlerChainWrapper(VisitorAddressHandler::new);
        }
    }
}
