package es.isr.crm.impresos.control;

import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The operator as its settings describe it. */
@Dependent
public class Emisores {

    @Inject
    private Configuracion configuracion;

    public Emisor get() {
        return new Emisor(
                text(Parametro.EMISOR_NOMBRE),
                text(Parametro.EMISOR_NIF),
                text(Parametro.EMISOR_DIRECCION),
                text(Parametro.EMISOR_CODIGO_POSTAL),
                text(Parametro.EMISOR_LOCALIDAD),
                text(Parametro.EMISOR_PROVINCIA),
                text(Parametro.EMISOR_REGISTRO),
                text(Parametro.SOPORTE_TELEFONO),
                text(Parametro.SOPORTE_EMAIL),
                text(Parametro.EMISOR_WEB),
                text(Parametro.SOPORTE_HORARIO));
    }

    /** Those of the settings that nobody has filled in yet. */
    public List<Parametro> missing(Parametro... needed) {
        return Stream.of(needed).filter(parametro -> text(parametro) == null).toList();
    }

    private String text(Parametro parametro) {
        String value = configuracion.text(parametro);
        return value.isBlank() ? null : value;
    }
}
