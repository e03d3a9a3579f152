package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.facturacion.control.Anulaciones;
import es.isr.crm.facturacion.control.Emision;
import es.isr.crm.facturacion.control.EstadosFactura;
import es.isr.crm.facturacion.control.PendienteQuery;
import es.isr.crm.facturacion.entity.AbonoMayorException;
import es.isr.crm.facturacion.entity.DiasYaFacturadosException;
import es.isr.crm.facturacion.entity.FacturaAnuladaException;
import es.isr.crm.facturacion.entity.FacturaEmitida;
import es.isr.crm.facturacion.entity.FacturaPorEmitir;
import es.isr.crm.facturacion.entity.FechaEmisionException;
import es.isr.crm.facturacion.entity.ImporteNoFacturableException;
import es.isr.crm.facturacion.entity.LineaFactura;
import es.isr.crm.facturacion.entity.LineaImporte;
import es.isr.crm.facturacion.entity.Receptor;
import es.isr.crm.facturacion.entity.Rectificacion;
import es.isr.crm.facturacion.entity.RectificacionExcesivaException;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.ModoPrecio;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.EnTransaccion;
import es.isr.crm.testing.NadaRoto;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices are issued in one place: numbered without a gap, never twice for the same days, taken back only as others. */
@EnServidor
class EmisionIT {

    /** A year whose series nobody else uses. */
    private static final LocalDate HOY = LocalDate.of(2051, 1, 31);

    private static final YearMonth ENERO = YearMonth.of(2051, 1);

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private Emision emision;

    @Inject
    private Anulaciones anulaciones;

    @Inject
    private EstadosFactura estados;

    @Inject
    private PendienteQuery pendientes;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private EnTransaccion transaccion;

    @Inject
    private ComoUser user;

    @Inject
    private Reloj reloj;

    private Long cliente;
    private Long servicio;

