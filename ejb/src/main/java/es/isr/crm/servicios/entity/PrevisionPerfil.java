package es.isr.crm.servicios.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * A question to the network's side: what would other profiles of a fibre service do there? Fired as an event, and filled in
 * by who knows.
 */
public class PrevisionPerfil {

    private final Long servicioId;
    private final String perfilVelocidad;
    private final String perfilUsuario;
    private final List<Consecuencia> consecuencias = new ArrayList<>();

    /**
     * @param servicioId the service
     * @param perfilVelocidad PSO speed profile that it would have
     * @param perfilUsuario PSO user profile that it would have
     */
    public PrevisionPerfil(Long servicioId, String perfilVelocidad, String perfilUsuario) {
        this.servicioId = servicioId;
        this.perfilVelocidad = perfilVelocidad;
        this.perfilUsuario = perfilUsuario;
    }

    public Long getServicioId() {
        return servicioId;
    }

    public String getPerfilVelocidad() {
        return perfilVelocidad;
    }

    public String getPerfilUsuario() {
        return perfilUsuario;
    }

    /** Something that would happen, or stands in the way. */
    public void add(Consecuencia consecuencia) {
        consecuencias.add(consecuencia);
    }

    public List<Consecuencia> getConsecuencias() {
        return List.copyOf(consecuencias);
    }
}
