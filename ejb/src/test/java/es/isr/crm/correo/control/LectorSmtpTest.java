package es.isr.crm.correo.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.correo.entity.EstadoCorreo;
import es.isr.crm.correo.entity.MotivoEntrega;
import es.isr.crm.correo.entity.RespuestaSmtp;
import es.isr.crm.correo.entity.RespuestaSmtp.Desenlace;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server says, and what it means for the delivery. */
class LectorSmtpTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            250 2.0.0 Ok: queued as 4F1A   | ACEPTADA |
            451 4.3.0 Try later            | APLAZADA | APLAZADA
            421 4.4.2 Closing              | APLAZADA | APLAZADA
            552 5.3.4 Message too big      | RECHAZADA | MENSAJE_RECHAZADO
            550 5.6.0 Not like this        | RECHAZADA | MENSAJE_RECHAZADO
            550 5.7.26 Unauthenticated     | APLAZADA | NO_ADMITIDA
            554 Looks like spam            | APLAZADA | NO_ADMITIDA
            [EOF]                          | DUDOSA   | SIN_RESPUESTA
            Exception reading response     | DUDOSA   | SIN_RESPUESTA""")
    void answerToAWholeMessage(String said, Desenlace desenlace, MotivoEntrega motivo) {
        RespuestaSmtp read = LectorSmtp.read(new MessagingException(said), true, true);
        assertEquals(desenlace, read.desenlace());
        assertEquals(motivo, read.motivo());
        assertEquals(said, read.texto());
    }

    @Test
    void whatBrokeBeforeItsEndWasNotAccepted() {
        RespuestaSmtp read = LectorSmtp.read(new MessagingException("Connection reset"), true, false);
        assertEquals(Desenlace.APLAZADA, read.desenlace());
        assertEquals(MotivoEntrega.CORTADA, read.motivo());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 No such user         | RECHAZADA | DIRECCION_RECHAZADA
            553 Bad mailbox                | RECHAZADA | DIRECCION_RECHAZADA
            550 5.7.1 Not from your host   | APLAZADA | NO_ADMITIDA
            554 Relay access denied        | APLAZADA | NO_ADMITIDA
            450 4.2.0 Greylisted           | APLAZADA | APLAZADA
            421 4.3.2 Shutting down        | SIN_SERVIDOR |
            530 5.7.0 Sign in first        | SIN_SERVIDOR |
            250 2.1.5 Ok                   | SIN_SERVIDOR |
            [EOF]                          | SIN_SERVIDOR |""")
    void answerToAnAddress(String said, Desenlace desenlace, MotivoEntrega motivo) throws AddressException {
        Address[] none = {};
        Address[] refused = {new InternetAddress("nadie@isp.example")};
        SendFailedException e =
                new SendFailedException("Invalid Addresses", new SendFailedException(said), none, none, refused);
        RespuestaSmtp read = LectorSmtp.read(e, false, false);
        assertEquals(desenlace, read.desenlace());
        assertEquals(motivo, read.motivo());
    }

    /** The library tells of the address that was taken behind the answer that did not come. */
    @Test
    void takenAddressIsNoAnswerToTheMessage() {
        MessagingException e = new MessagingException("[EOF]", new SendFailedException("250 2.1.5 Ok"));
        assertEquals(Desenlace.DUDOSA, LectorSmtp.read(e, true, true).desenlace());
    }

    @Test
    void refusedSenderIsNotTheMessagesFault() {
        MessagingException e = new MessagingException("550 5.1.0 Who are you?", new SMTPSenderFailedException());
        assertEquals(Desenlace.SIN_SERVIDOR, LectorSmtp.read(e, false, false).desenlace());
        assertEquals(EstadoCorreo.REMITENTE, LectorSmtp.state(e));
    }

    @Test
    void refusedPasswordIsTold() {
        assertEquals(EstadoCorreo.CREDENCIALES, LectorSmtp.state(new AuthenticationFailedException("535 No")));
        assertEquals(EstadoCorreo.CREDENCIALES, LectorSmtp.state(new MessagingException("530 5.7.0 Sign in first")));
        assertEquals(EstadoCorreo.SIN_CONEXION, LectorSmtp.state(new MessagingException("Connection refused")));
    }

    @Test
    void severalLinesAreOne() {
        assertEquals(
                "550-Not here 550 Nor there",
                LectorSmtp.text(new MessagingException("550-Not here\r\n550 Nor there\r\n")));
    }

    /** Called as the mail library calls its own. */
    private static class SMTPSenderFailedException extends SendFailedException {
        private static final long serialVersionUID = 1L;
    }
}
