package es.isr.crm.simulador.llamada;

/** How a call ended for its client. */
public enum Desenlace {
    /** Still waiting. */
    EN_CURSO,
    /** The whole answer was sent. */
    RESPONDIDA,
    /** The simulator cut the connection without a whole answer. */
    CORTADA,
    /** The client went away first. */
    ABANDONADA
}
