package es.isr.crm.comercial.control;

import es.isr.crm.comercial.entity.ConsentimientoWeb;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.usuarios.entity.Idioma;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words that one agrees to in the public form: who uses the data, for what, how long, and what one may ask (Reglamento
 * (UE) 2016/679, arts. 6.1.a, 7 and 13). Whoever changes the words in the files raises their version.
 */
@Dependent
public class TextoConsentimiento {

    private static final String WORDS = "es.isr.crm.comercial.consentimiento";
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Configuracion configuracion;

    /** Name of the company that uses the data; empty while the settings have none. */
    public String getEmpresa() {
        return configuracion.text(Parametro.EMISOR_NOMBRE);
    }

    public ConsentimientoWeb of(Idioma idioma) {
        String language = idioma.name().toLowerCase(Locale.ROOT);
        ResourceBundle words = ResourceBundle.getBundle(
                WORDS, Locale.forLanguageTag(language), TextoConsentimiento.class.getClassLoader(), EXACT);
        String quien = getEmpresa();
        String donde = configuracion.text(Parametro.SOPORTE_EMAIL);
        String texto = MessageFormat.format(
                words.getString("texto"),
                quien.isEmpty() ? words.getString("quien") : quien,
                donde.isEmpty() ? words.getString("donde") : donde);
        return new ConsentimientoWeb(Integer.parseInt(words.getString("version")), language, texto);
    }
}
