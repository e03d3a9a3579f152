package es.isr.crm.simulador.fallo;

/** Whether PSO carries the operation out although it answers wrongly. */
public enum Aplicacion {
    /** Before it answers. */
    SI,
    NO,
    /** A while after it came, whatever was answered meanwhile. */
    TARDE
}
