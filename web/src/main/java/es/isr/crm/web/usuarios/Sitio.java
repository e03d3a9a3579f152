package es.isr.crm.web.usuarios;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What goes before an address of ours in a message: scheme, server and path, as the installation says
 * ({@code CRM_PUBLIC_URL}), or as the browser of who asks for the message knows them. Only administrators ask, so that
 * nobody has links sent that lead elsewhere.
 */
@RequestScoped
public class Sitio {

    @Inject
    private HttpServletRequest request;

    /** For instance {@code https://crm.isp.example}. */
    public String get() {
        return ConfigProvider.getConfig()
                .getOptionalValue("crm.public.url", String.class)
                .map(url -> url.replaceFirst("/+$", ""))
                .orElseGet(this::asked);
    }

    private String asked() {
        String here = request.getRequestURL().toString();
        return here.substring(0, here.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
