package es.isr.crm.tesoreria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.cobros.boundary.SaldoService;
import es.isr.crm.cobros.entity.Saldo;
import es.isr.crm.impagos.boundary.ImpagoService;
import es.isr.crm.impagos.entity.DeudorFilter;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.boundary.DiarioPagosService;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.CuentaCambiadaException;
import es.isr.crm.tesoreria.entity.CuentaPagador;
import es.isr.crm.tesoreria.entity.FacturaNoCobrableException;
import es.isr.crm.tesoreria.entity.FacturaYaCobradaException;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.NadaQueAplicarException;
import es.isr.crm.tesoreria.entity.PagoNoReversibleException;
import es.isr.crm.tesoreria.entity.PagoYaRevertidoException;
import es.isr.crm.tesoreria.entity.PeticionDevolucion;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import es.isr.crm.tesoreria.entity.SaldoInsuficienteException;
import es.isr.crm.tesoreria.entity.SobranteSinConfirmarException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoComercial;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.FacturasDePrueba;
import es.isr.crm.testing.NadaRoto;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Money of a customer who owes 35,00 €, due in a week: what comes in, goes to which invoice, is left, goes back. */
@EnServidor
class PagoIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private PagoService pagos;

    @Inject
    private DiarioPagosService diario;

    @Inject
    private SaldoService saldos;

    @Inject
    private ImpagoService impagos;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private FacturasDePrueba facturas;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private ComoComercial comercial;

    @Inject
    private Reloj reloj;

    private Cuentas cuentas;
    private LocalDate hoy;
    private Long cliente;
    private long factura;

    @BeforeEach
    void debtor() throws Exception {
        hoy = reloj.today();
        cuentas = new Cuentas(datos, hoy);
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        factura = cuentas.factura(cliente, "35.00", hoy.plusDays(7));
        emisor.poner();
    }

    @AfterEach
    void nothingIsBroken() throws Exception {
        emisor.quitar();
        NadaRoto.check(datos);
    }

    @Test
    void tenOf35LeaveTwentyFiveOpen() throws Exception {
        Long pago = cobrar("10.00");
        assertEquals(new BigDecimal("25.00"), saldo().pendiente());
        assertEquals("pendiente", estado(factura));
        assertEquals(
                "Cobro de 10,00 € (domiciliación): 10,00 € a la factura " + numero(factura),
                datos.text(
                        "SELECT descripcion FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'tesoreria.cobro'",
                        cliente));
        assertEquals("Prueba User", datos.text("SELECT usuario FROM pagos WHERE id = ?", pago));
        cobrar("0.01");
        assertEquals(new BigDecimal("24.99"), saldo().pendiente());
        cobrar("24.99");
        assertEquals("pagada", estado(factura));
    }

    @Test
    void fortyLeaveFiveThatTheNextInvoiceUses() throws Exception {
        SobranteSinConfirmarException refusal =
                assertThrows(SobranteSinConfirmarException.class, () -> cobrar("40.00"));
        assertEquals(List.of(new BigDecimal("5.00")), refusal.getData());
        user.call(() -> pagos.registrar(pago("40.00").conSobrante().peticion()));
        assertEquals(new BigDecimal("5.00"), saldo().aFavor());
        assertEquals("pagada", estado(factura));

        Long next = facturas.emitir(cliente, "36.90").id();
        assertEquals(new BigDecimal("31.90"), saldo().pendiente());
        assertEquals(new BigDecimal("0.00"), saldo().aFavor());
        assertEquals("pendiente", estado(next));
        assertEquals(
                0,
                datos.number(
                        "SELECT COUNT(*) FROM pagos_con_resto x JOIN pagos p ON p.id = x.pago_id WHERE p.cliente_id = ?",
                        cliente));
    }

    @Test
    void balanceThatCoversTheNextInvoicePaysItAsItIsIssued() throws Exception {
        user.call(() -> pagos.registrar(pago("100.00").conSobrante().peticion()));
        assertEquals("pagada", estado(facturas.emitir(cliente, "20.00").id()));
        assertEquals(new BigDecimal("45.00"), saldo().aFavor());
    }

    @Test
    void oldestDebtIsPaidFirstUnlessTheCustomerSaysOtherwise() throws Exception {
        long older = cuentas.factura(cliente, "20.00", hoy.minusDays(3));
        cobrar("25.00");
        assertEquals("pagada", estado(older));
        assertEquals(new BigDecimal("30.00"), saldo().pendiente());

        long another = cuentas.factura(cliente, "12.00", hoy.minusDays(1));
        user.call(() -> pagos.registrar(pago("10.00").por(factura).peticion()));
        assertEquals("vencida", estado(another));
        assertEquals(new BigDecimal("20.00"), pendiente(factura));
    }

    @Test
    void returnedDebitOpensItsInvoiceWithItsDueDateAndItsCostIsCharged() throws Exception {
        long late = cuentas.factura(cliente, "36.90", hoy.minusDays(20));
        Long pago = user.call(() -> pagos.registrar(pago("36.90").por(late).peticion()));
        assertEquals("pagada", estado(late));
        PeticionReversion back = reversion(pago, MotivoReversion.AM04, "3.50");
        Long reversion = user.call(() -> pagos.revertir(back));

        assertEquals("vencida", estado(late));
        assertEquals(
                hoy.minusDays(20).toString(), datos.text("SELECT fecha_vencimiento FROM facturas WHERE id = ?", late));
        assertEquals(new BigDecimal("36.90"), pendiente(late));
        assertEquals(new BigDecimal("0.00"), saldo().aFavor());
        assertEquals(
                "reversion -36.90 am04 " + pago,
                datos.text(
                        "SELECT CONCAT_WS(' ', tipo, importe, motivo, revierte_id) FROM pagos WHERE id = ?",
                        reversion));
        assertEquals(
                "devolucion Gastos por devolución de recibo 3.50 pvp pendiente",
                datos.text(
                        "SELECT CONCAT_WS(' ', origen, concepto, importe, modo_precio, estado) FROM cargos WHERE cliente_id = ?",
                        cliente));
        assertEquals(reversion, user.call(() -> pagos.revertir(back)), "sent again");
        assertThrows(
                PagoYaRevertidoException.class,
                () -> user.call(() -> pagos.revertir(reversion(pago, MotivoReversion.ERROR, null))));
        assertThrows(
                PagoNoReversibleException.class,
                () -> user.call(() -> pagos.revertir(reversion(reversion, MotivoReversion.ERROR, null))));
    }

    @Test
    void excessOfAReversedPaymentIsNoBalanceAnyMore() throws Exception {
        Long pago = user.call(() -> pagos.registrar(pago("40.00").conSobrante().peticion()));
        Long next = facturas.emitir(cliente, "36.90").id();
        user.call(() -> pagos.revertir(reversion(pago, MotivoReversion.ERROR, null)));
        assertEquals(new BigDecimal("35.00"), pendiente(factura));
        assertEquals(new BigDecimal("36.90"), pendiente(next));
        assertEquals(new BigDecimal("0.00"), saldo().aFavor());
    }

    @Test
    void balanceIsGivenBackByAnAdministratorAndNoMoreThanThereIs() throws Exception {
        user.call(() -> pagos.registrar(pago("40.00").conSobrante().peticion()));
        assertThrows(EJBAccessException.class, () -> user.call(() -> pagos.devolver(devolucion("5.00"))));
        SaldoInsuficienteException refusal = assertThrows(
                SaldoInsuficienteException.class, () -> admin.call(() -> pagos.devolver(devolucion("5.01"))));
        assertEquals(List.of(new BigDecimal("5.00")), refusal.getData());
        PeticionDevolucion two = devolucion("2.00");
        Long id = admin.call(() -> pagos.devolver(two));
        assertEquals(id, admin.call(() -> pagos.devolver(two)), "sent again");
        assertEquals(new BigDecimal("3.00"), saldo().aFavor());
        facturas.emitir(cliente, "10.00");
        assertEquals(new BigDecimal("7.00"), saldo().pendiente());
    }

    /** 40 came, 5 of it were given back, then the bank takes the 40: 35 are owed on the invoice, 5 beside it, and both are paid. */
    @Test
    void whatWasGivenBackAndThenTakenByTheBankIsOwedAndPaid() throws Exception {
        Long pago = user.call(() -> pagos.registrar(pago("40.00").conSobrante().peticion()));
        admin.call(() -> pagos.devolver(devolucion("5.00")));
        user.call(() -> pagos.revertir(reversion(pago, MotivoReversion.MD06, null)));
        assertEquals(new BigDecimal("5.00"), saldo().descubierto());
        assertEquals(new BigDecimal("35.00"), saldo().pendiente());
        assertEquals(new BigDecimal("5.00"), cuenta().descubierto());
        assertEquals(new BigDecimal("0.00"), cuenta().saldo());
        assertEquals("0 5.00 5.00 " + hoy, deudor(), "nothing of the invoice is overdue");

        SobranteSinConfirmarException refusal = assertThrows(
                SobranteSinConfirmarException.class,
                () -> user.call(() -> pagos.registrar(pago("41.00").peticion())));
        assertEquals(List.of(new BigDecimal("1.00")), refusal.getData());
        cobrar("38.00");
        assertEquals("pagada", estado(factura));
        assertEquals(new BigDecimal("2.00"), saldo().descubierto());
        cobrar("2.00");
        assertEquals(new BigDecimal("0.00"), saldo().descubierto());
        assertEquals(new BigDecimal("0.00"), saldo().aFavor());
        assertEquals("nobody", deudor());
        assertThrows(SaldoInsuficienteException.class, () -> admin.call(() -> pagos.devolver(devolucion("0.01"))));
    }

    @Test
    void clerkUsesTheBalanceForAnInvoice() throws Exception {
        long other = cuentas.factura(cliente, "20.00", hoy.minusDays(3));
        user.call(() -> pagos.registrar(pago("50.00").por(factura).conSobrante().peticion()));
        assertEquals(new BigDecimal("15.00"), saldo().aFavor());
        assertEquals(new BigDecimal("15.00"), user.call(() -> pagos.aplicarSaldo(cliente, List.of(other))));
        assertEquals(new BigDecimal("5.00"), pendiente(other));
        assertThrows(NadaQueAplicarException.class, () -> user.call(() -> pagos.aplicarSaldo(cliente, List.of(other))));
    }

    @Test
    void whatACorrectedInvoiceWasPaidTooMuchIsBalance() throws Exception {
        cobrar("35.00");
        Long issued = facturas.emitir(cliente, "36.90").id();
        user.call(() -> pagos.registrar(pago("36.90").por(issued).peticion()));
        facturas.abonar(cliente, issued, "-6.90");
        assertEquals(new BigDecimal("6.90"), saldo().aFavor());
        assertEquals("pagada", estado(issued));
        facturas.anular(issued);
        assertEquals(new BigDecimal("36.90"), saldo().aFavor());
        assertEquals("anulada", estado(issued));
        assertThrows(
                FacturaNoCobrableException.class,
                () -> user.call(() -> pagos.registrar(pago("1.00").por(issued).peticion())));
        assertEquals("pagada", estado(facturas.emitir(cliente, "36.90").id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-5.00", "1.001", "100000.01"})
    void impossibleAmountsAreRefused(String importe) {
        DatosInvalidosException refusal = assertThrows(
                DatosInvalidosException.class,
                () -> user.call(
                        () -> pagos.registrar(pago(importe).conSobrante().peticion())));
        assertEquals("importe", refusal.getErrores().get(0).field());
    }

    @Test
    void impossibleDaysAreRefused() {
        assertEquals("fechaFutura", fault(pago("35.00").del(hoy.plusDays(1))));
        assertEquals("fechaAntesDelCliente", fault(pago("35.00").del(LocalDate.of(1999, 12, 31))));
    }

    @Test
    void invoiceOfSomebodyElseIsNotThere() throws Exception {
        Long other = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        long theirs = cuentas.factura(other, "10.00", hoy);
        assertThrows(
                NotFoundException.class,
                () -> user.call(() -> pagos.registrar(pago("10.00").por(theirs).peticion())));
    }

    @Test
    void secondClerkIsToldThatTheFirstWasQuicker() throws Exception {
        PeticionPago first = pago("35.00").por(factura).visto("35.00").peticion();
        PeticionPago second = pago("35.00").por(factura).visto("35.00").peticion();
        PeticionPago third = pago("35.00").visto("35.00").peticion();
        user.call(() -> pagos.registrar(first));
        FacturaYaCobradaException refusal =
                assertThrows(FacturaYaCobradaException.class, () -> admin.call(() -> pagos.registrar(second)));
        assertEquals("Prueba User", refusal.getData().get(1));
        assertThrows(CuentaCambiadaException.class, () -> admin.call(() -> pagos.registrar(third)));
    }

    @Test
    void whoHasNoBusinessWithMoneyIsRefused() {
        PeticionPago peticion = pago("35.00").peticion();
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> pagos.registrar(peticion)));
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> pagos.registrar(peticion)));
        assertThrows(EJBAccessException.class, () -> comercial.call(() -> pagos.getCuenta(cliente)));
        assertThrows(
                EJBAccessException.class,
                () -> tecnico.call(() -> pagos.revertir(reversion(1L, MotivoReversion.ERROR, null))));
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> diario.get(1L)));
    }

    @Test
    void receiptTellsOfThePaymentAsItWasNoted() throws Exception {
        Long pago = user.call(() -> pagos.registrar(pago("40.00").conSobrante().peticion()));
        facturas.emitir(cliente, "36.90");
        String text = text(pago);
        assertTrue(text.contains("Recibo de pago"), text);
        assertTrue(text.contains("Factura " + numero(factura) + " 35,00 €"), text);
        assertTrue(text.contains("saldo a favor para próximas facturas 5,00 €"), text);
        datos.update("UPDATE clientes SET idioma = 'en' WHERE id = ?", cliente);
        Long back = user.call(() -> pagos.revertir(reversion(pago, MotivoReversion.MD06, null)));
        assertTrue(text(pago).contains("later reversed"), "it proves nothing any more");
        assertTrue(text(back).contains("Proof of a reversed payment"));
    }

    private String text(Long pago) throws Exception {
        byte[] pdf = user.call(() -> diario.imprimir(pago).contenido());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private String fault(Peticion peticion) {
        return assertThrows(DatosInvalidosException.class, () -> user.call(() -> pagos.registrar(peticion.peticion())))
                .getErrores()
                .get(0)
                .key();
    }

    private Long cobrar(String importe) throws Exception {
        return user.call(() -> pagos.registrar(pago(importe).peticion()));
    }

    private Peticion pago(String importe) {
        return new Peticion(importe, hoy, List.of(), null, false);
    }

    /** A payment in cash, with what is said about it. */
    private final class Peticion {

        private final String importe;
        private final LocalDate fecha;
        private final List<Long> elegidas;
        private final String visto;
        private final boolean sobrante;

        private Peticion(String importe, LocalDate fecha, List<Long> elegidas, String visto, boolean sobrante) {
            this.importe = importe;
            this.fecha = fecha;
            this.elegidas = elegidas;
            this.visto = visto;
            this.sobrante = sobrante;
        }

        Peticion por(Long facturaId) {
            return new Peticion(importe, fecha, List.of(facturaId), visto, sobrante);
        }

        Peticion del(LocalDate dia) {
            return new Peticion(importe, dia, elegidas, visto, sobrante);
        }

        Peticion visto(String deuda) {
            return new Peticion(importe, fecha, elegidas, deuda, sobrante);
        }

        Peticion conSobrante() {
            return new Peticion(importe, fecha, elegidas, visto, true);
        }

        PeticionPago peticion() {
            return new PeticionPago(
                    UUID.randomUUID().toString(),
                    cliente,
                    fecha,
                    new BigDecimal(importe),
                    MedioPago.DOMICILIACION,
                    "REF",
                    null,
                    elegidas,
                    visto == null ? null : new BigDecimal(visto),
                    sobrante);
        }
    }

    @Test
    void cashIsNotReturnedByABank() throws Exception {
        PeticionPago debit = pago("10.00").peticion();
        Long cash = user.call(() -> pagos.registrar(new PeticionPago(
                debit.clave(), cliente, hoy, debit.importe(), MedioPago.EFECTIVO, null, null, List.of(), null, true)));
        DatosInvalidosException refused = assertThrows(
                DatosInvalidosException.class,
                () -> user.call(() -> pagos.revertir(reversion(cash, MotivoReversion.AM04, "3.50"))));
        assertEquals(List.of(new ErrorCampo("motivo", "motivoDeRecibo")), refused.getErrores());
        user.call(() -> pagos.revertir(reversion(cash, MotivoReversion.OTRO, null)));
    }

    private PeticionReversion reversion(Long pago, MotivoReversion motivo, String cargo) {
        return new PeticionReversion(
                UUID.randomUUID().toString(), pago, hoy, motivo, null, cargo == null ? null : new BigDecimal(cargo));
    }

    private PeticionDevolucion devolucion(String importe) {
        return new PeticionDevolucion(
                UUID.randomUUID().toString(),
                cliente,
                hoy,
                new BigDecimal(importe),
                MedioPago.TRANSFERENCIA,
                null,
                "Se da de baja");
    }

    private CuentaPagador cuenta() throws Exception {
        return user.call(() -> pagos.getCuenta(cliente));
    }

    /** What the list of those who owe something overdue says of the customer. */
    private String deudor() throws Exception {
        DeudorFilter filter =
                new DeudorFilter(datos.text("SELECT dni FROM clientes WHERE id = ?", cliente), null, null, null, null);
        return user.call(() -> impagos.search(filter, PageRequest.first(2))).rows().stream()
                .map(row -> row.facturas() + " " + row.deuda() + " " + row.descubierto() + " " + row.desde())
                .findFirst()
                .orElse("nobody");
    }

    private Saldo saldo() throws Exception {
        return user.call(() -> saldos.get(cliente));
    }

    private BigDecimal pendiente(long id) throws Exception {
        return user.call(() -> pagos.getCuenta(cliente)).abiertas().stream()
                .filter(each -> each.id() == id)
                .map(each -> each.pendiente())
                .findFirst()
                .orElse(new BigDecimal("0.00"));
    }

    private String estado(long id) {
        return datos.text("SELECT estado FROM facturas WHERE id = ?", id);
    }

    private String numero(long id) {
        return datos.text("SELECT numero_completo FROM facturas WHERE id = ?", id);
    }
}
