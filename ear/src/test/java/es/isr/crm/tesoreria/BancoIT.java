package es.isr.crm.tesoreria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.DatosCliente;
import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.servicios.entity.AltaCliente;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.tesoreria.boundary.BancoService;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.DevolucionAjenaException;
import es.isr.crm.tesoreria.entity.EstadoMovimiento;
import es.isr.crm.tesoreria.entity.ExtractoYaCargadoException;
import es.isr.crm.tesoreria.entity.ExtractosCargados;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.MovimientoFilter;
import es.isr.crm.tesoreria.entity.MovimientoRow;
import es.isr.crm.tesoreria.entity.MovimientoYaTratadoException;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import es.isr.crm.tesoreria.entity.Propuesta;
import es.isr.crm.tesoreria.entity.RazonPropuesta;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.ExtractoDePrueba;
import es.isr.crm.testing.FacturasDePrueba;
import es.isr.crm.testing.NadaRoto;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bank shows becomes payments only when somebody says so, and never twice. */
@EnServidor
class BancoIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private BancoService banco;

    @Inject
    private PagoService pagos;

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
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private LocalDate hoy;
    private ExtractoDePrueba extracto;
    private DatosCliente persona;
    private Long cliente;

    @BeforeEach
    void customer() throws Exception {
        hoy = reloj.today();
        extracto = new ExtractoDePrueba(hoy);
        AltaCliente alta = Datos.alta(catalogo.plan(Catalogo.MOVIL));
        persona = alta.getDatos();
        persona.setNombre("Begoña");
        persona.setApellidos("Ñuñez Banco" + letters());
        persona.setCodigo(Datos.codigo());
        cliente = user.call(() -> altas.alta(alta));
        emisor.poner();
    }

    @AfterEach
    void nothingIsBroken() throws Exception {
        emisor.quitar();
        NadaRoto.check(datos);
    }

    @Test
    void numberOfTheInvoiceAndItsAmountAreBeyondDoubtAndConfirmedOnce() throws Exception {
        Long factura = facturas.emitir(cliente, "36.90").id();
        String numero = datos.text("SELECT numero_completo FROM facturas WHERE id = ?", factura);
        MovimientoRow row = only(extracto.movimiento("02", "36.90", "PAGO FRA " + numero.replace("-", " ")));
        assertTrue(row.isSegura());
        assertEquals(
                Set.of(RazonPropuesta.FACTURA, RazonPropuesta.IMPORTE),
                row.mejor().razones());
        assertEquals(0, payments(), "nothing is recorded before somebody says so");

        Long pago = user.call(() -> banco.cobrar(row.id(), cliente, row.mejor().facturaIds()));
        assertEquals("pagada", estado(factura));
        assertEquals(
                "36.90 transferencia " + hoy,
                datos.text("SELECT CONCAT_WS(' ', importe, metodo, fecha) FROM pagos WHERE id = ?", pago));
        assertThrows(
                MovimientoYaTratadoException.class, () -> user.call(() -> banco.cobrar(row.id(), cliente, List.of())));
        assertEquals(EstadoMovimiento.CONCILIADO, get(row).movimiento().estado());
    }

    @Test
    void codeDocumentAndNameAreRecognisedEachWithItsWeight() throws Exception {
        new Cuentas(datos, hoy).factura(cliente, "35.00", hoy);
        List<MovimientoRow> rows = load(extracto.movimiento("02", "35.00", "TRANSF CLIENTE " + persona.getCodigo())
                .movimiento("02", "12.00", "NIF " + persona.getDni())
                .movimiento("02", "35.00", "DE BEGONA " + persona.getApellidos().toUpperCase())
                .movimiento("02", "35.00", "TRANSFERENCIA DE ALGUIEN")
                .movimiento("02", "35.00", ""));
        assertEquals(Set.of(RazonPropuesta.CODIGO, RazonPropuesta.IMPORTE), reasons(rows.get(0)));
        assertEquals(Propuesta.Confianza.ALTA, rows.get(0).mejor().confianza());
        assertEquals(Set.of(RazonPropuesta.DOCUMENTO), reasons(rows.get(1)));
        assertEquals(Propuesta.Confianza.MEDIA, rows.get(1).mejor().confianza());
        assertEquals(Set.of(RazonPropuesta.NOMBRE, RazonPropuesta.IMPORTE), reasons(rows.get(2)));
        assertEquals(Propuesta.Confianza.MEDIA, rows.get(2).mejor().confianza());
        assertFalse(rows.get(2).isSegura());
        assertEquals(List.of(), rows.get(3).propuestas(), "an amount alone names nobody");
        assertEquals(List.of(), rows.get(4).propuestas());
    }

    @Test
    void excessOfWhatCameIsBalanceBecauseItCame() throws Exception {
        new Cuentas(datos, hoy).factura(cliente, "35.00", hoy);
        MovimientoRow row = only(extracto.movimiento("03", "40.00", "RECIBO " + persona.getCodigo()));
        Long pago = user.call(() -> banco.cobrar(row.id(), cliente, List.of()));
        assertEquals("domiciliacion", datos.text("SELECT metodo FROM pagos WHERE id = ?", pago));
        assertEquals(
                new BigDecimal("5.00"),
                user.call(() -> pagos.getCuenta(cliente)).saldo());
    }

    @Test
    void sameFileIsRecognisedAndNoMovementIsTakenTwice() throws Exception {
        extracto.movimiento("02", "10.00", "UNO").movimiento("02", "20.00", "DOS");
        ExtractosCargados first = user.call(() -> banco.subir("c:\\banco\\enero.n43", extracto.fichero()));
        assertEquals(2, first.nuevos());
        assertEquals(
                "enero.n43",
                user.call(() -> banco.getExtracto(first.extractoIds().get(0))).fichero());
        assertThrows(
                ExtractoYaCargadoException.class, () -> user.call(() -> banco.subir("otro.n43", extracto.fichero())));
        ExtractosCargados longer = user.call(() -> banco.subir(
                "mes.n43", extracto.movimiento("02", "20.00", "TRES").fichero()));
        assertEquals(1, longer.nuevos());
        assertEquals(2, longer.repetidos());
    }

    @Test
    void returnedDebitTakesThePaymentBackWithItsReasonAndCost() throws Exception {
        long factura = new Cuentas(datos, hoy).factura(cliente, "36.90", hoy.minusDays(3));
        Long pago = cobrar("36.90", MedioPago.DOMICILIACION);
        List<MovimientoRow> rows = load(extracto.movimiento("14", "-36.90", "DEVOLUCION AM04 " + persona.getCodigo())
                .movimiento("14", "-36.91", "DEVOLUCION AM04 " + persona.getCodigo()));
        assertEquals(pago, rows.get(0).mejor().pagoId());
        assertEquals(Propuesta.Confianza.ALTA, rows.get(0).mejor().confianza());
        assertEquals(List.of(), rows.get(1).propuestas(), "no payment is of that amount");
        assertThrows(
                DevolucionAjenaException.class,
                () -> user.call(() -> banco.revertir(rows.get(1).id(), pago, MotivoReversion.AM04, null)));
        user.call(() -> banco.revertir(rows.get(0).id(), pago, MotivoReversion.AM04, new BigDecimal("3.50")));
        assertEquals("vencida", estado(factura));
        assertEquals(1, datos.number("SELECT COUNT(*) FROM cargos WHERE cliente_id = ? AND importe = 3.50", cliente));
    }

    @Test
    void movementOfAMistakenPaymentWaitsAgainAndMayBeAnothers() throws Exception {
        MovimientoRow row = only(extracto.movimiento("02", "35.00", "SIN NOMBRE"));
        Long wrong = user.call(() -> banco.cobrar(row.id(), cliente, List.of()));
        user.call(() -> pagos.revertir(
                new PeticionReversion(UUID.randomUUID().toString(), wrong, hoy, MotivoReversion.ERROR, null, null)));
        assertTrue(get(row).movimiento().isPendiente());
        Long other = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        Long right = user.call(() -> banco.cobrar(row.id(), other, List.of()));
        assertEquals(other, datos.number("SELECT cliente_id FROM pagos WHERE id = ?", right));
    }

    @Test
    void movementOfNobodyIsPutAsideWithItsReason() throws Exception {
        MovimientoRow row = only(extracto.movimiento("17", "-3.00", "COMISION MANTENIMIENTO"));
        assertThrows(DatosInvalidosException.class, () -> user.run(() -> banco.ignorar(row.id(), " ")));
        user.run(() -> banco.ignorar(row.id(), "Comisión del banco"));
        assertThrows(MovimientoYaTratadoException.class, () -> user.run(() -> banco.ignorar(row.id(), "Otra vez")));
        user.run(() -> banco.reabrir(row.id()));
        assertTrue(get(row).movimiento().isPendiente());
        assertThrows(DatosInvalidosException.class, () -> user.call(() -> banco.cobrar(row.id(), cliente, List.of())));
    }

    @Test
    void wrongFileAndWrongPeopleAreRefused() {
        assertThrows(
                DatosInvalidosException.class,
                () -> user.call(() ->
                        banco.subir("clientes.csv", new ByteArrayInputStream("a;b".getBytes(StandardCharsets.UTF_8)))));
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> banco.subir("x", extracto.fichero())));
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> banco.cobrar(1L, cliente, List.of())));
    }

    private MovimientoRow only(ExtractoDePrueba file) throws Exception {
        return load(file).get(0);
    }

    private List<MovimientoRow> load(ExtractoDePrueba file) throws Exception {
        Long id = user.call(() -> banco.subir("prueba.n43", file.fichero()))
                .extractoIds()
                .get(0);
        return user.call(() -> banco.search(new MovimientoFilter(id, List.of()), PageRequest.first(25)))
                .rows();
    }

    private MovimientoRow get(MovimientoRow row) throws Exception {
        return user.call(() -> banco.getMovimiento(row.id()));
    }

    private static Set<RazonPropuesta> reasons(MovimientoRow row) {
        return row.mejor().razones();
    }

    private Long cobrar(String importe, MedioPago metodo) throws Exception {
        return user.call(() -> pagos.registrar(new PeticionPago(
                UUID.randomUUID().toString(),
                cliente,
                hoy,
                new BigDecimal(importe),
                metodo,
                null,
                null,
                List.of(),
                null,
                false)));
    }

    private long payments() {
        return datos.number("SELECT COUNT(*) FROM pagos WHERE cliente_id = ?", cliente);
    }

    private String estado(long id) {
        return datos.text("SELECT estado FROM facturas WHERE id = ?", id);
    }

    /** Letters that nobody else has in a name. */
    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "xyz";
    }
}
