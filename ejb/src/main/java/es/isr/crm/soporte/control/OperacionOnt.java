package es.isr.crm.soporte.control;

import java.util.Locale;

/** What is done to a box from a ticket, and cannot be undone. */
public enum OperacionOnt {
    REINICIO,
    RESTABLECIMIENTO;

    /** Key of its words. */
    String clave() {
        return name().toLowerCase(Locale.ROOT);
    }
}
