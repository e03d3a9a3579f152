package es.isr.crm.simulador;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.api.DeploymentManager;
import jakarta.servlet.ServletException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;

/** The simulator as it is deployed, on a free port of a server of its own. */
public final class Servidor implements AutoCloseable {

    private final DeploymentManager despliegue;
    private final Undertow undertow;

    public Servidor() {
        DeploymentInfo info = Servlets.deployment()
                .setClassLoader(Servidor.class.getClassLoader())
                .setContextPath("/")
                .setDeploymentName("pso-simulador.war")
                .setResourceManager(new PathResourceManager(Path.of("src/main/webapp")))
                .addWelcomePage("index.html")
                .addListener(Servlets.listener(Arranque.class));
        despliegue = Servlets.defaultContainer().addDeployment(info);
        despliegue.deploy();
        try {
            undertow = Undertow.builder()
                    .addHttpListener(0, "127.0.0.1")
                    .setServerOption(UndertowOptions.ENABLE_HTTP2, false)
                    .setHandler(Handlers.path(despliegue.start()))
                    .build();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        undertow.start();
    }

    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    public URI uri(String ruta) {
        return URI.create("http://127.0.0.1:" + port() + ruta);
    }

    @Override
    public void close() throws ServletException {
        undertow.stop();
        despliegue.stop();
        despliegue.undeploy();
    }
}
