package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.PasoPendiente;
import es.isr.crm.usuarios.entity.SesionAbierta;
import es.isr.crm.web.security.Addresses;
import es.isr.crm.web.security.HttpSessions;
import es.isr.crm.web.security.PasoCookie;
import es.isr.crm.web.security.SessionCookie;
import es.isr.crm.web.shared.PreferenciasView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What the browser is given when a sign-in has come so far: a pass for the second step, or the session. */
@RequestScoped
public class Umbral {

    @Inject
    private HttpServletRequest request;

    /** The second step is still to come. */
    public void esperar(PasoPendiente paso, String destino) throws IOException {
        PasoCookie.write(paso.token(), request, response());
        String page = paso.clase() == ClasePase.CODIGO ? Addresses.LOGIN_CODE : Addresses.LOGIN_SECOND_FACTOR;
        redirect(page + "?destino=" + URLEncoder.encode(destino, StandardCharsets.UTF_8));
    }

    /** Somebody is in, and lands where they were going. */
    public void pasar(SesionAbierta abierta, String destino) throws IOException {
        HttpSessions.end(request);
        remember(abierta);
        redirect(destino);
    }

    /** Somebody is in, and the page has something to tell them first. */
    public void quedar(SesionAbierta abierta) {
        HttpSessions.rename(request);
        remember(abierta);
    }

    /** The pass of this browser, or null. */
    public String getPaso() {
        return PasoCookie.read(request);
    }

    /** Whether somebody is signed in already. */
    public boolean isDentro() {
        return request.getUserPrincipal() != null;
    }

    /** Goes to an address of the application. */
    static void redirect(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    private void remember(SesionAbierta abierta) {
        SessionCookie.write(abierta.token(), request, response());
        PasoCookie.delete(request, response());
        PreferenciasView.remember(abierta.sesion().idioma(), abierta.sesion().tema(), response());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}
