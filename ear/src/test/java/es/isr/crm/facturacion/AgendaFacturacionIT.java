package es.isr.crm.facturacion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import es.isr.crm.batch.trabajos.Trabajo;
import es.isr.crm.batch.trabajos.TrabajoService;
import es.isr.crm.facturacion.control.AgendaFacturacion;
import es.isr.crm.shared.boundary.ConfiguracionService;
import es.isr.crm.shared.control.Arriendos;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.testing.Abonados;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.Cuentas;
import es.isr.crm.testing.EmisorDePrueba;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.Espera;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is billed and what is late finds its day by itself. */
@EnServidor
class AgendaFacturacionIT {

    private static final long RUN = 1L << 53;

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private AgendaFacturacion agenda;

    @Inject
    private TrabajoService trabajos;

    @Inject
    private ConfiguracionService configuracion;

    @Inject
    private Abonados abonados;

    @Inject
    private EmisorDePrueba emisor;

    @Inject
    private Arriendos arriendos;

    @Inject
    private ComoAdmin admin;

    @Inject
    private Reloj reloj;

    @BeforeEach
    void issuer() throws Exception {
        emisor.poner();
    }

    @AfterEach
    void asByDefault() throws Exception {
        reloj.set(Clock.systemUTC());
        datos.update("DELETE FROM ejecuciones_facturacion WHERE id >= ?", RUN);
        admin.run(() -> configuracion.save(Map.of(Parametro.FACTURACION_AUTOMATICA, "true")));
        emisor.quitar();
    }

    @Test
    void monthIsDueFromItsFirstNightOnUntilItIsBilledButNotTheFirstOfAll() throws Exception {
        at("2091-03-10T12:00");
        assertEquals(Optional.empty(), agenda.findPendiente(), "nobody has billed a month yet");
        billed(RUN, "2091-02");
        at("2091-03-01T04:09");
        assertEquals(Optional.empty(), agenda.findPendiente());
        at("2091-03-01T04:10");
        assertEquals(Optional.of(YearMonth.of(2091, 3)), agenda.findPendiente());
        at("2091-03-31T23:59");
        assertEquals(Optional.of(YearMonth.of(2091, 3)), agenda.findPendiente(), "the server was down till now");
        admin.run(() -> configuracion.save(Map.of(Parametro.FACTURACION_AUTOMATICA, "false")));
        assertEquals(Optional.empty(), agenda.findPendiente());
        admin.run(() -> configuracion.save(Map.of(Parametro.FACTURACION_AUTOMATICA, "true")));
        billed(RUN + 1, "2091-03");
        assertEquals(Optional.empty(), agenda.findPendiente());
    }

    @Test
    void nothingIsBilledByItselfWhileNobodyIsThereToIssue() throws Exception {
        billed(RUN, "2091-02");
        at("2091-03-01T05:00");
        emisor.quitar();
        assertEquals(Optional.empty(), agenda.findPendiente());
        emisor.poner();
    }

    @Test
    void whatIsPastItsDueDateIsMarkedOnceAndTheDueDateItselfIsNotLate() throws Exception {
        LocalDate today = reloj.today();
        Long cliente = abonados.conLinea("30.00", today);
        Cuentas cuentas = new Cuentas(datos, today);
        long late = cuentas.factura(cliente, "30.00", today.minusDays(1));
        datos.update("UPDATE facturas SET estado = 'pendiente' WHERE id = ?", late);
        long due = cuentas.factura(cliente, "30.00", today);
        long paid = cuentas.factura(cliente, "30.00", today.minusDays(1));
        cuentas.pagada(paid);
        for (int i = 0; i < 2; i++) {
            admin.run(() -> trabajos.start(Trabajo.MARCAR_VENCIDAS.id(), Map.of()));
            Espera.hasta(
                    "the end of the job",
                    () -> arriendos
                            .holder("trabajo:" + Trabajo.MARCAR_VENCIDAS.id())
                            .isEmpty());
        }
        assertEquals("vencida", estado(late));
        assertEquals("pendiente", estado(due));
        assertEquals("pagada", estado(paid));
        assertEquals(
                1,
                datos.number(
                        "SELECT COUNT(*) FROM actividad_cliente WHERE cliente_id = ? AND tipo = 'facturacion.vencida'",
                        cliente));
        cuentas.aplicar(cuentas.pago(cliente, "cobro", "30.00"), paid, "30.00");
        abonados.retirar(cliente);
    }

    private void at(String madrid) {
        reloj.set(Clock.fixed(LocalDateTime.parse(madrid).atZone(Reloj.MADRID).toInstant(), Reloj.MADRID));
    }

    private void billed(long id, String month) {
        datos.update(
                "INSERT INTO ejecuciones_facturacion (id, periodo, estado, usuario, created_at)"
                        + " VALUES (?, ?, 'emitida', 'Prueba', '2020-01-01')",
                id,
                month);
    }

    private String estado(long factura) {
        return datos.text("SELECT estado FROM facturas WHERE id = ?", factura);
    }
}
