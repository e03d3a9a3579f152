package es.isr.crm.servicios.entity;

import static es.isr.crm.servicios.entity.EstadoServicio.ACTIVO;
import static es.isr.crm.servicios.entity.EstadoServicio.BAJA;
import static es.isr.crm.servicios.entity.EstadoServicio.PENDIENTE_INSTALACION;
import static es.isr.crm.servicios.entity.EstadoServicio.SUSPENDIDO;
import static es.isr.crm.servicios.entity.MotivoEstado.FRAUDE;
import static es.isr.crm.servicios.entity.MotivoEstado.IMPAGO;
import static es.isr.crm.servicios.entity.MotivoEstado.VOLUNTARIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a service from its first day: cut, return, end, and what is asked and not seen yet. */
class CicloServicioClienteTest {

    private static final LocalDate SOLD = LocalDate.of(2026, 11, 2);
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    /** Every request in every state: what the state and the request become, or who refuses. */
    @ParameterizedTest
    @CsvSource({
        // state,                pedido,     asks,        state after,          pedido after
        "pendiente_instalacion,  -,          suspension,  Transicion,           -",
        "pendiente_instalacion,  -,          reactivar,   Transicion,           -",
        "pendiente_instalacion,  -,          baja,        baja,                 -",
        "activo,                 -,          suspension,  activo,               suspendido",
        "activo,                 -,          reactivar,   Transicion,           -",
        "activo,                 -,          baja,        baja,                 -",
        "activo,                 suspendido, suspension,  YaPedido,             -",
        "activo,                 suspendido, reactivar,   activo,               -",
        "activo,                 suspendido, baja,        baja,                 -",
        "suspendido,             -,          suspension,  Transicion,           -",
        "suspendido,             -,          reactivar,   suspendido,           activo",
        "suspendido,             -,          baja,        baja,                 -",
        "suspendido,             activo,     suspension,  suspendido,           -",
        "suspendido,             activo,     reactivar,   YaPedido,             -",
        "suspendido,             activo,     baja,        baja,                 -",
        "baja,                   -,          suspension,  Transicion,           -",
        "baja,                   -,          reactivar,   Transicion,           -",
        "baja,                   -,          baja,        Transicion,           -"
    })
    void requests(String estado, String pedido, String asks, String after, String pedidoAfter) {
        ServicioCliente servicio = inState(estado, pedido);
        Runnable request = switch (asks) {
            case "suspension" -> () -> servicio.pedirSuspension(IMPAGO, null, NOW);
            case "reactivar" -> () -> servicio.pedirReactivacion(NOW);
            default -> () -> servicio.darDeBaja(TODAY, VOLUNTARIA, null, TODAY);
        };
        switch (after) {
            case "Transicion" -> assertThrows(TransicionNoPermitidaException.class, request::run);
            case "YaPedido" -> assertThrows(YaPedidoException.class, request::run);
            default -> {
                request.run();
                assertEquals(estado(after), servicio.getEstado());
                assertEquals(estado(pedidoAfter), servicio.getEstadoPedido());
                assertEquals(servicio.getEstadoPedido() == null ? null : NOW, servicio.getPedidoAt());
            }
        }
    }

    @Test
    void cutIsAFactOnTheDayItIsSeen() {
        ServicioCliente servicio = inState("activo", "-");
        servicio.pedirSuspension(IMPAGO, "dos recibos", NOW);
        assertNull(servicio.getSuspendidoDesde());
        assertEquals(IMPAGO, servicio.getMotivoSuspension());
        servicio.suspender(TODAY, BigDecimal.ZERO);
        servicio.suspender(TODAY.plusDays(3), BigDecimal.ZERO);
        assertEquals(SUSPENDIDO, servicio.getEstado());
        assertEquals(TODAY, servicio.getSuspendidoDesde(), "seen again, it was cut when it was cut");
        assertEquals("dos recibos", servicio.getTextoEstado());
        assertNull(servicio.getEstadoPedido());
    }

    @Test
    void returnForgetsTheCutAndKeepsTheFirstDay() {
        ServicioCliente servicio = inState("suspendido", "-");
        servicio.pedirReactivacion(NOW);
        assertEquals(IMPAGO, servicio.getMotivoSuspension(), "still cut, and that is why");
        servicio.activar(TODAY);
        assertEquals(ACTIVO, servicio.getEstado());
        assertEquals(BEGUN, servicio.getInicio());
        assertNull(servicio.getSuspendidoDesde());
        assertNull(servicio.getMotivoSuspension());
        assertNull(servicio.getEstadoPedido());
    }

    @Test
    void cutThatWasTakenBackLeavesNoReason() {
        ServicioCliente servicio = inState("activo", "suspendido");
        servicio.pedirReactivacion(NOW);
        assertNull(servicio.getMotivoSuspension());
        servicio.pedirSuspension(FRAUDE, "otra cosa", NOW);
        servicio.cancelarPedido();
        assertEquals(ACTIVO, servicio.getEstado());
        assertNull(servicio.getEstadoPedido());
        assertNull(servicio.getMotivoSuspension());
        assertNull(servicio.getTextoEstado());
    }

    @Test
    void cutAskedAgainWhileItWasToReturnTakesTheNewReason() {
        ServicioCliente servicio = inState("suspendido", "activo");
        servicio.pedirSuspension(FRAUDE, "SIM en otro país", NOW);
        assertEquals(FRAUDE, servicio.getMotivoSuspension());
        assertEquals(BEGUN.plusDays(2), servicio.getSuspendidoDesde());
    }

