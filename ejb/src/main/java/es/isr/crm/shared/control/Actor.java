package es.isr.crm.shared.control;

import jakarta.enterprise.context.RequestScoped;

/**
 * Who is doing this, for the record. Set when a request is authenticated; in timers and jobs it stays the system.
 * Permission is never decided by it: that is the container's.
 */
@RequestScoped
public class Actor {

    /** The name under which timers and jobs sign. */
    public static final String SISTEMA = "sistema";

    /** Signs what is done by somebody who has not signed in. */
    public static final String ANONIMO = "anónimo";

    private Long id;
    private String nombre = SISTEMA;
    private String ip;

    /** Id of the user, or null for the system. */
    public Long getId() {
        return id;
    }

    public String getNombre() {
        return nombre;
    }

    /** Address the request came from, or null for the system. */
    public String getIp() {
        return ip;
    }

    public void set(Long id, String nombre, String ip) {
        this.id = id;
        this.nombre = nombre;
        this.ip = ip;
    }
}
