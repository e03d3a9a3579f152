package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.boundary.SaldoService;
import es.isr.crm.cobros.entity.CargoPendiente;
import es.isr.crm.cobros.entity.EstadoFactura;
import es.isr.crm.facturacion.boundary.FacturaService;
import es.isr.crm.facturacion.boundary.FacturaSueltaService;
import es.isr.crm.facturacion.boundary.LibroService;
import es.isr.crm.facturacion.boundary.RectificativaService;
import es.isr.crm.facturacion.entity.DiasYaFacturadosException;
import es.isr.crm.facturacion.entity.FacturaAnuladaException;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaFicha;
import es.isr.crm.facturacion.entity.FacturaFilter;
import es.isr.crm.facturacion.entity.FacturaListada;
import es.isr.crm.facturacion.entity.ImporteNoFacturableException;
import es.isr.crm.facturacion.entity.LibroFilter;
import es.isr.crm.facturacion.entity.LineaManual;
import es.isr.crm.facturacion.entity.LineaRectificada;
import es.isr.crm.facturacion.entity.PeticionFactura;
import es.isr.crm.facturacion.entity.PeticionRectificativa;
import es.isr.crm.facturacion.entity.ReceptorIncompletoException;
import es.isr.crm.facturacion.entity.ResumenImpuesto;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.NadaRoto;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An invoice made by hand, its paper, its corrections, and the lists and books that it is in. */
@EnServidor
class FacturaIT {

    /** A day of a year whose series nobody else uses. */
    private static final LocalDate HOY = LocalDate.of(2053, 5, 20);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private FacturaService facturas;

    @Inject
    private FacturaSueltaService sueltas;

    @Inject
    private RectificativaService rectificativas;

    @Inject
    private LibroService libro;

    @Inject
    private PagoService pagos;

    @Inject
    private SaldoService saldos;

    @Inject
    private AltaService altas;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Catalogo catalogo;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private Long cliente;