    @BeforeEach
    void customer() throws Exception {
        emisor.poner();
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        servicio = datos.number("SELECT id FROM servicios_cliente WHERE cliente_id = ?", cliente);
        datos.update("UPDATE servicios_cliente SET estado = 'activo', inicio = '2051-01-01' WHERE id = ?", servicio);
        reloj.set(Clock.fixed(HOY.atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        emisor.quitar();
        datos.update("UPDATE servicios_cliente SET estado = 'baja' WHERE id = ?", servicio);
        NadaRoto.check(datos);
    }

    @Test
    void invoiceHasNumberDatesSumsAndCopiesAndItsDaysAreDealtWith() throws Exception {
        List<FacturaEmitida> issued = emitir(List.of(cuota("39.90"), suelta("10.00", "Cable", ModoPrecio.NETO)));
        assertEquals(2, issued.size());
        long first = numero(issued.get(0));
        assertEquals(first + 1, numero(issued.get(1)));
        assertEquals("F2051-%06d".formatted(first), issued.get(0).numero());
        assertEquals(
                "factura 39.90 32.98 6.92 2051-01-31 2051-02-15 pendiente Núria Ibáñez Prueba Fibra Ñandú & Cía., S.L. B12345674",
                datos.text(
                        "SELECT CONCAT_WS(' ', tipo, total, base, iva, fecha_emision, fecha_vencimiento, estado, cliente_nombre,"
                                + " emisor_nombre, emisor_nif) FROM facturas WHERE id = ?",
                        issued.get(0).id()));
        assertEquals("2051-01-31", facturadoHasta());
        assertEquals("12.10", issued.get(1).total().toPlainString());
        assertEquals(
                "Factura " + issued.get(0).numero() + " emitida: 39,90 €",
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'facturacion.emitir'"
                                + " ORDER BY id LIMIT 1",
                        cliente));
    }

    @Test
    void sameDaysAreNeverInvoicedTwice() throws Exception {
        long before = siguiente();
        emitir(List.of(cuota("39.90")));
        assertThrows(DiasYaFacturadosException.class, () -> emitir(List.of(cuota("39.90"))));
        datos.update("UPDATE servicios_cliente SET facturado_hasta = NULL WHERE id = ?", servicio);
        assertThrows(IllegalStateException.class, () -> emitir(List.of(cuota("39.90"))), "the key of the table");
        datos.update("UPDATE servicios_cliente SET facturado_hasta = '2051-01-31' WHERE id = ?", servicio);
        assertEquals(before + 1, siguiente(), "what failed has had no number");
    }

    @Test
    void invoiceOfNothingIsRefused() {
        assertThrows(ImporteNoFacturableException.class, () -> emitir(List.of(suelta("0.00", "Nada", ModoPrecio.PVP))));
        assertThrows(AbonoMayorException.class, () -> emitir(List.of(suelta("-5.00", "Abono", ModoPrecio.PVP))));
    }

    @Test
    void takenBackAsAWholeItsDaysAndChargesWaitAgain() throws Exception {
        long cargo = cargo("30.00");
        FacturaEmitida issued = emitir(List.of(conCargo("39.90", cargo))).get(0);
        assertEquals("facturado", datos.text("SELECT estado FROM cargos WHERE id = ?", cargo));

        FacturaEmitida back = anular(issued.id());
        assertTrue(back.numero().startsWith("R2051-"), back.numero());
        assertEquals(issued.total().negate(), back.total());
        assertEquals("anulada", estado(issued.id()));
        assertEquals("2050-12-31", facturadoHasta());
        assertEquals("pendiente", datos.text("SELECT estado FROM cargos WHERE id = ?", cargo));
        assertThrows(FacturaAnuladaException.class, () -> anular(issued.id()));

        FacturaEmitida again = emitir(List.of(conCargo("39.90", cargo))).get(0);
        assertEquals("pendiente", estado(again.id()));
    }

    @Test
    void whenLaterDaysAreBilledTheOnesTakenBackBecomeACharge() throws Exception {
        FacturaEmitida january = emitir(List.of(cuota("39.90"))).get(0);
        emitir(List.of(cuota("41.00", ENERO.plusMonths(1))));
        anular(january.id());
        assertEquals("2051-02-28", facturadoHasta());
        assertEquals(
                "39.90 2051-01-01 2051-01-31 pendiente",
                datos.text(
                        "SELECT CONCAT_WS(' ', importe, desde, hasta, estado) FROM cargos WHERE servicio_id = ?",
                        servicio));
    }

    @Test
    void partIsTakenBackUpToWhatThereIs() throws Exception {
        FacturaEmitida issued = emitir(List.of(cuota("39.90"))).get(0);
        emitir(List.of(abono(issued.id(), "-9.90")));
        assertEquals(new BigDecimal("30.00"), pendiente(issued.id()));
        assertThrows(RectificacionExcesivaException.class, () -> emitir(List.of(abono(issued.id(), "-30.01"))));
        emitir(List.of(abono(issued.id(), "-30.00")));
        assertEquals("pagada", estado(issued.id()));
    }

    @Test
    void partTakenBackBeforeIsNotTakenBackAgainWithTheWhole() throws Exception {
        FacturaEmitida issued = emitir(List.of(cuota("39.90"))).get(0);
        emitir(List.of(abono(issued.id(), "-9.90")));
        assertEquals(new BigDecimal("-30.00"), anular(issued.id()).total());
    }

    @Test
    void numbersGoByDate() throws Exception {
        emitir(List.of(suelta("5.00", "Cable", ModoPrecio.PVP)));
        reloj.set(Clock.fixed(
                HOY.minusDays(1).atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        assertThrows(FechaEmisionException.class, () -> emitir(List.of(suelta("5.00", "Cable", ModoPrecio.PVP))));
    }

    @Test
    void whereItStandsFollowsFromWhatIsPaid() throws Exception {
        FacturaEmitida issued = emitir(List.of(cuota("39.90"))).get(0);
        Cuentas cuentas = new Cuentas(datos, HOY);
        long pago = cuentas.pago(cliente, "cobro", "39.90");
        cuentas.aplicar(pago, issued.id(), "39.90");
        refresh(issued.id());
        assertEquals("pagada", estado(issued.id()));

        reloj.set(Clock.fixed(
                HOY.plusDays(15).atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        cuentas.aplicar(pago, issued.id(), "-39.90");
        refresh(issued.id());
        assertEquals("pendiente", estado(issued.id()), "the due date itself is not late");
        reloj.set(Clock.fixed(
                HOY.plusDays(16).atTime(LocalTime.NOON).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
        refresh(issued.id());
        assertEquals("vencida", estado(issued.id()));
        assertEquals(
                "Factura " + issued.numero() + " vencida",
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? ORDER BY id DESC LIMIT 1",
                        cliente));
        cuentas.aplicar(pago, issued.id(), "39.90");
        refresh(issued.id());
    }

    private List<FacturaEmitida> emitir(List<FacturaPorEmitir> facturas) throws Exception {
        return call(() -> emision.emitir(facturas));
    }

    private FacturaEmitida anular(Long facturaId) throws Exception {
        return call(() -> emision.emitir(List.of(anulaciones.of(facturaId, "Datos equivocados"))))
                .get(0);
    }

    private void refresh(Long facturaId) throws Exception {
        transaccion.run(() -> estados.refresh(List.of(facturaId)));
    }

    private BigDecimal pendiente(Long facturaId) throws Exception {
        return transaccion.call(() -> pendientes.of(List.of(facturaId)).get(facturaId));
    }

    private <T> T call(es.isr.crm.testing.Como.Work<T> work) throws Exception {
        try {
            return transaccion.call(work);
        } catch (EJBException e) {
            throw e.getCausedByException() == null ? e : e.getCausedByException();
        }
    }

    private FacturaPorEmitir cuota(String euros) {
        return cuota(euros, ENERO);
    }

    private FacturaPorEmitir cuota(String euros, YearMonth mes) {
        return factura(List.of(linea(euros, mes)), mes.atEndOfMonth());
    }

    private FacturaPorEmitir conCargo(String euros, long cargo) {
        LineaFactura charge = new LineaFactura(
                servicio,
                cargo,
                "Instalación",
                null,
                null,
                null,
                BigDecimal.ONE,
                new BigDecimal("30.00"),
                pvp("30.00"));
        return factura(List.of(linea(euros, ENERO), charge), ENERO.atEndOfMonth());
    }

    private LineaFactura linea(String euros, YearMonth mes) {
        return new LineaFactura(
                servicio,
                null,
                "Móvil",
                mes,
                mes.atDay(1),
                mes.atEndOfMonth(),
                BigDecimal.ONE,
                new BigDecimal(euros),
                pvp(euros));
    }

    private FacturaPorEmitir suelta(String euros, String what, ModoPrecio modo) {
        LineaImporte money = new LineaImporte(new BigDecimal(euros), modo, new BigDecimal("21"));
        return factura(List.of(LineaFactura.suelta(what, money)), null);
    }

    private FacturaPorEmitir abono(Long facturaId, String euros) {
        return new FacturaPorEmitir(
                receptor(),
                null,
                null,
                new Rectificacion(facturaId, "Avería", false),
                "IVA",
                List.of(LineaFactura.suelta("Abono", pvp(euros))),
                null);
    }

    private FacturaPorEmitir factura(List<LineaFactura> lineas, LocalDate hasta) {
        return new FacturaPorEmitir(receptor(), null, null, null, "IVA", lineas, hasta);
    }

    private Receptor receptor() {
        return new Receptor(
                cliente,
                "PRUEBA",
                "Núria Ibáñez Prueba",
                "00000000T",
                "Calle Mayor, 1, 46149 Gilet (Valencia)",
                MedioPago.EFECTIVO,
                null,
                "es");
    }

    private long cargo(String euros) {
        datos.update("UPDATE generador_ids SET siguiente = siguiente + 1 WHERE nombre = 'crm'");
        long id = datos.number("SELECT siguiente FROM generador_ids WHERE nombre = 'crm'") + (1L << 51);
        datos.update(
                "INSERT INTO cargos (id, cliente_id, servicio_id, origen, concepto, importe, modo_precio, fecha, estado, usuario,"
                        + " created_at, updated_at) VALUES (?, ?, ?, 'instalacion', 'Instalación', ?, 'pvp', '2051-01-01',"
                        + " 'pendiente', 'Prueba', '2020-01-01', '2020-01-01')",
                id,
                cliente,
                servicio,
                new BigDecimal(euros));
        return id;
    }

    private static LineaImporte pvp(String euros) {
        return new LineaImporte(new BigDecimal(euros), ModoPrecio.PVP, new BigDecimal("21"));
    }

    private String estado(Long facturaId) {
        return datos.text("SELECT estado FROM facturas WHERE id = ?", facturaId);
    }

    private String facturadoHasta() {
        return datos.text("SELECT facturado_hasta FROM servicios_cliente WHERE id = ?", servicio);
    }

    private long numero(FacturaEmitida factura) {
        return datos.number("SELECT numero FROM facturas WHERE id = ?", factura.id());
    }

    private long siguiente() {
        return datos.rows("SELECT siguiente FROM series_factura WHERE tipo = 'factura' AND ejercicio = 2051").stream()
                .map(row -> ((Number) row.get("siguiente")).longValue())
                .findFirst()
                .orElse(1L);
    }
}
