package es.isr.crm.red.entity;

import java.io.Serializable;
import java.util.List;

/**
 * A profile that PSO has or that the CRM names, and who uses it.
 *
 * @param nombre its name
 * @param bajada Mbit/s towards the customer; null for a user profile
 * @param subida Mbit/s from the customer; null for a user profile
 * @param descripcion what it is for; null for a speed profile
 * @param suspendido whether it is the one of suspensions
 * @param planes the plans that name it
 * @param servicios how many services in force those plans have
 */
public record PerfilRow(
        String nombre,
        Integer bajada,
        Integer subida,
        String descripcion,
        boolean suspendido,
        List<UsoPerfil> planes,
        long servicios)
        implements Serializable {

    /**
     * A plan that names a profile.
     *
     * @param planId the plan
     * @param plan its name
     * @param perfilVelocidad its speed profile, or null
     * @param perfilUsuario its user profile, or null
     * @param activo whether it is sold
     * @param servicios how many services in force have it
     */
    public record UsoPerfil(
            Long planId, String plan, String perfilVelocidad, String perfilUsuario, boolean activo, long servicios)
            implements Serializable {}

    public PerfilRow {
        planes = List.copyOf(planes);
    }
}
