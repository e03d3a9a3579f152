package es.isr.crm.correo.control;

import es.isr.crm.correo.control.Redactor.Cuerpos;
import es.isr.crm.correo.entity.Carta.Documento;
import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.impresos.control.Impresora;
import es.isr.crm.impresos.entity.Emisor;
import es.isr.crm.shared.control.Reloj;
import jakarta.activation.DataHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * Writes the message of a delivery: two bodies to choose from, and the document. Whatever stands in names and subjects is
 * one line of one header when it goes out.
 */
@Dependent
class Cartas {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private Redactor redactor;

    @Inject
    private Emisores emisores;

    @Inject
    private Impresora impresora;

    @Inject
    private Reloj reloj;

    /**
     * @throws AddressException when the address is none
     * @throws MessagingException when it cannot be written
     */
    Mensaje write(Session session, SobreCerrado sobre) throws MessagingException {
        Emisor emisor = emisores.get();
        Mensaje mensaje = new Mensaje(session, sobre.messageId());
        mensaje.setFrom(from(session, emisor));
        mensaje.setRecipient(Message.RecipientType.TO, address(sobre.direccion(), sobre.nombre()));
        if (emisor.email() != null) {
            mensaje.setReplyTo(new InternetAddress[] {address(emisor.email(), emisor.nombre())});
        }
        mensaje.setSubject(line(sobre.carta().asunto()), UTF_8);
        mensaje.setSentDate(Date.from(reloj.now()));
        mensaje.setHeader("Auto-Submitted", "auto-generated");
        mensaje.setHeader("Content-Language", sobre.idioma());
        mensaje.setContent(content(sobre));
        mensaje.saveChanges();
        return mensaje;
    }

    private Multipart content(SobreCerrado sobre) throws MessagingException {
        Cuerpos cuerpos = redactor.write(sobre.carta(), sobre.idioma());
        MimeBodyPart text = new MimeBodyPart();
        text.setText(cuerpos.texto(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(cuerpos.html(), UTF_8, "html");
        MimeMultipart bodies = new MimeMultipart("alternative", text, html);
        if (sobre.carta().adjunto().isEmpty()) {
            return bodies;
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(bodies);
        return new MimeMultipart("mixed", body, attachment(sobre.carta().documento()));
    }

    private MimeBodyPart attachment(Documento documento) throws MessagingException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        impresora.print(documento.impreso(), pdf);
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf.toByteArray(), "application/pdf")));
        part.setFileName(line(documento.fichero()));
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** The address that the environment gives, with the operator's name unless it brings one. */
    private static InternetAddress from(Session session, Emisor emisor) throws MessagingException {
        InternetAddress from = new InternetAddress(session.getProperty("mail.from"));
        return from.getPersonal() == null ? address(from.getAddress(), emisor.nombre()) : from;
    }

    private static InternetAddress address(String typed, String name) throws MessagingException {
        InternetAddress address = new InternetAddress(line(typed), true);
        address.validate();
        try {
            address.setPersonal(name == null ? null : line(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    /** Whatever would end a header, or begin another, is a blank. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
