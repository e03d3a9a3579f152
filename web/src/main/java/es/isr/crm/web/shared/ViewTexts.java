package es.isr.crm.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts in the language of the page: {@code #{t['clientes.titulo']}}. */
@Named("t")
@RequestScoped
public class ViewTexts extends AbstractMap<String, String> {

    @Inject
    private Texts texts;

    @Inject
    private PreferenciasView preferencias;

    @Override
    public String get(Object key) {
        return texts.text(preferencias.idioma(), String.valueOf(key));
    }

    /** The text with its parameters filled in. */
    public String format(String key, Object... params) {
        return texts.text(preferencias.idioma(), key, params);
    }

    /** The text, or nothing when there is none: for texts that some things have and others have not. */
    public String find(String key) {
        return texts.find(preferencias.idioma(), key).orElse(null);
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.of(preferencias.idioma()).containsKey(key);
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return texts.of(preferencias.idioma()).entrySet();
    }
}
