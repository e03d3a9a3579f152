package es.isr.crm.red.entity;

import es.isr.crm.shared.entity.EnumConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;

/** How the network can differ from what the CRM wants. One ONT may differ in several ways at once. */
public enum TipoDeriva {
    /** Who should be online is not: PSO does not have the ONT. */
    FALTA(Set.of(Salida.RED)),
    /** The customer pays and is cut. */
    DEBE_ACTIVARSE(Set.of(Salida.RED, Salida.CRM)),
    /** Suspended, and has service. */
    DEBE_CORTARSE(Set.of(Salida.RED, Salida.CRM)),
    /** Registered at another OLT or port. */
    TRASLADADA(Set.of(Salida.RED, Salida.CRM)),
    /** With another speed or user profile than agreed. */
    PERFIL(Set.of(Salida.RED, Salida.CRM)),
    /** With another fixed address, or with one that nobody gave. */
    IP(Set.of(Salida.RED, Salida.CRM)),
    /** Registered, and no customer of ours. Never removed without a click. */
    HUERFANA(Set.of(Salida.RETIRAR, Salida.CONOCER)),
    /** The CRM contradicts itself: the service says one thing and the wish for its ONT another. */
    SIN_ONT(Set.of(Salida.RED)),
    /** For information: an ONT that should be registered is plugged in and waits. */
    SIN_REGISTRAR(Set.of());

    /** What can be done about a difference. */
    public enum Salida {
        /** The network follows the CRM. */
        RED,
        /** The CRM follows the network. */
        CRM,
        /** It is removed from PSO. */
        RETIRAR,
        /** It is left alone until it changes. */
        CONOCER
    }

    private final Set<Salida> salidas;

    TipoDeriva(Set<Salida> salidas) {
        this.salidas = salidas;
    }

    /** Whether that can be done about it. */
    public boolean allows(Salida salida) {
        return salidas.contains(salida);
    }

    /**
     * In what an ONT differs. What PSO does not tell cannot differ.
     *
     * @param deseo what is wanted of it
     * @param lectura what PSO showed
     * @param perfilSuspendido name of the profile that cuts
     * @return nothing when it is as wanted
     */
    public static Set<TipoDeriva> of(Deseo deseo, Lectura lectura, String perfilSuspendido) {
        if (deseo.estado() == EstadoDeseado.AUSENTE) {
            return lectura.registrada() ? EnumSet.of(HUERFANA) : EnumSet.noneOf(TipoDeriva.class);
        }
        if (!lectura.registrada()) {
            return EnumSet.of(FALTA);
        }
        Set<TipoDeriva> found = EnumSet.noneOf(TipoDeriva.class);
        Conexion wanted = deseo.conexion();
        Lectura.Observada real = lectura.conexion();
        if (differs(wanted.olt(), real.olt()) || differs(wanted.pon(), real.pon())) {
            found.add(TRASLADADA);
        }
        if (differs(deseo.perfilVelocidad(perfilSuspendido), real.perfilVelocidad())) {
            found.add(speed(deseo, real, perfilSuspendido));
        }
        // That of a service that is cut is only kept for its return.
        if (deseo.estado() == EstadoDeseado.ACTIVA && differs(wanted.perfilUsuario(), real.perfilUsuario())) {
            found.add(PERFIL);
        }
        if (isOtherIp(wanted.ipFija(), real.ipFija())) {
            found.add(IP);
        }
        return found;
    }

    private static TipoDeriva speed(Deseo deseo, Lectura.Observada real, String perfilSuspendido) {
        if (deseo.estado() == EstadoDeseado.SUSPENDIDA) {
            return DEBE_CORTARSE;
        }
        return perfilSuspendido.equals(real.perfilVelocidad()) ? DEBE_ACTIVARSE : PERFIL;
    }

    /** An address that nobody gave differs too; one and the same may be written in several ways. */
    private static boolean isOtherIp(String wanted, String told) {
        return wanted == null ? told != null : !DireccionIp.isSame(wanted, told);
    }

    private static boolean differs(String wanted, String told) {
        return told != null && !told.equals(wanted);
    }

    /** Stored in lower case. */
    @Converter
    public static class Jpa extends EnumConverter<TipoDeriva> implements AttributeConverter<TipoDeriva, String> {
        public Jpa() {
            super(TipoDeriva.class);
        }
    }
}
