package es.isr.crm.correo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.correo.boundary.EntregaService;
import es.isr.crm.correo.boundary.LoteService;
import es.isr.crm.correo.control.Cartero;
import es.isr.crm.correo.control.Presentaciones;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.EntregaRow;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.facturacion.control.Emision;
import es.isr.crm.facturacion.control.EntregaFacturas;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.IdBlocks;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The invoices of a run get to their customers: by mail to who agreed, on paper to everybody else. */
@EnServidor
class EntregaFacturaIT {

    /** A year whose series nobody else uses. */
    private static final LocalDate HOY = LocalDate.of(2057, 3, 1);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Emision emision;

    @Inject
    private EntregaFacturas entregaFacturas;

    @Inject
    private EntregaService entregas;

    @Inject
    private LoteService lotes;

    @Inject
    private Presentaciones presentaciones;

    @Inject
    private Cartero cartero;

    @Inject
    private TrabajoService trabajos;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private IdBlocks ids;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    private long ejecucion;
    private final List<Long> clientes = new ArrayList<>();
    private List<FacturaEmitida> facturas;

    @BeforeEach
    void run() throws Exception {
        emisor.poner();
        admin.run(() -> configuracion.save(
                Map.of(Parametro.CORREO_POR_MINUTO, "6000", Parametro.CORREO_PROPIETARIO, "duena@isp.example")));
        datos.update(
                "UPDATE salud_correo SET estado = 'bien', detalle = NULL, desde = NULL, fallos = 0, proximo_at = NULL");
        reloj.set(Clock.fixed(HOY.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        ejecucion = ids.reserve(1);
        datos.update(
                "INSERT INTO ejecuciones_facturacion (id, periodo, ambito, estado, facturas, usuario, created_at)"
                        + " VALUES (?, '2057-03', 'localidad:Ninguna', 'emitida', 3, 'Prueba', '2057-03-01')",
                ejecucion);
        cliente("acepta" + ejecucion + "@isp.example", true);
        cliente("no.acepta" + ejecucion + "@isp.example", false);
        cliente(null, true);
        facturas = transaccion.call(() -> emision.emitir(
                clientes.stream().map(id -> factura(id, ejecucion)).toList()));
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        admin.run(
                () -> configuracion.save(Map.of(Parametro.CORREO_POR_MINUTO, "60", Parametro.CORREO_PROPIETARIO, "")));
        emisor.quitar();
        datos.update(
                "UPDATE entregas SET estado = 'cancelada' WHERE grupo_id = ? AND estado IN ('pendiente', 'reintento')",
                ejecucion);
    }

    @Test
    void whoAgreedGetsAMailWithTheInvoiceAndTheOthersALetter() throws Exception {
        assertEquals(3, entregaFacturas.encolar(ejecucion));
        assertEquals(0, entregaFacturas.encolar(ejecucion));
        assertEquals(
                Map.of(EstadoEntrega.PENDIENTE, 1L, EstadoEntrega.POR_IMPRIMIR, 2L),
                admin.call(() -> entregas.contarDeGrupo(ejecucion)));
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            assertEquals(1, cartero.repartir(ejecucion, () -> false).enviadas());
            List<MimeMessage> received = servidor.recibidos("acepta" + ejecucion + "@isp.example");
            assertEquals(1, received.size());
            String number = facturas.get(0).numero();
            assertEquals(
                    "Su factura " + number + ": 39,90\u00a0€", received.get(0).getSubject());
            MimeMultipart parts = (MimeMultipart) received.get(0).getContent();
            MimeMultipart bodies = (MimeMultipart) parts.getBodyPart(0).getContent();
            assertTrue(((String) bodies.getBodyPart(0).getContent()).contains("39,90\u00a0€"));
            assertTrue(((String) bodies.getBodyPart(1).getContent()).contains(number));
            BodyPart attached = parts.getBodyPart(1);
            assertEquals(number + ".pdf", attached.getFileName());
            assertTrue(attached.isMimeType("application/pdf"));
            String text = text(attached.getInputStream().readAllBytes());
            assertTrue(text.contains(number) && text.contains("39,90"), text);
        }
        assertEquals(
                HOY,
                transaccion
                        .call(() -> presentaciones.ofFacturas(
                                List.of(facturas.get(0).id())))
                        .get(facturas.get(0).id()));
        assertTrue(datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'correo.enviada'",
                        clientes.get(0))
                .contains(facturas.get(0).numero()));
    }

