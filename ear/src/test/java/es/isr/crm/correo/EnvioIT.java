package es.isr.crm.correo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.control.Buzon;
import es.isr.crm.correo.control.Cartero;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.Destino;
import es.isr.crm.correo.entity.EntregaRow;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.correo.entity.MotivoEntrega;
import es.isr.crm.correo.entity.NuevaEntrega;
import es.isr.crm.correo.entity.Reparto;
import es.isr.crm.correo.entity.Reparto.Fin;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Arriendos.Arriendo;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages on their way to a mail server, which takes them, or does what mail servers do. */
@EnServidor
class EnvioIT {

    private static final String SALUD_BIEN =
            "UPDATE salud_correo SET estado = 'bien', detalle = NULL, desde = NULL, fallos = 0, proximo_at = NULL";

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Buzon buzon;

    @Inject
    private Cartero cartero;

    @Inject
    private EntregaService entregas;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Arriendos arriendos;

    @Inject
    private IdBlocks ids;

    @Inject
    private Reloj reloj;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private ComoAdmin admin;

    /** What this test queues, and nobody else. */
    private long grupo;

    @BeforeEach
    void prepare() throws Exception {
        grupo = ids.reserve(1);
        datos.update(SALUD_BIEN);
        pace("6000");
    }

    @AfterEach
    void tidyUp() throws Exception {
        reloj.set(Clock.systemUTC());
        datos.update(SALUD_BIEN);
        pace("60");
        datos.update(
                "UPDATE entregas SET estado = 'cancelada' WHERE grupo_id = ? AND estado IN ('pendiente', 'reintento')",
                grupo);
    }

    @Test
    void messageArrivesWithBothBodiesAndIsOnRecord() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            long id = queue("begona@isp.example", "Begoña Ñúñez");

            assertEquals(new Reparto(1, 0, Fin.NADA), round());

