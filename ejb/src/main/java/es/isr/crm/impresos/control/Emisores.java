package es.isr.crm.impresos.control;

import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The operator as its settings describe it. */
@Dependent
public class Emisores {

    @Inject
    private Configuracion configuracion;

    public Emisor get() {
        Map<Parametro, String> settings = configuracion.all();
        return new Emisor(
                text(settings, Parametro.EMISOR_NOMBRE),
                text(settings, Parametro.EMISOR_NIF),
                text(settings, Parametro.EMISOR_DIRECCION),
                text(settings, Parametro.EMISOR_CODIGO_POSTAL),
                text(settings, Parametro.EMISOR_LOCALIDAD),
                text(settings, Parametro.EMISOR_PROVINCIA),
                text(settings, Parametro.EMISOR_REGISTRO),
                text(settings, Parametro.SOPORTE_TELEFONO),
                text(settings, Parametro.SOPORTE_EMAIL),
                text(settings, Parametro.EMISOR_WEB),
                text(settings, Parametro.SOPORTE_HORARIO));
    }

    /** Those of the settings that nobody has filled in yet. */
    public List<Parametro> missing(Parametro... needed) {
        Map<Parametro, String> settings = configuracion.all();
        return Stream.of(needed)
                .filter(parametro -> text(settings, parametro) == null)
                .toList();
    }

    private static String text(Map<Parametro, String> settings, Parametro parametro) {
        String value = settings.get(parametro);
        return value == null || value.isBlank() ? null : value;
    }
}
