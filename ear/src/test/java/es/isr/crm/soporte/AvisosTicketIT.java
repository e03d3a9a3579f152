package es.isr.crm.soporte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.correo.ServidorCorreo;
import es.isr.crm.correo.control.Cartero;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.soporte.boundary.ReclamacionService;
import es.isr.crm.soporte.boundary.TicketService;
import es.isr.crm.soporte.entity.MateriaReclamacion;
import es.isr.crm.soporte.entity.PeticionTicket;
import es.isr.crm.soporte.entity.Prioridad;
import es.isr.crm.soporte.entity.RepartoTicket;
import es.isr.crm.soporte.entity.TipoTicket;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers hear what happens to their tickets, technicians which is theirs; the receipt of a complaint gets to everybody. */
@EnServidor
class AvisosTicketIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private TicketService tickets;

    @Inject
    private ReclamacionService reclamaciones;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Cartero cartero;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private Personas personas;

    @Inject
    private Actor actor;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @BeforeEach
    void begin() throws Exception {
        emisor.poner();
        datos.update(
                "UPDATE salud_correo SET estado = 'bien', detalle = NULL, desde = NULL, fallos = 0, proximo_at = NULL");
    }

    @AfterEach
    void end() throws Exception {
        emisor.quitar();
        datos.update("UPDATE entregas SET estado = 'cancelada' WHERE clase LIKE 'ticket%'"
                + " AND estado IN ('pendiente', 'reintento', 'por_imprimir')");
    }

    @Test
    void customerIsToldThatItWasOpenedAnsweredAndSolved() throws Exception {
        String email = Datos.email();
        Long ticket = open(cliente(form -> form.setEmail(email)), null);
        user.run(() -> tickets.comentar(ticket, "Mañana vamos.\n\nA las <b>nueve</b>.", false));
        user.run(() -> tickets.comentar(ticket, "Cuidado con el perro", true));
        tecnico.run(() -> tickets.resolver(ticket, "Conector cambiado", false));
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send(ticket);
            List<MimeMessage> got = servidor.recibidos(email);
            String number = numero(ticket);
            assertEquals(
                    List.of(
                            "[" + number + "] Hemos recibido su aviso: Sin internet",
                            "[" + number + "] Le hemos contestado: Sin internet",
                            "[" + number + "] Resuelto: Sin internet"),
                    got.stream().map(AvisosTicketIT::subject).toList());
            assertTrue(body(got.get(1), 0).contains("A las <b>nueve</b>."), body(got.get(1), 0));
            assertTrue(body(got.get(1), 1).contains("A las &lt;b&gt;nueve&lt;/b&gt;."), body(got.get(1), 1));
            assertTrue(body(got.get(2), 0).contains("Conector cambiado"));
            assertFalse(got.toString().contains("perro"));
        }
        assertEquals(3, datos.count("avisos_ticket WHERE ticket_id = " + ticket));
    }

    @Test
    void whoReadsEnglishIsWrittenToInEnglishAndWhoDoesNotWantItNotAtAll() throws Exception {
        String email = Datos.email();
        Long english = open(
                cliente(form -> {
                    form.setEmail(email);
                    form.setIdioma("en");
                }),
                null);
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send(english);
            assertEquals(
                    "[" + numero(english) + "] We have received your report: Sin internet",
                    subject(servidor.recibidos(email).get(0)));
        }
        Long silent = open(cliente(form -> form.setAvisosTickets(false)), null);
        tecnico.run(() -> tickets.resolver(silent, "Hecho", false));
        assertEquals(0, datos.count("avisos_ticket WHERE ticket_id = " + silent));
    }

    @Test
    void whatIsNotSoAnyMoreIsNotTold() throws Exception {
        String email = Datos.email();
        Long cliente = cliente(form -> form.setEmail(email));
        Long ticket = open(cliente, null);
        tecnico.run(() -> tickets.resolver(ticket, "Hecho", false));
        tecnico.run(() -> tickets.reabrir(ticket, "Sigue igual"));
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send(ticket);
            assertEquals(1, servidor.recibidos(email).size(), "only that it was opened");
        }
        tecnico.run(() -> tickets.resolver(ticket, "Ahora sí", false));
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send(ticket);
            assertTrue(body(servidor.recibidos(email).get(0), 0).contains("Ahora sí"));
        }
    }

    @Test
    void technicianIsToldWhatOthersGiveThem() throws Exception {
        Long ticket = open(cliente(form -> {}), null);
        Personas.Persona rosa = personas.nueva(Rol.TECNICO);
        int version = user.call(() -> tickets.get(ticket)).version();
        RepartoTicket hers = new RepartoTicket(rosa.id(), Prioridad.MEDIA, TipoTicket.AVERIA, null);
        user.run(() -> tickets.organizar(ticket, version, hers));
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send(ticket);
            MimeMessage told = servidor.recibidos(rosa.email()).get(0);
            assertTrue(subject(told).contains("Sin internet"));
            assertTrue(body(told, 0).contains("Lugar: Calle Mayor, 1, Gilet"), body(told, 0));
        }
        Long taken = open(cliente(form -> {}), null);
        tecnico.run(() -> {
            actor.set(rosa.id(), "Rosa Prueba", null);
            tickets.tomar(taken);
        });
        assertEquals(0, datos.count("avisos_ticket WHERE clase = 'ticket_asignado' AND ticket_id = " + taken));
    }

    @Test
    void receiptOfAComplaintGoesWithTheMailOrOnPaperAlsoToWhoWantsNoNotices() throws Exception {
        String email = Datos.email();
        Long complaint = open(
                cliente(form -> {
                    form.setEmail(email);
                    form.setAvisosTickets(false);
                }),
                MateriaReclamacion.FACTURACION);
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send(complaint);
            MimeMessage got = servidor.recibidos(email).get(0);
            assertTrue(subject(got).contains("Justificante de su reclamación"));
            MimeMultipart parts = (MimeMultipart) got.getContent();
            assertEquals(
                    "justificante-" + numero(complaint) + ".pdf",
                    parts.getBodyPart(1).getFileName());
            String paper = text(parts.getBodyPart(1).getInputStream().readAllBytes());
            assertTrue(paper.contains(numero(complaint)) && paper.contains("artículo 17.3"), paper);
            assertTrue(paper.contains("Me cobran de más"), paper);
        }
        Long letter = open(cliente(form -> form.setEmail(null)), MateriaReclamacion.OTRA);
        assertEquals(
                "papel",
                datos.text(
                        "SELECT e.canal FROM entregas e JOIN avisos_ticket a ON a.id = e.referencia_id"
                                + " WHERE e.clase = 'ticket_creado' AND a.ticket_id = ?",
                        letter));
        String printed = text(user.call(() -> reclamaciones.imprimir(letter)).contenido());
        assertTrue(printed.contains("quince días hábiles") && printed.contains(numero(letter)), printed);
    }

    @Test
    void whatTurnsOutToBeAComplaintHasItsReceiptToo() throws Exception {
        Long ticket = open(cliente(form -> form.setAvisosTickets(false)), null);
        assertEquals(0, datos.count("avisos_ticket WHERE ticket_id = " + ticket));
        RepartoTicket complaint =
                new RepartoTicket(null, Prioridad.MEDIA, TipoTicket.RECLAMACION, MateriaReclamacion.CONTINUIDAD);
        for (int i = 0; i < 2; i++) {
            int version = user.call(() -> tickets.get(ticket)).version();
            user.run(() -> tickets.organizar(ticket, version, complaint));
        }
        assertEquals(1, datos.count("avisos_ticket WHERE ticket_id = " + ticket));
        String printed = text(user.call(() -> reclamaciones.imprimir(ticket)).contenido());
        assertTrue(printed.contains("artículo 17.2"), printed);
    }

    private Long cliente(Consumer<DatosCliente> change) throws Exception {
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.FIBRA));
        alta.getDatos().setEmail(Datos.email());
        change.accept(alta.getDatos());
        return admin.call(() -> altas.alta(alta));
    }

    private Long open(Long cliente, MateriaReclamacion materia) throws Exception {
        return user.call(() -> tickets.crear(new PeticionTicket(
                cliente,
                null,
                "Sin internet",
                materia == null ? null : "Me cobran de más",
                materia == null ? TipoTicket.AVERIA : TipoTicket.RECLAMACION,
                materia,
                Prioridad.MEDIA,
                null)));
    }

    /** Sends what waits for a ticket, the oldest first. */
    private void send(Long ticket) {
        datos.rows(
                        "SELECT e.id FROM entregas e JOIN avisos_ticket a ON a.id = e.referencia_id AND a.clase = e.clase"
                                + " WHERE a.ticket_id = ? AND e.estado = 'pendiente' ORDER BY e.id",
                        ticket)
                .forEach(row -> cartero.enviarYa(((Number) row.get("id")).longValue()));
    }

    private String numero(Long ticket) {
        return datos.text("SELECT numero FROM tickets WHERE id = ?", ticket);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A body: 0 is the plain one, 1 the one with marks. */
    private static String body(MimeMessage message, int which) throws Exception {
        MimeMultipart parts = (MimeMultipart) message.getContent();
        Object first = parts.getBodyPart(0).getContent();
        MimeMultipart bodies = first instanceof MimeMultipart alternatives ? alternatives : parts;
        return (String) bodies.getBodyPart(which).getContent();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