    @BeforeEach
    void customer() throws Exception {
        emisor.poner();
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        reloj.set(Clock.fixed(HOY.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        emisor.quitar();
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE cliente_id = ?", cliente);
        NadaRoto.check(datos);
    }

    @Test
    void chargesThatWaitAndTypedLinesBecomeAnInvoice() throws Exception {
        long cargo = cargo("Instalación", "60.00");
        cargo("Otro día", "5.00");
        List<CargoPendiente> waiting =
                user.call(() -> sueltas.getPropuesta(cliente)).cargos();
        assertEquals(2, waiting.size());
        PeticionFactura wanted = new PeticionFactura(
                cliente, List.of(cargo), List.of(linea("Router", "2", "45.50", ModoPrecio.NETO), vacia()));
        assertEquals("170.11", user.call(() -> sueltas.calcular(wanted)).total().toPlainString());

        FacturaEmitida issued = user.call(() -> sueltas.emitir(wanted));
        FacturaFicha ficha = user.call(() -> facturas.getFicha(issued.id()));
        assertEquals("170.11", ficha.desglose().total().toPlainString());
        assertEquals(
                "140.59 29.52", ficha.desglose().base() + " " + ficha.desglose().iva());
        assertEquals(EstadoFactura.PENDIENTE, ficha.cabecera().estado());
        assertEquals(HOY.plusDays(15), ficha.cabecera().vencimiento());
        assertEquals("facturado", datos.text("SELECT estado FROM cargos WHERE id = ?", cargo));
        assertFalse(ficha.historia().isEmpty());
        assertThrows(DiasYaFacturadosException.class, () -> user.run(() -> sueltas.emitir(wanted)), "the charge again");
        assertThrows(EJBAccessException.class, () -> tecnico.run(() -> sueltas.emitir(wanted)));
    }

    @Test
    void linesThatCannotBeAreRefusedEachBesideItsField() {
        LineaManual zero = linea("Nada", "1", "0.00", ModoPrecio.PVP);
        LineaManual negative = linea("Abono", "1", "-5.00", ModoPrecio.PVP);
        LineaManual huge = linea("Enorme", "1", "100000.00", ModoPrecio.PVP);
        LineaManual many = linea("Muchos", "10000", "1.00", ModoPrecio.PVP);
        LineaManual nameless = linea(" ", "1", "1.00", ModoPrecio.PVP);
        List<ErrorCampo> faults = assertThrows(
                        DatosInvalidosException.class,
                        () -> user.run(() -> sueltas.emitir(new PeticionFactura(
                                cliente, List.of(), List.of(zero, negative, huge, many, nameless)))))
                .getErrores();
        assertEquals(
                List.of(
                        "lineas:0:precio",
                        "lineas:1:precio",
                        "lineas:2:precio",
                        "lineas:3:cantidad",
                        "lineas:4:descripcion"),
                faults.stream().map(ErrorCampo::field).toList());
        assertThrows(
                ImporteNoFacturableException.class,
                () -> user.run(() -> sueltas.emitir(new PeticionFactura(cliente, List.of(), List.of(vacia())))));
    }

    @Test
    void customerWithoutTaxNumberGetsNoInvoice() {
        datos.update("UPDATE clientes SET dni = NULL WHERE id = ?", cliente);
        assertThrows(
                ReceptorIncompletoException.class,
                () -> user.run(() -> sueltas.emitir(peticion(linea("Router", "1", "10.00", ModoPrecio.PVP)))));
    }

    @Test
    void paperSaysAllThatTheLawAsksForInTheLettersOfThePeople() throws Exception {
        datos.update("UPDATE clientes SET nombre = 'Begoña <b>', apellidos = 'Ñúñez & Peñalosa' WHERE id = ?", cliente);
        FacturaEmitida issued =
                user.call(() -> sueltas.emitir(peticion(linea("Técnico a domicilio", "1.5", "40.00", ModoPrecio.PVP))));
        String text = text(issued.id(), false);
        for (String words : List.of(
                issued.numero(),
                "20/05/2053",
                "04/06/2053",
                "Begoña <b> Ñúñez & Peñalosa",
                "Calle Mayor, 1, 46149 Gilet (Valencia)",
                "Fibra Ñandú & Cía., S.L.",
                "B12345674",
                "Calle del Niño, 1, 46149 Gilet (Valencia)",
                "Técnico a domicilio",
                "1,5",
                "33,0579",
                "21 %",
                "49,59 €",
                "10,41 €",
                "60,00 €",
                "Efectivo",
                "Página 1 de 1")) {
            assertTrue(text.replace('\u00a0', ' ').contains(words), words + " in " + text);
        }
        assertFalse(text.toUpperCase().contains("DUPLICADO"));
        assertTrue(text(issued.id(), true).toUpperCase().contains("DUPLICADO"));
    }

    @Test
    void paperIsTheSameAfterEverythingElseHasChanged() throws Exception {
        FacturaEmitida issued =
                user.call(() -> sueltas.emitir(peticion(linea("Router", "1", "30.00", ModoPrecio.PVP))));
        String before = text(issued.id(), false);
        Map<Parametro, String> now = admin.call(configuracion::findAll);
        admin.run(() -> configuracion.save(Map.of(
                Parametro.EMISOR_NOMBRE,
                "Otra, S.A.",
                Parametro.TEXTO_FACTURA,
                "Otro pie",
                Parametro.EMISOR_WEB,
                "otra.es")));
        datos.update("UPDATE clientes SET nombre = 'Otra', direccion = 'Otra calle, 9' WHERE id = ?", cliente);
        assertEquals(before, text(issued.id(), false));
        FacturaEmitida later = user.call(() -> sueltas.emitir(peticion(linea("Router", "1", "30.00", ModoPrecio.PVP))));
        assertTrue(text(later.id(), false).contains("Otro pie"));
        java.util.EnumMap<Parametro, String> back = new java.util.EnumMap<>(Parametro.class);
        back.put(Parametro.TEXTO_FACTURA, now.get(Parametro.TEXTO_FACTURA));
        back.put(Parametro.EMISOR_WEB, now.get(Parametro.EMISOR_WEB));
        admin.run(() -> configuracion.save(back));
    }

    @Test
    void longPaperRepeatsItsHeadCarriesOverAndCountsItsPagesInEnglishToo() throws Exception {
        datos.update("UPDATE clientes SET idioma = 'en' WHERE id = ?", cliente);
        List<LineaManual> lines = new ArrayList<>(IntStream.rangeClosed(1, 60)
                .mapToObj(i -> linea("Line %02d with calls and data".formatted(i), "1", "10.00", ModoPrecio.NETO))
                .toList());
        lines.add(linea("Router", "1", "12.10", ModoPrecio.PVP));
        FacturaEmitida issued = user.call(() -> sueltas.emitir(new PeticionFactura(cliente, List.of(), lines)));
        byte[] pdf = user.call(() -> facturas.getPdf(issued.id(), false)).contenido();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages >= 2 && pages <= 4, pages + " pages");
            String text = new PDFTextStripper().getText(document);
            for (int page = 1; page <= pages; page++) {
                assertTrue(text.contains("Page " + page + " of " + pages), text);
            }
            assertEquals(pages - 1, text.split("Carried forward", -1).length - 1);
            assertEquals(pages - 1, text.split("Brought forward", -1).length - 1);
            assertTrue(text.contains("Total due") && text.contains("738.10"), text);
            for (PDPage page : document.getPages()) {
                page.getResources().getFontNames().forEach(name -> assertTrue(isEmbedded(page, name), name.getName()));
            }
        }
    }

