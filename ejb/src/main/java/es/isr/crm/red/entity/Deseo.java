package es.isr.crm.red.entity;

import java.util.Objects;

/**
 * What the CRM wants of one ONT, as it stood when an order was taken up.
 *
 * @param numeroSerie serial
 * @param estado absent, active or suspended
 * @param version grows with each wish
 * @param conexion how it is to be registered; null when it never was to be
 * @param descripcion what PSO shows beside it
 */
public record Deseo(String numeroSerie, EstadoDeseado estado, long version, Conexion conexion, String descripcion) {

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
     * service runs, or is cut.
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
        if (differs(conexion.olt(), real.olt()) || differs(conexion.pon(), real.pon())) {
            return Comparacion.EN_OTRO_SITIO;
        }
        if (!perfilVelocidad(perfilSuspendido).equals(real.perfilVelocidad())
                || differs(conexion.perfilUsuario(), real.perfilUsuario())) {
            return Comparacion.OTRO_PERFIL;
        }
        return conexion.ipFija() != null && !Objects.equals(conexion.ipFija(), real.ipFija())
                ? Comparacion.OTRA_IP
                : Comparacion.CUMPLE;
    }

    private static boolean differs(String wanted, String told) {
        return told != null && !told.equals(wanted);
    }
}
