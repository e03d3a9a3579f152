package es.isr.crm.web.usuarios;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.boundary.ConfiguracionService.Contacto;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/**
 * The page {@code /espera}, for whom the identity provider vouches and no administrator has approved yet. They have no
 * session: the page knows nobody, and trying again is signing in again.
 */
@Named
@RequestScoped
public class EsperaView {

    @EJB
    private ConfiguracionService configuracion;

    /** Whom to ask. */
    public Contacto getContacto() {
        return configuracion.getContacto();
    }
}
