package es.isr.crm.tesoreria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.servicios.boundary.AltaService;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.PageRequest;
import es.isr.crm.shared.entity.Rol;
import es.isr.crm.tesoreria.boundary.CajaService;
import es.isr.crm.tesoreria.boundary.PagoService;
import es.isr.crm.tesoreria.entity.CajaAbierta;
import es.isr.crm.tesoreria.entity.CajaCambiadaException;
import es.isr.crm.tesoreria.entity.CajaYaCerradaException;
import es.isr.crm.tesoreria.entity.CierreRow;
import es.isr.crm.tesoreria.entity.MotivoReversion;
import es.isr.crm.tesoreria.entity.PeticionCierre;
import es.isr.crm.tesoreria.entity.PeticionPago;
import es.isr.crm.tesoreria.entity.PeticionReversion;
import es.isr.crm.tesoreria.entity.SinCajaException;
import es.isr.crm.testing.BaseDatos;
import es.isr.crm.testing.Catalogo;
import es.isr.crm.testing.Como;
import es.isr.crm.testing.ComoAdmin;
import es.isr.crm.testing.ComoTecnico;
import es.isr.crm.testing.ComoUser;
import es.isr.crm.testing.Datos;
import es.isr.crm.testing.EnServidor;
import es.isr.crm.testing.NadaRoto;
import es.isr.crm.testing.Personas;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The till of a clerk at the end of the day. */
@EnServidor
class CajaIT {

    private final BaseDatos datos = BaseDatos.enServidor();

    @Inject
    private CajaService cajas;

    @Inject
    private PagoService pagos;

    @Inject
    private AltaService altas;

    @Inject
    private Catalogo catalogo;

    @Inject
    private Personas personas;

    @Inject
    private ComoUser user;

    @Inject
    private ComoAdmin admin;

    @Inject
    private ComoTecnico tecnico;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    private Long cliente;
    private Long clerk;

    @BeforeEach
    void clerkWithMoney() throws Exception {
        cliente = user.call(() -> altas.alta(Datos.alta(catalogo.plan(Catalogo.MOVIL))));
        clerk = personas.nueva(Rol.USER).id();
    }

    @AfterEach
    void asByDefault() {
        reloj.set(Clock.systemUTC());
        NadaRoto.check(datos);
    }

