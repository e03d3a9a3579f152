package es.isr.crm.shared.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.ConfiguracionEditor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.Parametro;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The settings of the operator. */
@Stateless
public class ConfiguracionService {

    @Inject
    private Configuracion configuracion;

    @Inject
    private ConfiguracionEditor editor;

    /** All settings with their present values. */
    @RolesAllowed(ADMIN_ROLE)
    public Map<Parametro, String> findAll() {
        return configuracion.all();
    }

    /**
     * Saves settings; those not given stay as they are.
     *
     * @param values as typed
     * @throws DatosInvalidosException when some are not what they should be; then none is saved
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("configuracion.guardar")
    public void save(Map<Parametro, String> values) {
        editor.save(values);
    }

    /** E-mail and telephone of the support, which anybody may see: also who cannot sign in. */
    @PermitAll
    public Contacto getContacto() {
        return new Contacto(
                configuracion.text(Parametro.SOPORTE_EMAIL),
                configuracion.text(Parametro.SOPORTE_TELEFONO),
                configuracion.text(Parametro.SOPORTE_HORARIO));
    }

    /**
     * Whom to ask for help; each may be empty.
     *
     * @param email e-mail
     * @param telefono telephone
     * @param horario when
     */
    public record Contacto(String email, String telefono, String horario) {}
}