    @Test
    void wholeCorrectionUndoesTheInvoiceAndCannotBeRepeated() throws Exception {
        long cargo = cargo("Instalación", "60.00");
        FacturaEmitida issued =
                user.call(() -> sueltas.emitir(new PeticionFactura(cliente, List.of(cargo), List.of())));
        PeticionRectificativa whole =
                new PeticionRectificativa(issued.id(), "Instalación que no se hizo", true, List.of());
        assertThrows(EJBAccessException.class, () -> user.run(() -> rectificativas.emitir(whole)));
        assertEquals(
                "motivo",
                assertThrows(
                                DatosInvalidosException.class,
                                () -> admin.run(() -> rectificativas.emitir(
                                        new PeticionRectificativa(issued.id(), "no", true, List.of()))))
                        .getErrores()
                        .get(0)
                        .field());

        FacturaEmitida back = admin.call(() -> rectificativas.emitir(whole));
        assertTrue(back.numero().startsWith("R2053-"));
        FacturaFicha ficha = user.call(() -> facturas.getFicha(issued.id()));
        assertEquals(EstadoFactura.ANULADA, ficha.cabecera().estado());
        assertEquals(0, ficha.pendiente().signum());
        assertEquals(back.numero(), ficha.rectificativas().get(0).numero());
        assertFalse(ficha.isCobrable() || ficha.isRectificable());
        assertEquals("pendiente", datos.text("SELECT estado FROM cargos WHERE id = ?", cargo));
        String paper = text(back.id(), false);
        assertTrue(paper.contains("Factura rectificativa") && paper.contains(issued.numero()), paper);
        assertTrue(paper.contains("Instalación que no se hizo") && paper.contains("-60,00"), paper);
        assertThrows(FacturaAnuladaException.class, () -> admin.run(() -> rectificativas.findLineas(issued.id())));
        assertThrows(FacturaAnuladaException.class, () -> admin.run(() -> rectificativas.emitir(whole)));
    }

    @Test
    void whatWasPaidOnAnInvoiceThatIsTakenBackIsTheCustomers() throws Exception {
        FacturaEmitida issued =
                user.call(() -> sueltas.emitir(peticion(linea("Router", "1", "60.00", ModoPrecio.PVP))));
        user.run(() -> pagos.registrar(new PeticionPago(
                UUID.randomUUID().toString(),
                cliente,
                HOY,
                new BigDecimal("60.00"),
                MedioPago.EFECTIVO,
                null,
                null,
                List.of(issued.id()),
                null,
                false)));
        FacturaFicha paid = user.call(() -> facturas.getFicha(issued.id()));
        assertEquals(EstadoFactura.PAGADA, paid.cabecera().estado());
        assertEquals("60.00", paid.aplicaciones().get(0).importe().toPlainString());
        assertFalse(paid.isCobrable());

        admin.run(() ->
                rectificativas.emitir(new PeticionRectificativa(issued.id(), "Vendido por error", true, List.of())));
        FacturaFicha back = user.call(() -> facturas.getFicha(issued.id()));
        assertEquals(EstadoFactura.ANULADA, back.cabecera().estado());
        assertEquals(0, back.pendiente().signum());
        assertEquals("60.00", user.call(() -> saldos.get(cliente)).aFavor().toPlainString());

        FacturaEmitida next = user.call(() -> sueltas.emitir(peticion(linea("Cable", "1", "25.00", ModoPrecio.PVP))));
        assertEquals(
                EstadoFactura.PAGADA,
                user.call(() -> facturas.getFicha(next.id())).cabecera().estado());
        assertEquals("35.00", user.call(() -> saldos.get(cliente)).aFavor().toPlainString());
    }