    @Test
    void tillHoldsCashAndCardOfTheClerkAndNothingElse() throws Exception {
        cobrar("30.00", MedioPago.EFECTIVO);
        Long mistake = cobrar("12.50", MedioPago.EFECTIVO);
        cobrar("20.00", MedioPago.TARJETA);
        cobrar("99.00", MedioPago.TRANSFERENCIA);
        as(
                clerk,
                () -> pagos.revertir(new PeticionReversion(
                        UUID.randomUUID().toString(), mistake, reloj.today(), MotivoReversion.ERROR, null, null)));
        user.call(() -> pagos.registrar(pago("7.00", MedioPago.EFECTIVO)));
        CajaAbierta till = as(clerk, () -> cajas.getMia());
        assertEquals(
                List.of("EFECTIVO 3 30.00", "TARJETA 1 20.00"),
                till.metodos().stream()
                        .map(each -> each.metodo() + " " + each.pagos() + " " + each.esperado())
                        .toList());

        Long id = as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("29.00", "20.00"), till, "Falta 1 €")));
        CierreRow row =
                as(clerk, () -> cajas.search(PageRequest.first(10))).rows().get(0);
        assertEquals(id, row.id());
        assertEquals(new BigDecimal("-1.00"), row.diferencia());
        assertTrue(datos.text(
                        "SELECT descripcion FROM eventos_auditoria WHERE entidad = 'CierreCaja' AND entidad_id = ?", id)
                .contains("efectivo, contado 29,00 €, diferencia -1,00 €"));
    }

    @Test
    void whatComesAfterTheClosingGoesToTheNext() throws Exception {
        cobrar("30.00", MedioPago.EFECTIVO);
        CajaAbierta first = as(clerk, () -> cajas.getMia());
        as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("30.00", "0.00"), first, null)));
        cobrar("5.00", MedioPago.EFECTIVO);
        CajaAbierta late = as(clerk, () -> cajas.getMia());
        assertTrue(late.cerrada());
        assertThrows(
                CajaYaCerradaException.class,
                () -> as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("5.00", "0.00"), late, null))));

        reloj.set(Clock.offset(Clock.systemUTC(), Duration.ofDays(1)));
        CajaAbierta next = as(clerk, () -> cajas.getMia());
        assertTrue(next.isAtrasada());
        as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("5.00", "0.00"), next, null)));
        assertEquals(2, as(clerk, () -> cajas.search(PageRequest.first(10))).total());
        assertEquals(
                2,
                datos.number(
                        "SELECT COUNT(DISTINCT x.cierre_id) FROM pagos_cierre x JOIN pagos p ON p.id = x.pago_id"
                                + " WHERE p.usuario_id = ?",
                        clerk));
    }

    @Test
    void differenceNeedsANoteAndBothAreCounted() throws Exception {
        cobrar("30.00", MedioPago.EFECTIVO);
        CajaAbierta till = as(clerk, () -> cajas.getMia());
        assertEquals("nota", fault(new PeticionCierre(contado("29.99", "0.00"), till, " ")));
        assertEquals(
                "tarjeta", fault(new PeticionCierre(Map.of(MedioPago.EFECTIVO, new BigDecimal("30.00")), till, null)));
    }

    @Test
    void paymentWhileItIsBeingCountedIsTold() throws Exception {
        cobrar("30.00", MedioPago.EFECTIVO);
        CajaAbierta seen = as(clerk, () -> cajas.getMia());
        cobrar("1.00", MedioPago.EFECTIVO);
        assertThrows(
                CajaCambiadaException.class,
                () -> as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("30.00", "0.00"), seen, null))));
    }

    @Test
    void emptyTillIsNotClosed() throws Exception {
        CajaAbierta till = as(clerk, () -> cajas.getMia());
        assertThrows(
                SinCajaException.class,
                () -> as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("0.00", "0.00"), till, null))));
    }

    @Test
    void administratorSeesEverybodysOthersTheirOwn() throws Exception {
        cobrar("30.00", MedioPago.EFECTIVO);
        CajaAbierta till = as(clerk, () -> cajas.getMia());
        Long id = as(clerk, () -> cajas.cerrar(new PeticionCierre(contado("30.00", "0.00"), till, null)));
        Long other = personas.nueva(Rol.USER).id();
        assertEquals(0, as(other, () -> cajas.search(PageRequest.first(10))).total());
        assertTrue(admin.call(() -> cajas.search(PageRequest.first(1000))).rows().stream()
                .anyMatch(each -> each.id().equals(id)));
        assertThrows(EJBAccessException.class, () -> tecnico.call(() -> cajas.getMia()));
    }

    private String fault(PeticionCierre peticion) {
        return assertThrows(DatosInvalidosException.class, () -> as(clerk, () -> cajas.cerrar(peticion)))
                .getErrores()
                .get(0)
                .field();
    }

    private static Map<MedioPago, BigDecimal> contado(String efectivo, String tarjeta) {
        return Map.of(MedioPago.EFECTIVO, new BigDecimal(efectivo), MedioPago.TARJETA, new BigDecimal(tarjeta));
    }

    private Long cobrar(String importe, MedioPago metodo) throws Exception {
        return as(clerk, () -> pagos.registrar(pago(importe, metodo)));
    }

    private PeticionPago pago(String importe, MedioPago metodo) {
        LocalDate today = reloj.today();
        return new PeticionPago(
                UUID.randomUUID().toString(),
                cliente,
                today,
                new BigDecimal(importe),
                metodo,
                null,
                null,
                List.of(),
                null,
                true);
    }

    /** In the role of a clerk, as that user. */
    private <T> T as(Long usuarioId, Como.Work<T> work) throws Exception {
        return user.call(() -> {
            actor.set(usuarioId, "Rosa Prueba", "127.0.0.1");
            return work.call();
        });
    }
}
