package es.isr.crm.correo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * The mail server of the tests: GreenMail, behind somebody who says no where a test wants it. It listens where the
 * application looks for one; nobody does before it is started and after it is closed.
 */
public final class ServidorCorreo implements AutoCloseable {

    private final GreenMail greenMail;
    private final SmtpAveriado puerta;

    private ServidorCorreo(int port) throws IOException {
        greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        greenMail.start();
        puerta = new SmtpAveriado(port, greenMail.getSmtp().getPort());
    }

    /** Where the application looks for its mail server. */
    public static ServidorCorreo start() {
        return start(Integer.parseInt(System.getenv("EMAIL_PORT")));
    }

    /** Somewhere else. */
    public static ServidorCorreo start(int port) {
        try {
            return new ServidorCorreo(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who says no. */
    public SmtpAveriado puerta() {
        return puerta;
    }

    /** Everything that it accepted for an address. */
    public List<MimeMessage> recibidos(String direccion) {
        return Arrays.stream(greenMail.getReceivedMessages())
                .filter(message -> isFor(message, direccion))
                .toList();
    }

    /** How many messages it has accepted. */
    public int recibidos() {
        return greenMail.getReceivedMessages().length;
    }

    private static boolean isFor(MimeMessage message, String direccion) {
        try {
            return Arrays.stream(message.getRecipients(RecipientType.TO))
                    .anyMatch(
                            address -> ((InternetAddress) address).getAddress().equals(direccion));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        puerta.close();
        greenMail.stop();
    }
}
