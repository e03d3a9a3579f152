package es.isr.crm.red;

import java.util.Locale;

/** What the office asks of the network, and the write by which the CRM does it. */
enum Acto {
    ALTA("añadir_ont");

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
