package es.isr.crm.correo.control;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A message that keeps the {@code Message-ID} it is given, and knows how much of it has gone out. */
final class Mensaje extends MimeMessage {

    private final String id;
    private boolean begun;
    private boolean whole;

    Mensaje(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** The mail server has said yes to sender and address, and asks for the text. */
    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, ignored);
        whole = true;
    }

    /** Whether any of its text has gone out. */
    boolean isBegun() {
        return begun;
    }

    /** Whether all of it has: but for that, no mail server may have accepted it (RFC 5321, 4.1.1.4). */
    boolean isWhole() {
        return whole;
    }
}
