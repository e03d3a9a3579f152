package es.isr.crm.usuarios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.correo.ServidorCorreo;
import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.control.Cartero;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Personas;
import es.isr.crm.testing.Personas.Persona;
import es.isr.crm.usuarios.boundary.AccesoService;
import es.isr.crm.usuarios.boundary.InvitacionService;
import es.isr.crm.usuarios.boundary.PlantillaService;
import es.isr.crm.usuarios.boundary.SesionService;
import es.isr.crm.usuarios.entity.ClasePase;
import es.isr.crm.usuarios.entity.DatosUsuario;
import es.isr.crm.usuarios.entity.EnlaceCaducadoException;
import es.isr.crm.usuarios.entity.EnlacePorCorreoException;
import es.isr.crm.usuarios.entity.EstadoUsuario;
import es.isr.crm.usuarios.entity.Origen;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A password that nobody but its owner ever knew. */
@EnServidor
class InvitacionIT {

    private static final String SITE = "https://crm.isp.example";
    private static final Origen ORIGEN = new Origen(null, null);
    private static final Pattern LINK =
            Pattern.compile("https://crm\\.isp\\.example/invitacion\\?t=([A-Za-z0-9_-]{43})");
    private static final String SALUD_BIEN =
            "UPDATE salud_correo SET estado = 'bien', detalle = NULL, desde = NULL, fallos = 0, proximo_at = NULL";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private InvitacionService invitaciones;

    @Inject
    private PlantillaService plantilla;

    @Inject
    private AccesoService accesos;

    @Inject
    private SesionService sesiones;

    @Inject
    private EntregaService entregas;

    @Inject
    private Cartero cartero;

    @Inject
    private Personas personas;

    @Inject
    private ComoAdmin admin;

    @BeforeEach
    @AfterEach
    void mailServerIsWell() {
        datos.update(SALUD_BIEN);
    }

    @Test
    void linkComesByMailWorksOnceAndWaitsNowhere() throws Exception {
        String email = Datos.email();
        Long id = invite(email);
        assertEquals(
                EstadoUsuario.INVITADO,
                admin.call(() -> plantilla.get(id)).fila().estado());
        assertEquals(1, datos.count("pases WHERE token_hash IS NULL AND user_id = " + id));

        String token = tokenOf(send(email).get(0));
        assertEquals(
                ClasePase.INVITACION, invitaciones.find(token).orElseThrow().clase());
        assertTrue(invitaciones.find(token).isPresent());
        var weak = assertThrows(DatosInvalidosException.class, () -> invitaciones.aceptar(token, "password1234"));
        assertEquals("password", weak.getErrores().get(0).field());
        invitaciones.aceptar(token, Personas.PASSWORD);

        accesos.entrar(email, Personas.PASSWORD, ORIGEN);
        assertEquals(Optional.empty(), invitaciones.find(token));
        assertThrows(EnlaceCaducadoException.class, () -> invitaciones.aceptar(token, "otra frase bastante larga"));
        assertEquals(
                EstadoUsuario.ACTIVO, admin.call(() -> plantilla.get(id)).fila().estado());
        assertEquals(
                "Ana Invitada",
                datos.text(
                        "SELECT usuario FROM eventos_auditoria WHERE accion = 'usuarios.enlace.usado' AND entidad_id = ?",
                        id));
    }

    @Test
    void newerLinkKillsTheOneBefore() throws Exception {
        String email = Datos.email();
        Long id = invite(email);
        String first = tokenOf(send(email).get(0));

        admin.run(() -> invitaciones.enviar(id, SITE));
        assertEquals(Optional.empty(), invitaciones.find(first));
        String second = tokenOf(send(email).get(0));
        datos.update("UPDATE pases SET expira_at = UTC_TIMESTAMP(6) WHERE user_id = ?", id);
        assertThrows(EnlaceCaducadoException.class, () -> invitaciones.aceptar(second, Personas.PASSWORD));
    }

    @Test
    void deliveryThatIsRepeatedGoesToItsOwnerAndToNobodyElse() throws Exception {
        String email = Datos.email();
        invite(email);
        Long delivery = delivery(email);
        String thief = Datos.email();
        Long again = admin.call(() -> entregas.repetir(delivery, thief));

        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            cartero.enviarYa(again);
            assertEquals(List.of(), servidor.recibidos(thief));
        }
        assertEquals("omitida", datos.text("SELECT estado FROM entregas WHERE id = ?", again));
    }

    @Test
    void whoForgotThePasswordGetsAnotherAndIsSignedOutEverywhere() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        String open = accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN).token();

        admin.run(() -> invitaciones.enviar(rosa.id(), SITE));
        accesos.entrar(rosa.email(), Personas.PASSWORD, ORIGEN);
        String token = tokenOf(send(rosa.email()).get(0));
        assertEquals(ClasePase.PASSWORD, invitaciones.find(token).orElseThrow().clase());
        invitaciones.aceptar(token, "otra frase bastante larga");

        assertTrue(sesiones.findViva(open, true).isEmpty());
        accesos.entrar(rosa.email(), "otra frase bastante larga", ORIGEN);
    }

    @Test
    void disabledUserCannotUseTheLink() throws Exception {
        String email = Datos.email();
        Long id = invite(email);
        String token = tokenOf(send(email).get(0));

        admin.run(() -> plantilla.desactivar(id));

        assertThrows(EnlaceCaducadoException.class, () -> invitaciones.aceptar(token, Personas.PASSWORD));
    }

    @Test
    void administratorIsToldTheLinkOnlyWhereNoMailCanTakeIt() throws Exception {
        Persona rosa = personas.nueva(Rol.USER);
        assertThrows(EnlacePorCorreoException.class, () -> admin.call(() -> invitaciones.crearEnlace(rosa.id(), SITE)));
        System.setProperty("email.host", "");
        try {
            Long id = invite(Datos.email());
            assertEquals(0, datos.count("pases WHERE user_id = " + id));
            assertFalse(admin.call(() -> plantilla.get(id)).correo());
            assertFalse(admin.call(() -> invitaciones.isPorCorreo()));
            Matcher link = LINK.matcher(admin.call(() -> invitaciones.crearEnlace(id, SITE)));
            assertTrue(link.matches());
            invitaciones.aceptar(link.group(1), Personas.PASSWORD);
        } finally {
            System.clearProperty("email.host");
        }
        assertEquals(
                1,
                datos.count("eventos_auditoria WHERE accion = 'usuarios.enlace.aMano' AND usuario = 'Prueba Admin'"
                        + " AND entidad_id = (SELECT MAX(user_id) FROM pases WHERE sitio = '" + SITE + "')"));
    }

    private Long invite(String email) throws Exception {
        return admin.call(() -> invitaciones.invitar(new DatosUsuario("Ana Invitada", email, Rol.COMERCIAL), SITE));
    }

    private Long delivery(String email) {
        return datos.number(
                "SELECT MAX(id) FROM entregas WHERE clase = 'enlace_acceso' AND direccion = ? AND estado = 'pendiente'",
                email);
    }

    private List<MimeMessage> send(String email) {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            cartero.enviarYa(delivery(email));
            return servidor.recibidos(email);
        }
    }

    private static String tokenOf(MimeMessage message) throws Exception {
        Matcher link = LINK.matcher(text(message.getContent()));
        assertTrue(link.find());
        return link.group(1);
    }

    private static String text(Object content) throws Exception {
        if (content instanceof MimeMultipart parts) {
            BodyPart first = parts.getBodyPart(0);
            return text(first.getContent());
        }
        return content.toString();
    }
}