            List<MimeMessage> received = servidor.recibidos("begona@isp.example");
            assertEquals(1, received.size());
            MimeMessage message = received.get(0);
            assertEquals("Mensaje de prueba del CRM: ñ, ç y €", message.getSubject());
            assertTrue(message.getHeader("To")[0].contains("<begona@isp.example>"));
            assertTrue(message.getFrom()[0].toString().contains("facturas@isp.example"));
            assertEquals("auto-generated", message.getHeader("Auto-Submitted")[0]);
            MimeMultipart bodies = (MimeMultipart) message.getContent();
            assertTrue(bodies.getContentType().startsWith("multipart/alternative"));
            String text = (String) bodies.getBodyPart(0).getContent();
            String html = (String) bodies.getBodyPart(1).getContent();
            assertTrue(text.contains("Begoña Ñúñez") && text.contains("ñ Ñ ç ü ¿? ¡! €"), text);
            assertTrue(html.contains("<html lang=\"es") && html.contains("Begoña Ñúñez"), html);
            EntregaRow row = get(id);
            assertEquals(EstadoEntrega.ENVIADA, row.estado());
            assertEquals(row.envio().messageId(), message.getMessageID());
            assertEquals(reloj.today(), row.presentacion().dia());
            assertTrue(
                    datos.text("SELECT detalle FROM entregas WHERE id = ?", id).startsWith("250"));
        }
    }

    @Test
    void sameThingForSameAddressIsQueuedOnce() throws Exception {
        long id = queue("ana@isp.example", "Ana");
        long reference = datos.number("SELECT referencia_id FROM entregas WHERE id = ?", id);
        transaccion.run(() -> {
            buzon.encolar(nueva(reference, "ANA@isp.example", "Ana"));
            buzon.encolar(
                    List.of(nueva(reference, "ana@isp.example", "Ana"), nueva(reference, "ana@isp.example", "A")));
        });
        assertEquals(1, datos.number("SELECT COUNT(*) FROM entregas WHERE referencia_id = ?", reference));
    }

    @Test
    void whatWasRolledBackIsNotQueued() {
        long reference = ids.reserve(1);
        try {
            transaccion.run(() -> {
                buzon.encolar(nueva(reference, "ana@isp.example", "Ana"));
                throw new IllegalStateException("changed their mind");
            });
        } catch (Exception expected) {
            assertEquals(0, datos.number("SELECT COUNT(*) FROM entregas WHERE referencia_id = ?", reference));
            return;
        }
        throw new AssertionError("not rolled back");
    }

    @Test
    void whileTheServerIsAwayNothingIsLostAndItGoesByItselfAfterwards() throws Exception {
        long id = queue("ana@isp.example", "Ana");
        assertEquals(Fin.SIN_SERVIDOR, round().fin());
        assertEquals(EstadoEntrega.PENDIENTE, get(id).estado());
        assertEquals(0, get(id).envio().intentos());
        assertEquals("sin_conexion", datos.text("SELECT estado FROM salud_correo"));
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            assertEquals(Fin.SIN_SERVIDOR, round().fin());
            assertEquals(0, servidor.puerta().conexiones());
            reloj.set(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)));
            assertEquals(new Reparto(1, 0, Fin.NADA), round());
            assertEquals(1, servidor.recibidos("ana@isp.example").size());
        }
        assertEquals("bien", datos.text("SELECT estado FROM salud_correo"));
    }

    @Test
    void refusedAddressFailsWithItsReasonAndTheOthersGoOverOneConnection() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            servidor.puerta().rechazar("nadie@isp.example", "550 5.1.1 No such user here");
            long first = queue("ana@isp.example", "Ana");
            long refused = queue("nadie@isp.example", "Nadie");
            long invalid = queue("sin-arroba", "Nadie");
            long last = queue("eva@isp.example", "Eva");

            assertEquals(new Reparto(2, 2, Fin.NADA), round());

            assertEquals(EstadoEntrega.ENVIADA, get(first).estado());
            assertEquals(EstadoEntrega.ENVIADA, get(last).estado());
            assertEquals(EstadoEntrega.FALLIDA, get(refused).estado());
            assertEquals(
                    MotivoEntrega.DIRECCION_RECHAZADA, get(refused).porque().motivo());
            assertEquals("550 5.1.1 No such user here", get(refused).porque().detalle());
            assertEquals(MotivoEntrega.DIRECCION_INVALIDA, get(invalid).porque().motivo());
            assertEquals(1, servidor.puerta().conexiones());
        }
    }

    @Test
    void failedOneIsRepeatedToACorrectedAddress() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            servidor.puerta().rechazar("nadie@isp.example", "550 5.1.1 No such user here");
            long refused = queue("nadie@isp.example", "Nadie");
            round();
            long again = admin.call(() -> entregas.repetir(refused, "ana@isp.example"));
            assertEquals(new Reparto(1, 0, Fin.NADA), round());
            assertEquals(1, servidor.recibidos("ana@isp.example").size());
            assertEquals(refused, get(again).origenId());
            assertTrue(get(refused).relevada());
            assertEquals(EstadoEntrega.FALLIDA, get(refused).estado());
        }
    }

    @Test
    void putOffGoesLaterUnderTheSameMessageId() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            servidor.puerta().rechazar("ana@isp.example", "450 4.2.0 Greylisted, try later");
            long id = queue("ana@isp.example", "Ana");
            assertEquals(new Reparto(0, 1, Fin.NADA), round());
            assertEquals(EstadoEntrega.REINTENTO, get(id).estado());
            assertEquals(MotivoEntrega.APLAZADA, get(id).porque().motivo());
            String messageId = get(id).envio().messageId();
            servidor.puerta().admitir("ana@isp.example");
            assertEquals(new Reparto(0, 0, Fin.NADA), round());

            reloj.set(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6)));
            assertEquals(new Reparto(1, 0, Fin.NADA), round());
            assertEquals(messageId, servidor.recibidos("ana@isp.example").get(0).getMessageID());
        }
    }

    @Test
    void whoseAnswerGotLostIsNeverSentTwiceAndWaitsForAPerson() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            servidor.puerta().enmudecer("ana@isp.example");
            long id = queue("ana@isp.example", "Ana");
            long next = queue("eva@isp.example", "Eva");
            assertEquals(new Reparto(1, 1, Fin.NADA), round());
            assertEquals(EstadoEntrega.DUDOSA, get(id).estado());
            assertEquals(MotivoEntrega.SIN_RESPUESTA, get(id).porque().motivo());
            assertEquals(EstadoEntrega.ENVIADA, get(next).estado());

            reloj.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(30)));
            round();
            assertEquals(1, servidor.recibidos("ana@isp.example").size());
            admin.run(() -> entregas.darPorEnviada(id));
            assertEquals(EstadoEntrega.ENVIADA, get(id).estado());
            assertEquals("Prueba Admin", get(id).presentacion().quien());
        }
    }

    @Test
    void whatWasInHandWhenAServerDiedIsNotSentAgain() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            long id = queue("ana@isp.example", "Ana");
            datos.update(
                    "UPDATE entregas SET estado = 'enviando', turno = -7, intentos = 1, enviando_at = UTC_TIMESTAMP(6) WHERE id = ?",
                    id);
            round();
            assertEquals(EstadoEntrega.DUDOSA, get(id).estado());
            assertEquals(MotivoEntrega.INTERRUMPIDA, get(id).porque().motivo());
            assertEquals(0, servidor.recibidos());
        }
    }

    @Test
    void whatBrokeOffOrIsTooBigDoesNotStopTheOthers() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            servidor.puerta().cortar("ana@isp.example");
            servidor.puerta().rechazarMensaje("eva@isp.example", "552 5.3.4 Message too big");
            long cut = queue("ana@isp.example", "Ana");
            long big = queue("eva@isp.example", "Eva");
            long next = queue("ines@isp.example", "Inés");
            assertEquals(new Reparto(1, 2, Fin.NADA), round());
            assertTrue(List.of(EstadoEntrega.REINTENTO, EstadoEntrega.DUDOSA).contains(get(cut).estado()));
            assertEquals(MotivoEntrega.MENSAJE_RECHAZADO, get(big).porque().motivo());
            assertEquals(EstadoEntrega.ENVIADA, get(next).estado());
        }
    }

    @Test
    void refusedSenderStopsSendingAndFailsNothing() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            servidor.puerta().rechazarRemitente("550 5.1.0 Sender rejected");
            long id = queue("ana@isp.example", "Ana");
            assertEquals(Fin.SIN_SERVIDOR, round().fin());
            assertEquals(EstadoEntrega.PENDIENTE, get(id).estado());
            assertEquals("remitente", datos.text("SELECT estado FROM salud_correo"));
            assertEquals("550 5.1.0 Sender rejected", datos.text("SELECT detalle FROM salud_correo"));
        }
    }

    @Test
    void withoutAServerInTheConfigurationEverythingWaits() throws Exception {
        long id = queue("ana@isp.example", "Ana");
        System.setProperty("email.host", "");
        try {
            assertEquals(Fin.APAGADO, round().fin());
        } finally {
            System.clearProperty("email.host");
        }
        assertEquals(EstadoEntrega.PENDIENTE, get(id).estado());
        assertNull(get(id).porque());
    }

    @Test
    void noMoreInAMinuteThanTheSetting() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            queue("ana@isp.example", "Ana");
            assertEquals(new Reparto(1, 0, Fin.NADA), round());
            pace("1");
            queue("eva@isp.example", "Eva");
            AtomicInteger looks = new AtomicInteger();
            assertEquals(Reparto.nada(Fin.SIGUE), cartero.repartir(grupo, () -> looks.incrementAndGet() > 5));
            assertEquals(1, servidor.recibidos());
            pace("6000");
            assertEquals(new Reparto(1, 0, Fin.NADA), round());
        }
    }

    @Test
    void twoDispatchersAtOnceSendEachOnce() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            for (int i = 0; i < 20; i++) {
                queue("cliente" + i + "@isp.example", "Cliente " + i);
            }
            CountDownLatch ready = new CountDownLatch(2);
            List<Future<?>> both = List.of(two.submit(() -> race(ready)), two.submit(() -> race(ready)));
            for (Future<?> each : both) {
                each.get();
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(
                        1, servidor.recibidos("cliente" + i + "@isp.example").size());
            }
            assertEquals(20, servidor.recibidos());
        } finally {
            two.shutdownNow();
        }
    }

    private void race(CountDownLatch ready) {
        ready.countDown();
        Espera.hasta("nothing more to send", () -> round().fin() == Fin.NADA);
    }

    @Test
    void whileAnotherNodeHasTheTurnThisOneSendsNothing() throws Exception {
        datos.update("UPDATE arriendos SET hasta = NULL, token = token + 1 WHERE nombre = 'despachador-correo'");
        Arriendo other = arriendos
                .take("despachador-correo", "otro nodo", "sistema", Duration.ofMinutes(1))
                .orElseThrow();
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            long id = queue("ana@isp.example", "Ana");
            assertEquals(Fin.OCUPADO, round().fin());
            assertEquals(0, servidor.recibidos());
            assertEquals(EstadoEntrega.PENDIENTE, get(id).estado());
        } finally {
            arriendos.release(other.nombre(), other.token());
        }
    }

    @Test
    void whatStandsInANameStaysInOneHeader() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            queue("ana@isp.example", "Ana\r\nBcc: eva@isp.example\r\n\r\n<script>");
            round();
            MimeMessage message = servidor.recibidos("ana@isp.example").get(0);
            assertNull(message.getHeader("Bcc"));
            assertArrayEquals(new String[] {"1.0"}, message.getHeader("MIME-Version"));
            assertEquals(1, servidor.recibidos());
            MimeMultipart bodies = (MimeMultipart) message.getContent();
            assertTrue(((String) bodies.getBodyPart(1).getContent()).contains("&lt;script&gt;"));
        }
    }

    private Reparto round() {
        return cartero.repartir(grupo, () -> false);
    }

    private EntregaRow get(long id) throws Exception {
        return admin.call(() -> entregas.get(id));
    }

    private long queue(String direccion, String nombre) throws Exception {
        long reference = ids.reserve(1);
        transaccion.run(() -> buzon.encolar(nueva(reference, direccion, nombre)));
        return datos.number("SELECT id FROM entregas WHERE referencia_id = ? AND grupo_id = ?", reference, grupo);
    }

    private NuevaEntrega nueva(long reference, String direccion, String nombre) {
        return new NuevaEntrega(ClaseEntrega.PRUEBA, reference, grupo, Destino.correo(null, direccion, nombre, "es"));
    }

    private void pace(String perMinute) throws Exception {
        admin.run(() -> configuracion.save(Map.of(Parametro.CORREO_POR_MINUTO, perMinute)));
    }
}
