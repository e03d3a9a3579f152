package es.isr.crm.correo.control;

import es.isr.crm.correo.entity.EstadoCorreo;
import es.isr.crm.correo.entity.MotivoEntrega;
import es.isr.crm.correo.entity.RespuestaSmtp;
import es.isr.crm.correo.entity.RespuestaSmtp.Desenlace;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an attempt to send came to, from how the mail library tells it: its message is the server's reply, which begins with
 * the code (RFC 5321, 4.2), often followed by a finer one (RFC 3463). A reply that did not come has none.
 */
final class LectorSmtp {

    private static final Pattern REPLY =
            Pattern.compile("(?s)\\s*([2-5]\\d\\d)(?:[ -]([245]\\.\\d{1,3}\\.\\d{1,3}))?.*");

    /** The service is going away, whomever the message was for. */
    private static final int CLOSING = 421;

    /** Policy: who we are and from where, which can be put right, and not whom the message is for. */
    private static final String POLICY = "5.7.";

    private static final int FIRST_REFUSAL = 400;
    private static final int REFUSED = 554;
    private static final int AUTHENTICATION_REQUIRED = 530;

    /** The library's own kind of a refused sender is not part of the standard's. */
    private static final String SENDER = "SMTPSenderFailedException";

    private final String texto;
    private final int code;
    private final String finer;

    private LectorSmtp(String said) {
        texto = said;
        Matcher reply = REPLY.matcher(texto);
        code = reply.matches() ? Integer.parseInt(reply.group(1)) : 0;
        finer = code == 0 || reply.group(2) == null ? "" : reply.group(2);
    }

    /** What became of a message that was being handed over. */
    static RespuestaSmtp read(MessagingException e, boolean begun, boolean whole) {
        if (whole) {
            return new LectorSmtp(text(e)).afterWhole();
        }
        return begun
                ? new LectorSmtp(text(e)).of(Desenlace.APLAZADA, MotivoEntrega.CORTADA)
                : refusal(e).beforeText(e);
    }

    /** How the server is that would not have us, or would not take anything. */
    static EstadoCorreo state(MessagingException e) {
        if (e instanceof AuthenticationFailedException || refusal(e).code == AUTHENTICATION_REQUIRED) {
            return EstadoCorreo.CREDENCIALES;
        }
        return isAboutSender(e) ? EstadoCorreo.REMITENTE : EstadoCorreo.SIN_CONEXION;
    }

    /**
     * Why sender or address was not taken: a refused address is told by an exception behind the first one. What was taken is
     * told there too, and is not what is looked for.
     */
    private static LectorSmtp refusal(MessagingException e) {
        for (Exception each = e; each != null; each = next(each)) {
            LectorSmtp reply = new LectorSmtp(text(each));
            if (reply.code >= FIRST_REFUSAL) {
                return reply;
            }
        }
        return new LectorSmtp(text(e));
    }

    /** In the words of the library or of the server, on one line. */
    static String text(Exception e) {
        String text = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return text.replaceAll("\\s+", " ").strip();
    }

    private RespuestaSmtp afterWhole() {
        return switch (code / 100) {
            case 2 -> RespuestaSmtp.aceptada(texto);
            case 4 -> of(Desenlace.APLAZADA, MotivoEntrega.APLAZADA);
            case 5 -> refused(MotivoEntrega.MENSAJE_RECHAZADO);
            default -> of(Desenlace.DUDOSA, MotivoEntrega.SIN_RESPUESTA);
        };
    }

    private RespuestaSmtp beforeText(MessagingException e) {
        boolean server = code == 0 || code == CLOSING || code == AUTHENTICATION_REQUIRED || isAboutSender(e);
        if (server) {
            return of(Desenlace.SIN_SERVIDOR, null);
        }
        boolean address = e instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
        return code / 100 == 4
                ? of(Desenlace.APLAZADA, MotivoEntrega.APLAZADA)
                : refused(address ? MotivoEntrega.DIRECCION_RECHAZADA : MotivoEntrega.MENSAJE_RECHAZADO);
    }

    /** For good, unless it is about us: a list that we got onto by mistake must not fail a whole month of invoices. */
    private RespuestaSmtp refused(MotivoEntrega motivo) {
        boolean policy = finer.startsWith(POLICY) || finer.isEmpty() && code == REFUSED;
        return policy ? of(Desenlace.APLAZADA, MotivoEntrega.NO_ADMITIDA) : of(Desenlace.RECHAZADA, motivo);
    }

    private RespuestaSmtp of(Desenlace desenlace, MotivoEntrega motivo) {
        return new RespuestaSmtp(desenlace, motivo, texto);
    }

    private static boolean isAboutSender(MessagingException e) {
        for (Exception each = e; each != null; each = next(each)) {
            if (each.getClass().getSimpleName().equals(SENDER)) {
                return true;
            }
        }
        return false;
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException messaging ? messaging.getNextException() : null;
    }
}
