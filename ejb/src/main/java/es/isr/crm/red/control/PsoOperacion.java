package es.isr.crm.red.control;

import java.util.EnumSet;
import java.util.Set;

/** The operations of PSO System v5, by their names on the wire. */
public enum PsoOperacion {
    ANADIR_ONT("añadir_ont"),
    ELIMINAR_ONT_POR_SN("eliminar_ont_por_sn"),
    MODIFICAR_ONT("modificar_ont"),
    OBTENER_INFORMACION_ONT_POR_SN("obtener_informacion_ont_por_sn"),
    OBTENER_TODAS_ONTS_OLT("obtener_todas_onts_olt"),
    OBTENER_ESTADOS_ONTS_OLT("obtener_estados_onts_olt"),
    OBTENER_ONTS_SIN_REGISTRAR("obtener_onts_sin_registrar"),
    REINICIAR_ONT("reiniciar_ont"),
    RESET_FACTORIA_ONT("reset_factoria_ont"),
    OBTENER_LOGS_ONT("obtener_logs_ont"),
    ASIGNAR_IP_FIJA("asignar_ip_fija"),
    OBTENER_PERFILES_VELOCIDAD("obtener_perfiles_velocidad"),
    OBTENER_PERFILES_USUARIO("obtener_perfiles_usuario"),
    CREAR_PERFIL_VELOCIDAD("crear_perfil_velocidad"),
    OBTENER_OLTS("obtener_olts"),
    OBTENER_NODOS_PON("obtener_nodos_pon");

    private static final Set<PsoOperacion> LECTURAS = EnumSet.of(
            OBTENER_INFORMACION_ONT_POR_SN,
            OBTENER_TODAS_ONTS_OLT,
            OBTENER_ESTADOS_ONTS_OLT,
            OBTENER_ONTS_SIN_REGISTRAR,
            OBTENER_LOGS_ONT,
            OBTENER_PERFILES_VELOCIDAD,
            OBTENER_PERFILES_USUARIO,
            OBTENER_OLTS,
            OBTENER_NODOS_PON);

    private final String nombre;

    PsoOperacion(String nombre) {
        this.nombre = nombre;
    }

    /** Whether it lists what hangs on a whole OLT. */
    public boolean isDeOlt() {
        return this == OBTENER_TODAS_ONTS_OLT || this == OBTENER_ESTADOS_ONTS_OLT || this == OBTENER_ONTS_SIN_REGISTRAR;
    }

    /** Name on the wire. */
    public String nombre() {
        return nombre;
    }

    /** Whether it changes the network or touches a customer's line; what is not known to be harmless does. */
    public boolean isEscritura() {
        return !LECTURAS.contains(this);
    }
}
