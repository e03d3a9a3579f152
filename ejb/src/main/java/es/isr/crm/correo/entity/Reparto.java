package es.isr.crm.correo.entity;

/**
 * What a round of sending came to.
 *
 * @param enviadas messages accepted
 * @param noEnviadas messages refused, put off or in doubt
 * @param fin why it ended
 */
public record Reparto(int enviadas, int noEnviadas, Fin fin) {

    /** Why a round ended. */
    public enum Fin {
        /** Nothing more is due. */
        NADA,
        /** There is more: it goes on with the next round. */
        SIGUE,
        /** Another dispatcher is at it. */
        OCUPADO,
        /** The mail server is away, or does not let us send. */
        SIN_SERVIDOR,
        /** There is no mail server in the configuration. */
        APAGADO
    }

    /** A round that sent nothing. */
    public static Reparto nada(Fin fin) {
        return new Reparto(0, 0, fin);
    }

    /** This round and another after it. */
    public Reparto plus(Reparto next) {
        return new Reparto(enviadas + next.enviadas, noEnviadas + next.noEnviadas, next.fin);
    }
}
