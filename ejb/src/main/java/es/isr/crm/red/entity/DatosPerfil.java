package es.isr.crm.red.entity;

import java.io.Serializable;

/** What a person types to have PSO create a speed profile. */
public class DatosPerfil implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nombre;
    private Integer bajada;
    private Integer subida;

    public String getNombre() {
        return nombre;
    }

    public void setNombre(String nombre) {
        this.nombre = nombre;
    }

    /** Mbit/s towards the customer. */
    public Integer getBajada() {
        return bajada;
    }

    public void setBajada(Integer bajada) {
        this.bajada = bajada;
    }

    /** Mbit/s from the customer. */
    public Integer getSubida() {
        return subida;
    }

    public void setSubida(Integer subida) {
        this.subida = subida;
    }
}
