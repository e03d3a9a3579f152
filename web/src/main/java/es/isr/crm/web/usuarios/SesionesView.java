package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.entity.SesionRow;
import es.isr.crm.web.shared.ViewTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How pages call a browser in which somebody is signed in. */
@Named
@RequestScoped
public class SesionesView {

    @Inject
    private ViewTexts texts;

    /** For instance {@code Firefox · Windows}. */
    public String navegador(SesionRow sesion) {
        String known = Navegadores.describe(sesion.agente());
        return known.isEmpty() ? texts.get("sesiones.desconocido") : known;
    }
}
