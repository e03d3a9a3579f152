package es.isr.crm.correo.control;

import es.isr.crm.correo.control.ConexionSmtp.SinServidorException;
import es.isr.crm.correo.entity.MotivoEntrega;
import es.isr.crm.correo.entity.Reparto;
import es.isr.crm.correo.entity.Reparto.Fin;
import es.isr.crm.correo.entity.RespuestaSmtp;
import es.isr.crm.correo.entity.RespuestaSmtp.Desenlace;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The way of one message: what it says is read, it is written, the connection is there, and only then is it noted that it
 * is on its way. Whatever goes wrong before costs no doubt.
 */
@Dependent
class Envio {

    private static final Logger LOG = Logger.getLogger(Envio.class.getName());

    @Inject
    private ColaEntregas cola;

    @Inject
    private Cartas cartas;

    /**
     * @param token of the dispatcher
     * @return what became of it, as a round of one message
     */
    Reparto enviar(Long id, long token, Session session, ConexionSmtp conexion) {
        Optional<Mensaje> mensaje;
        Optional<SobreCerrado> sobre;
        try {
            sobre = cola.preparar(id);
            if (sobre.isEmpty()) {
                return Reparto.nada(Fin.NADA);
            }
            mensaje = write(session, sobre.get(), token);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Delivery " + id + " cannot be made");
            cola.fallar(id, Causa.of(e));
            return new Reparto(0, 1, Fin.NADA);
        }
        if (mensaje.isEmpty()) {
            return new Reparto(0, 1, Fin.NADA);
        }
        try {
            conexion.open();
        } catch (SinServidorException e) {
            cola.servidorMal(e.getEstado(), e.getMessage());
            return Reparto.nada(Fin.SIN_SERVIDOR);
        }
        return cola.tomar(sobre.get(), token)
                .map(since -> send(id, token, since, mensaje.get(), conexion))
                .orElseGet(() -> Reparto.nada(Fin.NADA));
    }

    private Reparto send(Long id, long token, Instant since, Mensaje mensaje, ConexionSmtp conexion) {
        RespuestaSmtp respuesta = conexion.send(mensaje);
        cola.responder(id, token, since, respuesta);
        if (respuesta.desenlace() == Desenlace.SIN_SERVIDOR) {
            cola.servidorMal(conexion.getEstado(), respuesta.texto());
            return Reparto.nada(Fin.SIN_SERVIDOR);
        }
        cola.servidorBien();
        boolean accepted = respuesta.desenlace() == Desenlace.ACEPTADA;
        return new Reparto(accepted ? 1 : 0, accepted ? 0 : 1, Fin.NADA);
    }

    /** The message; nothing when its address is none, which is noted. */
    private Optional<Mensaje> write(Session session, SobreCerrado sobre, long token) {
        try {
            return Optional.of(cartas.write(session, sobre));
        } catch (AddressException e) {
            RespuestaSmtp invalid =
                    new RespuestaSmtp(Desenlace.RECHAZADA, MotivoEntrega.DIRECCION_INVALIDA, LectorSmtp.text(e));
            cola.tomar(sobre, token).ifPresent(since -> cola.responder(sobre.id(), token, since, invalid));
            return Optional.empty();
        } catch (MessagingException e) {
            throw new IllegalStateException(LectorSmtp.text(e), e);
        }
    }
}
