package es.isr.crm.planes.entity;

import java.io.Serializable;

/** The network profiles of a plan, as an administrator edits them. */
public class PerfilesPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Long id;
    private final String nombre;
    private String perfilVelocidad;
    private String perfilUsuario;

    public PerfilesPlan(Plan plan) {
        this.id = plan.getId();
        this.nombre = plan.getNombre();
        this.perfilVelocidad = plan.getPerfilVelocidad();
        this.perfilUsuario = plan.getPerfilUsuario();
    }

    public Long getId() {
        return id;
    }

    /** Name of the plan. */
    public String getNombre() {
        return nombre;
    }

    public String getPerfilVelocidad() {
        return perfilVelocidad;
    }

    public void setPerfilVelocidad(String perfilVelocidad) {
        this.perfilVelocidad = perfilVelocidad;
    }

    public String getPerfilUsuario() {
        return perfilUsuario;
    }

    public void setPerfilUsuario(String perfilUsuario) {
        this.perfilUsuario = perfilUsuario;
    }
}
