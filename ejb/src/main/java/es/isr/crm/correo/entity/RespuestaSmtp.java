package es.isr.crm.correo.entity;

/**
 * What came of the attempt to hand a message to the mail server.
 *
 * @param desenlace what it means
 * @param motivo why it was not accepted; null when it was
 * @param texto what the server said, or what went wrong
 */
public record RespuestaSmtp(Desenlace desenlace, MotivoEntrega motivo, String texto) {

    /** What it means for the delivery. */
    public enum Desenlace {
        /** Accepted: from here on it is the mail server's. */
        ACEPTADA,
        /** Not accepted now; perhaps later. */
        APLAZADA,
        /** Never accepted as it is. */
        RECHAZADA,
        /** The message was whole and no answer came: it may have been accepted. */
        DUDOSA,
        /** Not the message's fault: the server is away, or does not let us send. */
        SIN_SERVIDOR
    }

    public static RespuestaSmtp aceptada(String texto) {
        return new RespuestaSmtp(Desenlace.ACEPTADA, null, texto);
    }

    /** The message itself, or its document, could not be made. */
    public static RespuestaSmtp sinContenido(String texto) {
        return new RespuestaSmtp(Desenlace.RECHAZADA, MotivoEntrega.CONTENIDO, texto);
    }
}