    @Test
    void returnThatWasTakenBackLeavesItCutAsItWas() {
        ServicioCliente servicio = inState("suspendido", "activo");
        servicio.cancelarPedido();
        assertEquals(SUSPENDIDO, servicio.getEstado());
        assertNull(servicio.getEstadoPedido());
        assertEquals(IMPAGO, servicio.getMotivoSuspension());
    }

    @Test
    void seenToWorkWhileItWasToBeCutItIsNotToBeCutAnyMore() {
        ServicioCliente servicio = inState("activo", "suspendido");
        servicio.activar(TODAY);
        assertNull(servicio.getEstadoPedido());
        assertNull(servicio.getMotivoSuspension());
    }

    @Test
    void whatNeverWorkedCannotBeSeenCut() {
        assertThrows(
                TransicionNoPermitidaException.class,
                () -> inState("pendiente_instalacion", "-").suspender(TODAY, BigDecimal.ZERO));
        assertThrows(
                TransicionNoPermitidaException.class, () -> inState("baja", "-").suspender(TODAY, BigDecimal.ZERO));
        assertThrows(
                TransicionNoPermitidaException.class, () -> inState("baja", "-").activar(TODAY));
    }

    /** The last day is none before the first, nor one to come. */
    @ParameterizedTest
    @CsvSource({
        "pendiente_instalacion, 2026-11-01, false",
        "pendiente_instalacion, 2026-11-02, true",
        "activo,                2026-11-09, false",
        "activo,                2026-11-10, true",
        "activo,                2026-11-22, true",
        "activo,                2026-11-23, false"
    })
    void lastDay(String estado, LocalDate fecha, boolean allowed) {
        ServicioCliente servicio = inState(estado, "-");
        if (allowed) {
            servicio.darDeBaja(fecha, VOLUNTARIA, "se muda", TODAY);
            assertEquals(BAJA, servicio.getEstado());
            assertEquals(fecha, servicio.getFechaBaja());
            assertEquals(VOLUNTARIA, servicio.getMotivoBaja());
            assertEquals("se muda", servicio.getTextoEstado());
        } else {
            assertThrows(FechaBajaException.class, () -> servicio.darDeBaja(fecha, VOLUNTARIA, null, TODAY));
            assertEquals(estado(estado), servicio.getEstado());
        }
    }

    @Test
    void endKeepsTheCutThatWasAndDropsTheOneThatWasOnlyAsked() {
        ServicioCliente cut = inState("suspendido", "-");
        cut.darDeBaja(TODAY, IMPAGO, null, TODAY);
        assertEquals(IMPAGO, cut.getMotivoSuspension());
        assertEquals(BEGUN.plusDays(2), cut.getSuspendidoDesde());
        ServicioCliente asked = inState("activo", "suspendido");
        asked.darDeBaja(TODAY, IMPAGO, null, TODAY);
        assertNull(asked.getMotivoSuspension());
    }

    /** From the day of the cut to the day before the return; a cut of no day was none. */
    @Test
    void cutsAreWrittenDownByTheirDays() {
        ServicioCliente servicio = inState("activo", "-");
        servicio.pedirSuspension(VOLUNTARIA, null, NOW);
        servicio.suspender(TODAY, new BigDecimal("50"));
        servicio.suspender(TODAY.plusDays(1), BigDecimal.ZERO);
        servicio.activar(TODAY.plusDays(10));
        servicio.suspender(TODAY.plusDays(10), BigDecimal.ZERO);
        servicio.activar(TODAY.plusDays(10));
        servicio.activar(TODAY.plusDays(11));
        servicio.suspender(TODAY.plusDays(20), BigDecimal.ZERO);
        assertEquals(
                List.of(
                        new TramoSuspension(TODAY, TODAY.plusDays(9), new BigDecimal("50")),
                        new TramoSuspension(TODAY.plusDays(20), null, BigDecimal.ZERO)),
                CuentaServicio.of(servicio).suspensiones());
        assertEquals(VOLUNTARIA, servicio.getSuspensiones().get(0).getMotivo());
    }

    @Test
    void endClosesTheCutUnderWay() {
        ServicioCliente servicio = inState("suspendido", "-");
        servicio.darDeBaja(TODAY, IMPAGO, null, TODAY);
        assertEquals(TODAY, servicio.getSuspensiones().get(0).getHasta());
        ServicioCliente before = inState("suspendido", "-");
        before.darDeBaja(BEGUN, IMPAGO, null, TODAY);
        assertEquals(List.of(), before.getSuspensiones(), "it ended before it was cut");
    }

    private static ServicioCliente inState(String estado, String pedido) {
        ServicioCliente servicio = new ServicioCliente(
                7L,
                new Plan("Fibra 600 Mb", TipoPlan.FIBRA, new BigDecimal("35.00")),
                new Ubicacion("Calle Mayor, 1", "46149", "Gilet", "Valencia"),
                SOLD);
        EstadoServicio wanted = estado(estado);
        if (wanted != PENDIENTE_INSTALACION) {
            servicio.activar(BEGUN);
        }
        if (wanted == SUSPENDIDO) {
            servicio.pedirSuspension(IMPAGO, null, NOW.minusSeconds(60));
            servicio.suspender(BEGUN.plusDays(2), BigDecimal.ZERO);
        }
        if (wanted == BAJA) {
            servicio.darDeBaja(BEGUN, VOLUNTARIA, null, TODAY);
        }
        if (estado(pedido) == SUSPENDIDO) {
            servicio.pedirSuspension(IMPAGO, null, NOW);
        } else if (estado(pedido) == ACTIVO) {
            servicio.pedirReactivacion(NOW);
        }
        return servicio;
    }

    private static EstadoServicio estado(String word) {
        return "-".equals(word) ? null : EstadoServicio.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
