package es.isr.crm.testing;

import es.isr.crm.shared.boundary.Demo;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The sample catalogue, there as soon as the tests are deployed; also browsers find it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Catalogo {

    /** Fibre with a promotion, an installation price and a permanence. */
    public static final String FIBRA = "Fibra 600 Mb";

    /** The profile that {@link #FIBRA} has in PSO. */
    public static final String PERFIL = "600M";

    /** Without ONT. */
    public static final String MOVIL = "Móvil 20 GB";

    /** {@link #FIBRA} and a mobile line, with an installation price and a permanence. */
    public static final String COMBO = "Combo Fibra 600 + Móvil 30 GB";

    /** The mobile line of {@link #COMBO}. */
    public static final String MOVIL_DEL_COMBO = "Móvil 30 GB";

    /** Its place among the parts of the demo; its class is known by its interface only. */
    private static final int PLACE = 20;

    @Inject
    @Any
    private Instance<Demo> demos;

    @PostConstruct
    void load() {
        demos.stream().filter(demo -> demo.order() == PLACE).forEach(Demo::load);
    }

    /** Id of a plan by its name. */
    public Long plan(String nombre) {
        return BaseDatos.enServidor().number("SELECT id FROM planes WHERE nombre = ?", nombre);
    }
}
