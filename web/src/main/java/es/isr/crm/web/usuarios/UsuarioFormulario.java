package es.isr.crm.web.usuarios;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.DatosUsuario;
import es.isr.crm.usuarios.entity.UsuarioRow;
import java.io.Serializable;

/** What an administrator says of a user, as it is being typed. */
public class UsuarioFormulario implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nombre;
    private String email;
    private Rol rol = Rol.USER;

    static UsuarioFormulario of(UsuarioRow usuario) {
        UsuarioFormulario formulario = new UsuarioFormulario();
        formulario.nombre = usuario.nombre();
        formulario.email = usuario.email();
        formulario.rol = usuario.rol();
        return formulario;
    }

    DatosUsuario toDatos() {
        return new DatosUsuario(nombre, email, rol);
    }

    /** All that can be chosen. */
    public Rol[] getRoles() {
        return Rol.values();
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

    public Rol getRol() {
        return rol;
    }

    public void setRol(Rol rol) {
        this.rol = rol;
    }
}
