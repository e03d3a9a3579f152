package es.isr.crm.testing;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** An operator that may issue invoices, for as long as a test needs one. */
@Dependent
public class EmisorDePrueba {

    private static final Map<Parametro, String> ISSUER = new EnumMap<>(Map.of(
            Parametro.EMISOR_NOMBRE, "Fibra Ñandú & Cía., S.L.",
            Parametro.EMISOR_NIF, "B12345674",
            Parametro.EMISOR_DIRECCION, "Calle del Niño, 1",
            Parametro.EMISOR_CODIGO_POSTAL, "46149",
            Parametro.EMISOR_LOCALIDAD, "Gilet",
            Parametro.EMISOR_PROVINCIA, "Valencia"));

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private ComoAdmin admin;

    private Map<Parametro, String> before;

    public void poner() throws Exception {
        before = new EnumMap<>(admin.call(configuracion::findAll));
        before.keySet().retainAll(ISSUER.keySet());
        admin.run(() -> configuracion.save(ISSUER));
    }

    /** The settings are as they were. */
    public void quitar() throws Exception {
        Map<Parametro, String> restored = new EnumMap<>(Parametro.class);
        ISSUER.keySet().forEach(parametro -> restored.put(parametro, before.get(parametro)));
        admin.run(() -> configuracion.save(restored));
    }
}
