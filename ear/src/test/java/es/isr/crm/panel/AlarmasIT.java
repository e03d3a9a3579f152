package es.isr.crm.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.correo.ServidorCorreo;
import es.isr.crm.correo.control.Cartero;
import es.isr.crm.panel.boundary.PanelService;
import es.isr.crm.panel.control.RevisionAlarmas;
import es.isr.crm.panel.entity.Alarma;
import es.isr.crm.panel.entity.Aviso;
import es.isr.crm.panel.entity.Aviso.Tipo;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alarms are raised, told by mail once, and over when they have been gone for a while. */
@EnServidor
class AlarmasIT {

    private static final String WATCHER = "guardia@isp.example";
    private static final Aviso MANY = new Aviso(Tipo.TICKETS_ABIERTOS, 120L);
    private static final Aviso MORE = new Aviso(Tipo.TICKETS_ABIERTOS, 131L);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private RevisionAlarmas revision;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Cartero cartero;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    @Inject
    private PanelService panel;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    private Instant begin;

    @BeforeEach
    void prepare() throws Exception {
        forget();
        begin = Instant.now();
        told(WATCHER);
    }

    @AfterEach
    void forget() throws Exception {
        reloj.set(Clock.systemUTC());
        told("");
        datos.update("DELETE FROM entregas WHERE clase = 'alarma'");
        datos.update("DELETE FROM alarmas");
    }

    @Test
    void whatLastsIsToldOnceHoweverOftenItIsSeen() {
        at(0, MANY);
        assertEquals(0, mails());
        at(1, MANY);
        assertEquals(0, mails());
        at(2, MORE);
        assertEquals(1, mails());
        at(3, MORE);
        at(600, MORE);
        assertEquals(1, mails());
        assertEquals("131", datos.text("SELECT dato FROM alarmas WHERE hasta IS NULL"));
    }

    @Test
    void whatComesBackWithinAQuarterOfAnHourIsTheSameAlarm() {
        at(0, MANY);
        at(2, MANY);
        at(10);
        at(16, MANY);
        at(20, MANY);
        assertEquals(1, datos.count("alarmas"));
        assertEquals(1, mails());
    }

    @Test
    void whatIsRaisedAgainAfterItWasOverIsToldAgain() {
        at(0, MANY);
        at(2, MANY);
        at(16);
        assertEquals(1, datos.number("SELECT COUNT(*) FROM alarmas WHERE hasta IS NULL"));
        at(17);
        assertEquals(0, datos.number("SELECT COUNT(*) FROM alarmas WHERE hasta IS NULL"));
        at(18, MANY);
        at(20, MANY);
        assertEquals(2, datos.count("alarmas"));
        assertEquals(2, mails());
    }

    @Test
    void whatPeopleOrderedAndWhatASingleCallMakesIsNotTold() {
        Aviso[] seen = {
            new Aviso(Tipo.PSO_EN_PAUSA, "obras"),
            new Aviso(Tipo.OLT_EN_PAUSA, "OLT-1"),
            new Aviso(Tipo.OLT_EN_PAUSA, "OLT-2"),
            new Aviso(Tipo.PSO_SIN_RESPUESTA),
            new Aviso(Tipo.CORREO_PARADO, 3L)
        };
        at(0, seen);
        at(5, seen);
        assertEquals(0, datos.count("alarmas"));
        assertEquals(0, mails());
    }

    @Test
    void whoIsNamedLaterHearsOfWhatLastsStill() throws Exception {
        told("");
        at(0, MANY);
        at(5, MANY);
        assertEquals(0, mails());
        told(WATCHER);
        at(6, MANY);
        assertEquals(1, mails());
    }

