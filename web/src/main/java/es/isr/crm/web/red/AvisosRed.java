package es.isr.crm.web.red;

import es.isr.crm.red.control.AvisosPso;
import es.isr.crm.web.shared.Idiomas;
import es.isr.crm.web.shared.PreferenciasView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;

/** What goes wrong with PSO, in the user's language, from the same file as the log and the history. */
@Named
@RequestScoped
public class AvisosRed {

    private static final ResourceBundle.Control ONLY_WHAT_IS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private PreferenciasView preferencias;

    /**
     * What it is called, why it happens and what to do.
     *
     * @param clave beginning of the keys of its texts; null for nothing
     */
    public AvisoRed of(String clave) {
        if (clave == null) {
            return null;
        }
        ResourceBundle words = ResourceBundle.getBundle(
                AvisosPso.BUNDLE,
                Idiomas.locale(preferencias.idioma()),
                AvisosPso.class.getClassLoader(),
                ONLY_WHAT_IS_ASKED);
        return new AvisoRed(
                words.getString(clave + ".titulo"),
                words.getString(clave + ".causa"),
                List.of(words.getString(clave + ".pasos").split("\\|")));
    }
}
