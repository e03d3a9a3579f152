package es.isr.crm.comercial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a campaign stands on a day, and what its figures say. */
class CampanaTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-10-31, 2026-11-30, PROGRAMADA",
                "2026-11-01, 2026-11-30, EN_MARCHA",
                "2026-11-30, 2026-11-30, EN_MARCHA",
                "2026-12-01, 2026-11-30, FINALIZADA",
                "2036-01-01, -, EN_MARCHA"
            })
    void itRunsFromItsFirstToItsLastDay(LocalDate dia, LocalDate fin, EstadoCampana estado) {
        Campana campana = campana(fin);
        assertEquals(estado, campana.getEstado(dia));
        campana.retirar();
        assertEquals(EstadoCampana.RETIRADA, campana.getEstado(dia));
        campana.reanudar();
        assertEquals(estado, campana.getEstado(dia));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"0, 0, -, -, -", "3, 0, 0.0, 100.00, -", "7, 3, 42.9, 42.86, 100.00", "400, 400, 100.0, 0.75, 0.75"
            })
    void itsCostIsSharedAmongThoseItBrought(
            long leads, long clientes, BigDecimal conversion, BigDecimal lead, BigDecimal cliente) {
        CampanaRow row = row(leads, clientes);
        assertEquals(conversion, row.cifras().getConversion());
        assertEquals(lead, row.getCosteLead());
        assertEquals(cliente, row.getCosteCliente());
    }

    @Test
    void sumsOfAListAreThoseOfItsRows() {
        CampanaTotales totales = CampanaTotales.of(List.of(row(10, 1), row(30, 3)));
        assertEquals(2, totales.enMarcha());
        assertEquals(new BigDecimal("600.00"), totales.presupuesto());
        assertEquals(new BigDecimal("10.0"), totales.cifras().getConversion());
        assertEquals(new BigDecimal("150.00"), totales.getCosteCliente());
        assertEquals(new BigDecimal("70.00"), totales.cifras().getTotal());
        assertNull(CampanaTotales.of(List.of()).getCosteCliente());
    }

    private static CampanaRow row(long leads, long clientes) {
        CifrasCampana cifras = new CifrasCampana(
                leads, leads - clientes, clientes, 0, new BigDecimal("28.93"), new BigDecimal("6.07"));
        return CampanaRow.of(campana(null), LocalDate.of(2026, 11, 2), cifras);
    }

    private static Campana campana(LocalDate fin) {
        DatosCampana datos = new DatosCampana();
        datos.setCodigo("OTONO-2026");
        datos.setNombre("Otoño");
        datos.setTipo(TipoCampana.BUZONEO);
        datos.setInicio(LocalDate.of(2026, 11, 1));
        datos.setFin(fin);
        datos.setPresupuesto(new BigDecimal("300.00"));
        return new Campana(datos);
    }
}
