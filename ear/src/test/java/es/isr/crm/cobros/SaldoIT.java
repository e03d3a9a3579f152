package es.isr.crm.cobros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.cobros.boundary.SaldoService;
import es.isr.crm.cobros.entity.Saldo;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a customer owes follows from the rows of invoices and payments. */
@EnServidor
class SaldoIT {

    @Inject
    private SaldoService saldos;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private ComoUser user;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Reloj reloj;

    private Cuentas cuentas;
    private LocalDate hoy;
    private Long cliente;

    @BeforeEach
    void customer() throws Exception {
        hoy = reloj.today();
        cuentas = new Cuentas(BaseDatos.enServidor(), hoy);
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
    }

    @Test
    void whoWasNeverInvoicedOwesNothing() throws Exception {
        assertEquals(saldo("0.00", "0.00", "0.00", 0, null), get());
    }

    @Test
    void dueDateItselfIsNotLate() throws Exception {
        cuentas.factura(cliente, "36.90", hoy);
        assertEquals(saldo("36.90", "0.00", "0.00", 1, null), get());
    }

    @Test
    void pendingIsTheTotalWithItsCorrectionsLessWhatWasApplied() throws Exception {
        long october = cuentas.factura(cliente, "36.90", hoy.minusDays(40));
        long november = cuentas.factura(cliente, "50.00", hoy.minusDays(9));
        cuentas.factura(cliente, "36.90", hoy.plusDays(6));
        cuentas.rectificativa(cliente, november, "-20.00");
        long pago = cuentas.pago(cliente, "cobro", "40.00");
        cuentas.aplicar(pago, october, "30.00");
        assertEquals(saldo("73.80", "36.90", "10.00", 3, hoy.minusDays(40)), get());
    }

    @Test
    void returnedDebitOpensTheInvoiceAgainWithItsDueDate() throws Exception {
        long factura = cuentas.factura(cliente, "36.90", hoy.minusDays(20));
        long pago = cuentas.pago(cliente, "cobro", "36.90");
        cuentas.aplicar(pago, factura, "36.90");
        assertEquals(saldo("0.00", "0.00", "0.00", 0, null), get());
        long devuelto = cuentas.pago(cliente, "reversion", "36.90");
        cuentas.aplicar(devuelto, factura, "-36.90");
        assertEquals(saldo("36.90", "36.90", "0.00", 1, hoy.minusDays(20)), get());
    }

    @Test
    void refundTakesOutWhatWasLeftOver() throws Exception {
        cuentas.pago(cliente, "cobro", "50.00");
        cuentas.pago(cliente, "devolucion", "20.00");
        assertEquals(saldo("0.00", "0.00", "30.00", 0, null), get());
    }

    @Test
    void technicianIsNotToldTheBalance() {
        assertThrows(EJBAccessException.class, () -> tecnico.run(() -> saldos.get(cliente)));
    }

    private Saldo get() throws Exception {
        return user.call(() -> saldos.get(cliente));
    }

    private static Saldo saldo(String pendiente, String vencido, String aFavor, int abiertas, LocalDate desde) {
        return new Saldo(new BigDecimal(pendiente), new BigDecimal(vencido), new BigDecimal(aFavor), abiertas, desde);
    }
}