    @Test
    void partialCorrectionTakesBackWhatIsSaidAndNoMore() throws Exception {
        FacturaEmitida issued = user.call(() -> sueltas.emitir(
                peticion(linea("Cuota", "1", "30.00", ModoPrecio.PVP), linea("Router", "1", "20.00", ModoPrecio.PVP))));
        List<LineaRectificada> lines = admin.call(() -> rectificativas.findLineas(issued.id()));
        lines.get(0).setRectificar(new BigDecimal("30.01"));
        assertEquals("lineas:0:rectificar", refused(issued.id(), lines));
        lines.get(0).setRectificar(new BigDecimal("-1.00"));
        assertEquals("lineas:0:rectificar", refused(issued.id(), lines));
        lines.get(0).setRectificar(null);
        assertEquals("lineas:0:rectificar", refused(issued.id(), lines), "nothing");

        lines.get(0).setRectificar(new BigDecimal("12.10"));
        PeticionRectificativa partial = new PeticionRectificativa(issued.id(), "Avería de tres días", false, lines);
        assertEquals(
                "-12.10",
                admin.call(() -> rectificativas.emitir(partial)).total().toPlainString());
        FacturaFicha ficha = user.call(() -> facturas.getFicha(issued.id()));
        assertEquals("37.90", ficha.pendiente().toPlainString());
        assertEquals(EstadoFactura.PENDIENTE, ficha.cabecera().estado());
        admin.run(() -> rectificativas.emitir(partial));
        lines.get(0).setRectificar(new BigDecimal("5.81"));
        assertEquals(
                "lineas:0:rectificar", refused(issued.id(), lines), "of the line 5.80 are left, of the invoice 25.80");
        assertEquals(
                List.of("5.80", "20.00"),
                admin.call(() -> rectificativas.findLineas(issued.id())).stream()
                        .map(each -> each.getQueda().toPlainString())
                        .toList());
        lines.get(0).setRectificar(new BigDecimal("5.80"));
        admin.run(() -> rectificativas.emitir(partial));
        lines.get(0).setRectificar(new BigDecimal("0.01"));
        assertEquals("lineas:0:rectificar", refused(issued.id(), lines), "nothing is left of the line");
        assertEquals(
                "20.00",
                user.call(() -> facturas.getFicha(issued.id())).pendiente().toPlainString());
    }

