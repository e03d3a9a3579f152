package es.isr.crm.web.shared.convert;

import es.isr.crm.web.shared.PreferenciasView;
import es.isr.crm.web.shared.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.convert.ConverterException;

/** Says beside the field what a value should look like; a {@code converterMessage} on the field goes before it. */
final class ConversionRefusal {

    private ConversionRefusal() {}

    static ConverterException of(String key, String typed) {
        CDI<Object> beans = CDI.current();
        PreferenciasView preferencias = beans.select(PreferenciasView.class).get();
        String text = beans.select(Texts.class).get().text(preferencias.idioma(), key, typed);
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
