package es.isr.crm.web.shared.http;

import es.isr.crm.web.shared.PreferenciasView;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.util.Locale;

/** Gives every view the language that was chosen, never the one that a header asks for. */
public class PreferredLocaleViewHandler extends ViewHandlerWrapper {

    public PreferredLocaleViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return CDI.current().select(PreferenciasView.class).get().getLocale();
    }
}
