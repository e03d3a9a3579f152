package es.isr.crm.red;

import java.util.Locale;

/** What the office asks of the network, and the write by which the CRM does it. */
enum Acto {
    ALTA("añadir_ont"),
    SUSPENSION("modificar_ont"),
    REACTIVACION("modificar_ont"),
    /** Other profiles. */
    CAMBIO("modificar_ont"),
    BAJA("eliminar_ont_por_sn"),
    IP_FIJA("asignar_ip_fija"),
    /** Another ONT; it is the new one that is written first. */
    SUSTITUCION("añadir_ont"),
    /** To another port: the first of its two writes. */
    TRASLADO_SALIDA("eliminar_ont_por_sn"),
    /** To another port: the second. */
    TRASLADO_LLEGADA("añadir_ont");

    private final String operacion;

    Acto(String operacion) {
        this.operacion = operacion;
    }

    String operacion() {
        return operacion;
    }

    /** Name of its table. */
    String fichero() {
        return name().toLowerCase(Locale.ROOT);
    }
}