    /** Both see 30.00 on the line; what is left of the invoice would do for both. */
    @Test
    void twoWhoTakeBackTheSameLineAtOnceTakeItOnce() throws Exception {
        FacturaEmitida issued = user.call(() -> sueltas.emitir(
                peticion(linea("Cuota", "1", "30.00", ModoPrecio.PVP), linea("Router", "1", "40.00", ModoPrecio.PVP))));
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> take = () -> {
            List<LineaRectificada> lines = admin.call(() -> rectificativas.findLineas(issued.id()));
            lines.get(0).setRectificar(new BigDecimal("30.00"));
            start.await();
            try {
                admin.run(() -> rectificativas.emitir(
                        new PeticionRectificativa(issued.id(), "Avería de un mes", false, lines)));
                return true;
            } catch (DatosInvalidosException refused) {
                return false;
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Boolean> taken = new ArrayList<>();
            for (Future<Boolean> each : threads.invokeAll(List.of(take, take))) {
                taken.add(each.get());
            }
            assertEquals(1, Collections.frequency(taken, true), taken::toString);
        } finally {
            threads.shutdown();
        }
        assertEquals(
                "40.00",
                user.call(() -> facturas.getFicha(issued.id())).pendiente().toPlainString());
    }

    @Test
    void listFindsSumsAndCountsWhatItsFilterSays() throws Exception {
        FacturaEmitida one = user.call(() -> sueltas.emitir(peticion(linea("Cuota", "1", "30.00", ModoPrecio.PVP))));
        FacturaEmitida two = user.call(() -> sueltas.emitir(peticion(linea("Router", "1", "50.00", ModoPrecio.PVP))));
        FacturaFilter ours = ofCustomer(null, List.of(), null);
        assertEquals(List.of(two.id(), one.id()), ids(ours));
        assertEquals("80.00", user.call(() -> facturas.getTotales(ours)).total().toPlainString());
        assertEquals(
                "80.00", user.call(() -> facturas.getTotales(ours)).pendiente().toPlainString());
        assertEquals(List.of(two.id()), ids(ofCustomer(null, List.of(), new BigDecimal("31"))));
        assertEquals(List.of(one.id()), ids(ofCustomer(one.numero().toLowerCase(), List.of(), null)));
        assertEquals(List.of(two.id(), one.id()), ids(ofCustomer("ibañez", List.of(), null)));
        assertEquals(List.of(), ids(ofCustomer("F%", List.of(), null)));
        assertEquals(List.of(), ids(ofCustomer(null, List.of(EstadoFactura.VENCIDA), null)));
        reloj.set(Clock.fixed(
                HOY.plusDays(16).atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        assertEquals(
                2, ids(ofCustomer(null, List.of(EstadoFactura.VENCIDA), null)).size(), "past due, not yet marked");
        FacturaListada last = user.call(() -> facturas.search(ours, PageRequest.first(1)))
                .rows()
                .get(0);
        assertEquals(List.of(one.id()), ids(ours.tras(last)));
        assertEquals(
                one.id(),
                user.call(() -> facturas.findByNumero(one.numero())).get(0).id());
        assertEquals(List.of(one.id(), two.id()), user.call(() -> facturas.findIds(ours)));
        assertThrows(EJBAccessException.class, () -> tecnico.run(() -> facturas.search(ours, PageRequest.first(5))));
    }

    @Test
    void bookHasALineForEachRateAndTheQuarterAddsThemUp() throws Exception {
        LocalDate day = LocalDate.of(2054, 1 + ThreadLocalRandom.current().nextInt(3), 10);
        reloj.set(Clock.fixed(day.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        LineaManual exempt = linea("Indemnización", "1", "25.00", ModoPrecio.PVP);
        exempt.setPorcentaje(new BigDecimal("0.00"));
        FacturaEmitida issued = user.call(() -> sueltas.emitir(peticion(
                linea("Cuota", "1", "39.90", ModoPrecio.PVP), linea("Cable", "1", "32.98", ModoPrecio.NETO), exempt)));
        List<String> lines =
                user.call(() -> libro.search(new LibroFilter(day, day), PageRequest.first(10))).rows().stream()
                        .filter(row -> row.facturaId().equals(issued.id()))
                        .map(row -> row.porcentaje() + " " + row.base() + " " + row.cuota() + " " + row.total())
                        .toList();
        assertEquals(List.of("0.00 25.00 0.00 25.00", "21.00 65.96 13.85 79.81"), lines);
        List<ResumenImpuesto> quarter = user.call(() -> libro.getResumen(2054));
        assertEquals(
                List.of("1 21.00 65.96 13.85 79.81", "1 0.00 25.00 0.00 25.00"),
                quarter.stream()
                        .map(each -> each.trimestre() + " " + each.porcentaje() + " " + each.base() + " " + each.cuota()
                                + " " + each.total())
                        .toList());
        assertThrows(EJBAccessException.class, () -> tecnico.run(() -> libro.getResumen(2054)));
    }

    private String refused(Long id, List<LineaRectificada> lines) {
        return assertThrows(
                        DatosInvalidosException.class,
                        () -> admin.run(() -> rectificativas.emitir(
                                new PeticionRectificativa(id, "Avería de tres días", false, lines))))
                .getErrores()
                .get(0)
                .field();
    }

    private List<Long> ids(FacturaFilter filter) throws Exception {
        return user.call(() -> facturas.search(filter, PageRequest.first(10))).rows().stream()
                .map(FacturaListada::id)
                .toList();
    }

    private FacturaFilter ofCustomer(String texto, List<EstadoFactura> estados, BigDecimal minimo) {
        return new FacturaFilter(
                texto,
                estados,
                null,
                null,
                FacturaFilter.Dias.TODOS,
                new FacturaFilter.Importes(minimo, null),
                new FacturaFilter.Origen(cliente, null, null),
                null);
    }

    private long cargo(String concepto, String importe) {
        long id = (1L << 51) + ThreadLocalRandom.current().nextInt(1_000_000_000);
        datos.update(
                "INSERT INTO cargos (id, cliente_id, origen, concepto, importe, modo_precio, fecha, estado, usuario, created_at,"
                        + " updated_at, version) VALUES (?, ?, 'manual', ?, ?, 'pvp', '2053-05-01', 'pendiente', 'Prueba',"
                        + " '2020-01-01', '2020-01-01', 1)",
                id,
                cliente,
                concepto,
                new BigDecimal(importe));
        return id;
    }

    private PeticionFactura peticion(LineaManual... lineas) {
        return new PeticionFactura(cliente, List.of(), List.of(lineas));
    }

    private static LineaManual linea(String descripcion, String cantidad, String precio, ModoPrecio modo) {
        LineaManual linea = vacia();
        linea.setDescripcion(descripcion);
        linea.setCantidad(new BigDecimal(cantidad));
        linea.setPrecio(new BigDecimal(precio));
        linea.setModo(modo);
        return linea;
    }

    private static LineaManual vacia() {
        LineaManual linea = new LineaManual();
        linea.setPorcentaje(new BigDecimal("21.00"));
        return linea;
    }

    private String text(Long id, boolean duplicado) throws Exception {
        byte[] pdf = user.call(() -> facturas.getPdf(id, duplicado)).contenido();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean isEmbedded(PDPage page, org.apache.pdfbox.cos.COSName name) {
        try {
            assertNotNull(page.getResources().getFont(name));
            return page.getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
