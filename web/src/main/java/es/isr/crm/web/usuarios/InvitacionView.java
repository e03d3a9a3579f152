package es.isr.crm.web.usuarios;

import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.boundary.ConfiguracionService.Contacto;
import es.isr.crm.usuarios.boundary.InvitacionService;
import es.isr.crm.usuarios.entity.EnlaceAbierto;
import es.isr.crm.web.security.Addresses;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;

/**
 * The page {@code /invitacion}: who was sent a link chooses a password. Opening it uses nothing up; it keeps no state in
 * the server.
 */
@Named
@RequestScoped
public class InvitacionView {

    @EJB
    private InvitacionService invitaciones;

    @EJB
    private ConfiguracionService configuracion;

    private String token;
    private String password;
    private String repetida;
    private EnlaceAbierto enlace;
    private boolean buscado;

    /** Sets the password; its owner then signs in. */
    public void aceptar() throws IOException {
        DosVeces.check(password, repetida);
        invitaciones.aceptar(token, password);
        Umbral.redirect(Addresses.LOGIN + "?motivo=password");
    }

    /** Whose link it is; null when it does not work any more, or never did. */
    public EnlaceAbierto getEnlace() {
        // While a form is being decoded the link that it came by is not known yet.
        if (token != null && !buscado) {
            buscado = true;
            enlace = invitaciones.find(token).orElse(null);
        }
        return enlace;
    }

    /** Whom to ask for another. */
    public Contacto getContacto() {
        return configuracion.getContacto();
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepetida() {
        return repetida;
    }

    public void setRepetida(String repetida) {
        this.repetida = repetida;
    }
}
