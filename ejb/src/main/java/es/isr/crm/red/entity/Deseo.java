package es.isr.crm.red.entity;

import java.util.Optional;

/**
 * What the CRM wants of one ONT, as it stood when an order was taken up.
 *
 * @param numeroSerie serial
 * @param estado absent, active or suspended
 * @param version grows with each wish
 * @param conexion how it is to be registered; null when it never was to be
 * @param origen where it is moving from; null when it stays where it is
 * @param descripcion what PSO shows beside it
 */
public record Deseo(
        String numeroSerie, EstadoDeseado estado, long version, Conexion conexion, Origen origen, String descripcion) {

    /**
     * The speed profile that PSO is to have.
     *
     * @param perfilSuspendido name of the profile that cuts
     */
    public String perfilVelocidad(String perfilSuspendido) {
        return estado == EstadoDeseado.SUSPENDIDA ? perfilSuspendido : conexion.perfilVelocidad();
    }

    /**
     * Compares. What PSO does not tell cannot differ, except the speed profile: without it nobody has seen that the
     * service runs, or is cut. The user profile of a service that is cut is only kept for its return.
     *
     * @param perfilSuspendido name of the profile that cuts
     */
    public Comparacion compare(Lectura lectura, String perfilSuspendido) {
        if (estado == EstadoDeseado.AUSENTE) {
            return lectura.registrada() ? Comparacion.SOBRA : Comparacion.CUMPLE;
        }
        if (!lectura.registrada()) {
            return Comparacion.FALTA;
        }
        Lectura.Observada real = lectura.conexion();
        if (origen != null && origen.isShown(real, conexion)) {
            return Comparacion.EN_ORIGEN;
        }
        if (differs(conexion.olt(), real.olt()) || differs(conexion.pon(), real.pon())) {
            return Comparacion.EN_OTRO_SITIO;
        }
        if (!perfilVelocidad(perfilSuspendido).equals(real.perfilVelocidad())
                || estado == EstadoDeseado.ACTIVA && differs(conexion.perfilUsuario(), real.perfilUsuario())) {
            return Comparacion.OTRO_PERFIL;
        }
        return conexion.ipFija() != null && !DireccionIp.isSame(conexion.ipFija(), real.ipFija())
                ? Comparacion.OTRA_IP
                : Comparacion.CUMPLE;
    }

    /**
     * What is to be sent next: what PSO has already is changed, what it has not is added, and what moves is removed
     * first.
     *
     * @param lectura what PSO last showed, if it was ever read
     * @param perfilSuspendido name of the profile that cuts
     */
    public Escritura next(Optional<Lectura> lectura, String perfilSuspendido) {
        if (estado == EstadoDeseado.AUSENTE) {
            return Escritura.ELIMINAR;
        }
        return switch (lectura.map(shown -> compare(shown, perfilSuspendido)).orElse(Comparacion.FALTA)) {
            // What is registered elsewhere is never changed: adding it tells whether it still is.
            case FALTA, EN_OTRO_SITIO -> Escritura.ANADIR;
            case EN_ORIGEN, SOBRA -> Escritura.ELIMINAR;
            case OTRA_IP -> Escritura.IP_FIJA;
            case OTRO_PERFIL, CUMPLE -> Escritura.MODIFICAR;
        };
    }

    private static boolean differs(String wanted, String told) {
        return told != null && !told.equals(wanted);
    }
}
