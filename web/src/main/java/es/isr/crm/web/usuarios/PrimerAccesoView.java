package es.isr.crm.web.usuarios;

import es.isr.crm.usuarios.boundary.AccesoOidcService;
import es.isr.crm.usuarios.boundary.PrimerAccesoService;
import es.isr.crm.web.security.Addresses;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.IOException;

/** The page {@code /primer-acceso}: who installs the CRM makes the first administrator. */
@Named
@RequestScoped
public class PrimerAccesoView {

    @EJB
    private PrimerAccesoService primerAcceso;

    @EJB
    private AccesoOidcService oidc;

    private String nombre;
    private String email;
    private String password;
    private String repetida;
    private String codigo;

    /** Once somebody has come in, there is only the sign-in. */
    public void comprobar() throws IOException {
        if (!primerAcceso.isPendiente()) {
            redirect(Addresses.LOGIN);
        }
    }

    /** Makes the administrator, who then signs in. */
    public void crear() throws IOException {
        DosVeces.check(password, repetida);
        primerAcceso.crear(nombre, email, password, codigo);
        redirect(Addresses.LOGIN + "?motivo=creado");
    }

    /** What the identity provider is called that lets the owner in; null when none does. */
    public String getProveedor() {
        return oidc.findProveedorPropietario().orElse(null);
    }

    private static void redirect(String address) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
    }

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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

    public String getCodigo() {
        return codigo;
    }

    public void setCodigo(String codigo) {
        this.codigo = codigo;
    }
}
