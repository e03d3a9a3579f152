package es.isr.crm.usuarios.control;

import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.boundary.Demo;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.NuevoUsuario;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;

/** The administrator of the demo, whose password whoever starts it chooses: {@code CRM_DEMO_PASSWORD}. */
@Stateless
public class AdministradorDemo implements Demo {

    private static final String EMAIL = "admin@demo.isr";

    @Inject
    private UsuarioRepository usuarios;

    @Inject
    private AltaUsuario altas;

    @Override
    public int order() {
        return 10;
    }

    @Override
    @Auditado("usuarios.demo")
    public void load() {
        if (usuarios.count() == 0) {
            String password = ConfigProvider.getConfig().getValue("crm.demo.password", String.class);
            altas.crear(new NuevoUsuario("Administración Demo", EMAIL, Rol.ADMIN, password));
        }
    }
}
