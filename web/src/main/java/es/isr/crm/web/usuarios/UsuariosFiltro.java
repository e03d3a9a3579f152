package es.isr.crm.web.usuarios;

import es.isr.crm.shared.entity.Rol;
import es.isr.crm.usuarios.entity.EstadoUsuario;
import es.isr.crm.usuarios.entity.UsuarioFilter;
import java.io.Serializable;
import java.util.List;

/** What the list of users is narrowed by, as it is being chosen. */
public class UsuariosFiltro implements Serializable {

    private static final long serialVersionUID = 1L;

    private String texto;
    private List<Rol> roles = List.of();
    private EstadoUsuario estado;
    private boolean bloqueados;
    private boolean sinSegundoFactor;

    UsuarioFilter toFilter() {
        return new UsuarioFilter(texto, roles, estado, bloqueados, sinSegundoFactor);
    }

    public boolean isPuesto() {
        return !toFilter().equals(UsuarioFilter.ALL);
    }

    /** All of them, again. */
    public void limpiar() {
        texto = null;
        roles = List.of();
        estado = null;
        bloqueados = false;
        sinSegundoFactor = false;
    }

    public String getTexto() {
        return texto;
    }

    public void setTexto(String texto) {
        this.texto = texto;
    }

    public List<Rol> getRoles() {
        return roles;
    }

    public void setRoles(List<Rol> roles) {
        this.roles = roles == null ? List.of() : List.copyOf(roles);
    }

    public EstadoUsuario getEstado() {
        return estado;
    }

    public void setEstado(EstadoUsuario estado) {
        this.estado = estado;
    }

    public boolean isBloqueados() {
        return bloqueados;
    }

    public void setBloqueados(boolean bloqueados) {
        this.bloqueados = bloqueados;
    }

    public boolean isSinSegundoFactor() {
        return sinSegundoFactor;
    }

    public void setSinSegundoFactor(boolean sinSegundoFactor) {
        this.sinSegundoFactor = sinSegundoFactor;
    }
}
