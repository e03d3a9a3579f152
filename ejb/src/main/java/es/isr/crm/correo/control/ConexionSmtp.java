package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.EstadoCorreo;
import es.isr.crm.correo.entity.RespuestaSmtp;
import es.isr.crm.correo.entity.RespuestaSmtp.Desenlace;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One connection to the mail server, opened at the first message and used for all that follow. */
final class ConexionSmtp implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ConexionSmtp.class.getName());

    private final Session session;
    private Transport transport;
    private EstadoCorreo estado = EstadoCorreo.BIEN;

    ConexionSmtp(Session session) {
        this.session = session;
    }

    /** The server cannot be spoken to. */
    static final class SinServidorException extends Exception {

        private static final long serialVersionUID = 1L;

        private final EstadoCorreo estado;

        SinServidorException(EstadoCorreo estado, MessagingException e) {
            super(LectorSmtp.text(e), e);
            this.estado = estado;
        }

        EstadoCorreo getEstado() {
            return estado;
        }
    }

    /** @throws SinServidorException when it is away or will not have us */
    void open() throws SinServidorException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        try {
            transport = session.getTransport("smtp");
            transport.connect();
        } catch (MessagingException e) {
            close();
            throw new SinServidorException(LectorSmtp.state(e), e);
        }
    }

    /** Hands a message over on the open connection. */
    RespuestaSmtp send(Mensaje mensaje) {
        try {
            transport.sendMessage(mensaje, mensaje.getAllRecipients());
            return RespuestaSmtp.aceptada(null);
        } catch (MessagingException e) {
            RespuestaSmtp respuesta = LectorSmtp.read(e, mensaje.isBegun(), mensaje.isWhole());
            estado = LectorSmtp.state(e);
            if (respuesta.desenlace() != Desenlace.ACEPTADA) {
                LOG.log(Level.FINE, e, () -> "not accepted: " + respuesta);
                closeUnlessAnswered(respuesta);
            }
            return respuesta;
        }
    }

    /** What the last answer of {@link Desenlace#SIN_SERVIDOR} says about the server. */
    EstadoCorreo getEstado() {
        return estado;
    }

    /** After an answer the dialogue goes on; after silence nobody knows where it stands. */
    private void closeUnlessAnswered(RespuestaSmtp respuesta) {
        boolean answered = respuesta.desenlace() == Desenlace.RECHAZADA || respuesta.desenlace() == Desenlace.APLAZADA;
        if (!answered) {
            close();
        }
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "connection to the mail server closed badly", e);
        } finally {
            transport = null;
        }
    }
}
