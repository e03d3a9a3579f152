package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.PlazosSesion;
import es.isr.crm.web.security.SessionCookie;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** How much longer the session of a page lives, so that the page can warn in time. */
@Named
@RequestScoped
public class PlazosView {

    /** How long before. */
    private static final Duration AVISO = Duration.ofMinutes(5);

    @EJB
    private SesionService sesiones;

    @Inject
    private HttpServletRequest request;

    private PlazosSesion plazos;

    @PostConstruct
    void read() {
        plazos = SessionCookie.read(request).flatMap(sesiones::findPlazos).orElse(null);
    }

    /** Whether there is a session. */
    public boolean isSesion() {
        return plazos != null;
    }

    /** Seconds until it ends if nobody does anything. */
    public long getInactividad() {
        return plazos.inactividad().toSeconds();
    }

    /** Seconds until it ends whatever is done. */
    public long getFin() {
        return plazos.fin().toSeconds();
    }

    /** How many seconds before its end the page warns; of a short session, half of it. */
    public long getAviso() {
        return Math.min(AVISO.toSeconds(), plazos.inactividad().toSeconds() / 2);
    }
}
