package es.isr.crm.servicios.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import es.isr.crm.planes.entity.Plan;
import es.isr.crm.planes.entity.TipoPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicioClienteTest {

    private static final LocalDate SOLD = LocalDate.of(2026, 11, 22);

    @Test
    void itWaitsUntilItIsSeenToWork() {
        ServicioCliente servicio = sold(promoted(3, 12));
        assertEquals(EstadoServicio.PENDIENTE_INSTALACION, servicio.getEstado());
        assertNull(servicio.getInicio());
        assertNull(servicio.getPermanenciaHasta());
    }

    /** Promotion and commitment count from the first day that it works, by months of the calendar. */
    @ParameterizedTest
    @CsvSource({
        // active on,  promotion until, price from,  committed until
        "2026-11-22, 2027-02-21, 2027-02-22, 2027-11-21",
        "2026-12-01, 2027-02-28, 2027-03-01, 2027-11-30",
        "2026-11-28, 2027-02-27, 2027-02-28, 2027-11-27",
        "2026-11-29, 2027-02-27, 2027-02-28, 2027-11-28",
        "2026-11-30, 2027-02-27, 2027-02-28, 2027-11-29",
        "2027-01-31, 2027-04-29, 2027-04-30, 2028-01-30",
        "2027-11-29, 2028-02-28, 2028-02-29, 2028-11-28",
        "2028-02-29, 2028-05-28, 2028-05-29, 2029-02-27"
    })
    void promotionAndCommitmentCountFromTheDayItWorks(
            LocalDate active, LocalDate promotionUntil, LocalDate priceFrom, LocalDate committedUntil) {
        ServicioCliente servicio = sold(promoted(3, 12));
        assertTrue(servicio.activar(active));
        assertEquals(active, servicio.getInicio());
        assertEquals(committedUntil, servicio.getPermanenciaHasta());
        List<TarifaServicio> tarifas = servicio.getTarifas();
        assertEquals(active, tarifas.get(0).getDesde());
        assertEquals(promotionUntil, tarifas.get(0).getHasta());
        assertEquals(priceFrom, tarifas.get(1).getDesde());
        assertNull(tarifas.get(1).getHasta());
    }

    /** Moving a tariff from the day of the sale to the first day keeps its months, whatever the lengths of the two. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-28",
        "2026-11-29",
        "2026-11-30",
        "2026-12-31",
        "2027-01-29",
        "2027-01-30",
        "2027-01-31",
        "2027-02-28",
        "2027-05-31",
        "2027-08-31",
        "2027-10-31",
        "2028-01-31",
        "2028-02-29"
    })
    void promotionIsAsLongWheneverItWasSold(LocalDate day) {
        ServicioCliente servicio = new ServicioCliente(7L, promoted(3, 0), place(), day);
        servicio.activar(LocalDate.of(2028, 3, 15));
        assertEquals(LocalDate.of(2028, 6, 14), servicio.getTarifas().get(0).getHasta());
        assertNull(servicio.getPermanenciaHasta());
    }

    @Test
    void everyDayHasOnePrice() {
        ServicioCliente servicio = sold(promoted(3, 12));
        servicio.activar(LocalDate.of(2027, 1, 31));
        for (LocalDate day = LocalDate.of(2027, 1, 31); day.getYear() < 2028; day = day.plusDays(1)) {
            LocalDate on = day;
            long prices = servicio.getTarifas().stream()
                    .filter(tarifa -> tarifa.covers(on))
                    .count();
            assertEquals(1, prices, "prices on " + on);
        }
        assertEquals(
                new BigDecimal("25.00"),
                servicio.tarifaOn(LocalDate.of(2027, 4, 29)).orElseThrow().getPrecio());
        assertEquals(
                new BigDecimal("35.00"),
                servicio.tarifaOn(LocalDate.of(2027, 4, 30)).orElseThrow().getPrecio());
        assertTrue(servicio.tarifaOn(LocalDate.of(2027, 1, 30)).isEmpty());
    }

    @Test
    void seeingItWorkAgainMovesNothing() {
        ServicioCliente servicio = sold(promoted(3, 12));
        servicio.activar(LocalDate.of(2026, 12, 1));
        assertFalse(servicio.activar(LocalDate.of(2026, 12, 5)));
        assertEquals(LocalDate.of(2026, 12, 1), servicio.getInicio());
        assertEquals(LocalDate.of(2026, 12, 1), servicio.getTarifas().get(0).getDesde());
    }

    @Test
    void withoutPromotionThereIsOnePriceFromTheStart() {
        ServicioCliente servicio = sold(new Plan("Móvil", TipoPlan.MOVIL, new BigDecimal("10.00")));
        servicio.activar(LocalDate.of(2026, 12, 1));
        assertEquals(1, servicio.getTarifas().size());
        assertEquals(OrigenTarifa.CATALOGO, servicio.getTarifas().get(0).getOrigen());
        assertFalse(servicio.isFibra());
    }

    private static ServicioCliente sold(Plan plan) {
        return new ServicioCliente(7L, plan, place(), SOLD);
    }

    private static Plan promoted(int months, int committed) {
        return new Plan("Fibra 600 Mb", TipoPlan.FIBRA, new BigDecimal("35.00"))
                .promocion(new BigDecimal("25.00"), months)
                .instalacion(new BigDecimal("60.00"), committed);
    }

    private static Ubicacion place() {
        return new Ubicacion("Calle Mayor, 1", "46149", "Gilet", "Valencia");
    }
}