    @Test
    void theMailSaysWhatItIsAndSinceWhen() throws Exception {
        at(0, MANY);
        at(2, MORE);
        reloj.set(Clock.systemUTC());
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send();
            List<MimeMessage> received = servidor.recibidos(WATCHER);
            assertEquals(1, received.size());
            assertEquals(
                    "Aviso del CRM: Muchos tickets abiertos", received.get(0).getSubject());
            String text = (String) ((MimeMultipart) received.get(0).getContent())
                    .getBodyPart(0)
                    .getContent();
            assertTrue(text.contains("Tickets abiertos: 131, más de lo previsto."), text);
        }
    }

    @Test
    void whatIsOverBeforeTheMailGoesOutIsNotSent() throws Exception {
        at(0, MANY);
        at(2, MANY);
        at(17);
        reloj.set(Clock.systemUTC());
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            send();
            assertEquals(0, servidor.recibidos());
        }
        assertEquals("omitida", datos.text("SELECT estado FROM entregas WHERE clase = 'alarma'"));
    }

    /** What the panel shows is what is looked at: a threshold that is passed raises its alarm. */
    @Test
    void theThresholdsOfTheConfigurationCount() throws Exception {
        long others = datos.number("SELECT COUNT(*) FROM entregas WHERE estado IN ('pendiente', 'reintento')");
        threshold(String.valueOf(others + 1));
        try {
            lookAfter(1);
            assertEquals(0, raised());
            lookAfter(2);
            assertEquals(1, raised());
        } finally {
            threshold("5000");
        }
    }

    /** Who comes by the identity provider waits for an administrator, and for nobody else. */
    @Test
    void whoWaitsToBeLetInIsToldToAdministratorsAndByMail() throws Exception {
        String email = Datos.email();
        datos.update("""
                INSERT INTO users (id, nombre, email, rol, activo, pendiente, created_at, updated_at)
                VALUES (?, 'Nora Proveedor', ?, 'user', FALSE, TRUE, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""", ids.reserve(1), email);
        try {
            reloj.set(Clock.fixed(begin.plus(Duration.ofHours(3)), ZoneOffset.UTC));
            assertTrue(admin.call(panel::findAvisos).stream().anyMatch(AlarmasIT::isPorAprobar));
            assertTrue(user.call(panel::findAvisos).stream().noneMatch(AlarmasIT::isPorAprobar));
            revision.revisar();
            reloj.set(Clock.fixed(begin.plus(Duration.ofHours(3)).plus(Alarma.PACIENCIA), ZoneOffset.UTC));
            revision.revisar();
        } finally {
            datos.update("DELETE FROM users WHERE email = ?", email);
        }
        assertEquals(1, datos.number("""
                        SELECT COUNT(*) FROM entregas e JOIN alarmas a ON a.id = e.referencia_id
                         WHERE e.clase = 'alarma' AND a.tipo = 'usuarios_por_aprobar'"""));
    }

    private static boolean isPorAprobar(Aviso aviso) {
        return aviso.tipo() == Tipo.USUARIOS_POR_APROBAR;
    }

    /** Looks with one mail more that waits, hours after the figures were last counted. */
    private void lookAfter(int hours) {
        datos.update("""
                INSERT INTO entregas (id, clase, referencia_id, canal, nombre, estado, usuario, created_at, updated_at)
                VALUES (?, 'alarma', ?, 'correo', 'Guardia', 'pendiente', 'prueba', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""", ids.reserve(1), ids.reserve(1));
        reloj.set(Clock.fixed(begin.plus(Duration.ofHours(hours)), ZoneOffset.UTC));
        revision.revisar();
    }

    private void threshold(String mails) throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.AVISO_CORREO_EN_COLA, mails)));
    }

    private long raised() {
        return datos.number("SELECT COUNT(*) FROM alarmas WHERE tipo = 'correo_en_cola' AND hasta IS NULL");
    }

    private void at(int minutes, Aviso... seen) {
        reloj.set(Clock.fixed(begin.plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC));
        revision.revisar(List.of(seen));
    }

    private long mails() {
        return datos.number("SELECT COUNT(*) FROM entregas WHERE clase = 'alarma' AND direccion = ?", WATCHER);
    }

    /** Only what is of this test. */
    private void send() {
        long group = ids.reserve(1);
        datos.update(
                "UPDATE salud_correo SET estado = 'bien', detalle = NULL, desde = NULL, fallos = 0, proximo_at = NULL");
        datos.update("UPDATE entregas SET grupo_id = ? WHERE clase = 'alarma'", group);
        cartero.repartir(group, () -> false);
    }

    private void told(String address) throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.CORREO_ALARMAS, address)));
    }
}
