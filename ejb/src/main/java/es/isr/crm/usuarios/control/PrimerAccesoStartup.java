package es.isr.crm.usuarios.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Opens the first access of an installation without users: the code goes to the log, which only who runs the server
 * reads. The demo brings its own administrator.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
public class PrimerAccesoStartup {

    private static final Logger LOG = Logger.getLogger("es.isr.crm.usuarios");

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private PrimerAccesoRepository primerAcceso;

    @PostConstruct
    void open() {
        boolean demo = ConfigProvider.getConfig()
                .getOptionalValue("crm.demo", Boolean.class)
                .orElse(false);
        if (!demo && usuarios.count() == 0) {
            String code = Secreto.code();
            primerAcceso.replace(code);
            LOG.log(Level.INFO, "Código de primer acceso: {0}", code);
        }
    }
}
