package es.isr.crm.tesoreria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.FacturaYaCobradaException;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.PagoYaRevertidoException;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.FacturasDePrueba;
import es.isr.crm.testing.NadaRoto;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several at the same instant, on one customer: nothing is paid twice, nobody waits for ever. */
@EnServidor
class PagoSimultaneoIT {

    private final BaseDatos datos = BaseDatos.enServidor();

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
    private Reloj reloj;

    private Long cliente;
    private long factura;

    @BeforeEach
    void debtor() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        factura = new Cuentas(datos, reloj.today()).factura(cliente, "35.00", reloj.today());
    }

    @Test
    void twoClerksOnOneInvoicePayItOnce() throws Exception {
        List<Object> ends = together(
                () -> pagos.registrar(pago("35.00", List.of(factura), false)),
                () -> pagos.registrar(pago("35.00", List.of(factura), false)));
        assertEquals(1, payments());
        assertInstanceOf(
                FacturaYaCobradaException.class,
                ends.stream().filter(Throwable.class::isInstance).findFirst().orElseThrow());
        NadaRoto.check(datos);
    }

    @Test
    void sameFormTwiceIsOnePayment() throws Exception {
        PeticionPago peticion = pago("35.00", List.of(), false);
        List<Object> ends = together(() -> pagos.registrar(peticion), () -> pagos.registrar(peticion));
        assertEquals(ends.get(0), ends.get(1));
        assertEquals(1, payments());
    }

    @Test
    void onePaymentIsTakenBackOnce() throws Exception {
        Long pago = user.call(() -> pagos.registrar(pago("35.00", List.of(), false)));
        List<Object> ends = together(() -> pagos.revertir(reversion(pago)), () -> pagos.revertir(reversion(pago)));
        assertInstanceOf(
                PagoYaRevertidoException.class,
                ends.stream().filter(Throwable.class::isInstance).findFirst().orElseThrow());
        assertEquals(2, payments());
        NadaRoto.check(datos);
    }

    @Test
    void paymentsAndInvoicesOfOneCustomerWaitForOneAnother() throws Exception {
        emisor.poner();
        try {
            user.call(() -> pagos.registrar(pago("40.00", List.of(), true)));
            for (int i = 0; i < 5; i++) {
                List<Object> ends = together(
                        () -> facturas.emitir(cliente, "7.00").id(),
                        () -> pagos.registrar(pago("3.00", List.of(), true)));
                assertEquals(2, ends.stream().filter(Long.class::isInstance).count(), ends.toString());
            }
        } finally {
            emisor.quitar();
        }
        // 40 + 5 × 3 came in; 35 + 5 × 7 were billed.
        assertEquals(
                "55.00",
                datos.text(
                        "SELECT SUM(a.importe) FROM aplicaciones_pago a JOIN pagos p ON p.id = a.pago_id WHERE p.cliente_id = ?",
                        cliente));
        NadaRoto.check(datos);
    }

    /** What each came to: the id, or why it was refused. */
    private List<Object> together(Callable<Long> one, Callable<Long> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Object> ends = new ArrayList<>();
            List<Callable<Long>> both = List.of(begin(start, one), begin(start, other));
            for (Future<Long> each : threads.invokeAll(both)) {
                try {
                    ends.add(each.get());
                } catch (ExecutionException refused) {
                    ends.add(refused.getCause());
                }
            }
            return ends;
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Long> begin(CyclicBarrier start, Callable<Long> work) {
        return () -> {
            start.await();
            return user.call(work::call);
        };
    }

    private long payments() {
        return datos.number("SELECT COUNT(*) FROM pagos WHERE cliente_id = ?", cliente);
    }

    private PeticionPago pago(String importe, List<Long> elegidas, boolean sobrante) {
        return new PeticionPago(
                UUID.randomUUID().toString(),
                cliente,
                reloj.today(),
                new BigDecimal(importe),
                MedioPago.EFECTIVO,
                null,
                null,
                elegidas,
                null,
                sobrante);
    }

    private PeticionReversion reversion(Long pago) {
        return new PeticionReversion(
                UUID.randomUUID().toString(), pago, reloj.today(), MotivoReversion.ERROR, null, null);
    }
}