    @Test
    void lettersAreGatheredPrintedAndPresentedOnTheDaySomebodySays() throws Exception {
        entregaFacturas.encolar(ejecucion);
        List<Long> made = admin.call(() -> lotes.crear());
        List<EntregaRow> letters = letters();
        assertEquals(facturas.get(1).numero(), letters.get(0).asunto());
        Long lote = letters.get(0).envio().loteId();
        assertTrue(made.contains(lote));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        assertTrue(admin.call(() -> lotes.imprimir(lote, pdf)) >= 2);
        String text = text(pdf.toByteArray());
        assertTrue(
                text.contains(facturas.get(1).numero())
                        && text.contains(facturas.get(2).numero()),
                text);
        assertFalse(text.contains(facturas.get(0).numero()), text);

        List<Long> both = List.of(facturas.get(1).id(), facturas.get(2).id());
        assertEquals(Map.of(), transaccion.call(() -> presentaciones.ofFacturas(both)));
        assertThrows(DatosInvalidosException.class, () -> admin.run(() -> lotes.presentar(lote, HOY.plusDays(1))));
        reloj.set(Clock.fixed(
                HOY.plusDays(2).atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        admin.run(() -> lotes.presentar(lote, HOY.plusDays(1)));
        assertEquals(
                Map.of(both.get(0), HOY.plusDays(1), both.get(1), HOY.plusDays(1)),
                transaccion.call(() -> presentaciones.ofFacturas(both)));
        assertEquals(
                List.of(EstadoEntrega.IMPRESA, EstadoEntrega.IMPRESA),
                letters().stream().map(EntregaRow::estado).toList());
    }

    @Test
    void whoGotTheOriginalGetsADuplicate() throws Exception {
        entregaFacturas.encolar(ejecucion);
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            cartero.repartir(ejecucion, () -> false);
            EntregaRow sent = of(facturas.get(0).id());
            admin.run(() -> entregas.repetir(sent.id(), "otra" + ejecucion + "@isp.example"));
            cartero.repartir(ejecucion, () -> false);
            MimeMultipart again = (MimeMultipart) servidor.recibidos("otra" + ejecucion + "@isp.example")
                    .get(0)
                    .getContent();
            String text = text(again.getBodyPart(1).getInputStream().readAllBytes());
            assertTrue(text.toUpperCase().contains("DUPLICADO"), text);
        }
    }

    @Test
    void invoiceThatNoRunMadeIsQueuedAsItIsIssued() throws Exception {
        FacturaEmitida single = transaccion
                .call(() -> emision.emitir(List.of(factura(clientes.get(0), null))))
                .get(0);
        assertEquals(EstadoEntrega.PENDIENTE, of(single.id()).estado());
    }

    @Test
    void jobDeliversARunAndItsResultGoesToTheOwner() throws Exception {
        try (ServidorCorreo servidor = ServidorCorreo.start()) {
            long execution = admin.call(
                    () -> trabajos.start("entregar-facturas", Map.of("ejecucion", String.valueOf(ejecucion))));
            Espera.hasta("what the owner is told", () -> !results(execution).isEmpty());
            assertEquals(
                    "correo: 1 enviados, 0 sin enviar",
                    admin.call(() -> trabajos.getProgreso(execution)).resultado());
            assertEquals(
                    1, servidor.recibidos("acepta" + ejecucion + "@isp.example").size());
            long result = ((Number) results(execution).get(0).get("id")).longValue();
            cartero.enviarYa(result);
            MimeMessage told = servidor.recibidos("duena@isp.example").get(0);
            assertEquals("Entrega de facturas: terminada", told.getSubject());
            MimeMultipart bodies = (MimeMultipart) told.getContent();
            assertTrue(((String) bodies.getBodyPart(0).getContent()).contains("correo: 1 enviados"));
        }
    }

    private List<Map<String, Object>> results(long execution) {
        return datos.rows(
                "SELECT e.id FROM entregas e JOIN resultados_trabajo r ON r.id = e.referencia_id"
                        + " WHERE e.clase = 'resultado' AND r.ejecucion = ?",
                execution);
    }

    private List<EntregaRow> letters() throws Exception {
        return List.of(of(facturas.get(1).id()), of(facturas.get(2).id()));
    }

    private EntregaRow of(Long facturaId) throws Exception {
        return admin.call(() -> entregas.findDe(ClaseEntrega.FACTURA, facturaId))
                .get(0);
    }

    private void cliente(String email, boolean consiente) throws Exception {
        Long id = admin.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        datos.update("UPDATE clientes SET email = ?, factura_electronica = ? WHERE id = ?", email, consiente, id);
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE cliente_id = ?", id);
        clientes.add(id);
    }

    private static FacturaPorEmitir factura(Long clienteId, Long ejecucionId) {
        Receptor receptor = new Receptor(
                clienteId,
                "PRUEBA",
                "Begoña Ñúñez",
                "00000000T",
                "Calle Mayor, 1, 46149 Gilet (Valencia)",
                MedioPago.EFECTIVO,
                null,
                "es");
        LineaImporte money = new LineaImporte(new BigDecimal("39.90"), ModoPrecio.PVP, new BigDecimal("21"));
        return new FacturaPorEmitir(
                receptor, null, ejecucionId, null, "IVA", List.of(LineaFactura.suelta("Instalación", money)), null);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
