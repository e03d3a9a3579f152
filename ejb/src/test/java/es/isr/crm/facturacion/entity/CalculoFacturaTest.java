package es.isr.crm.facturacion.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import es.isr.crm.clientes.entity.MedioPago;
import es.isr.crm.clientes.entity.ZonaFiscal;
import es.isr.crm.facturacion.entity.InsumosCliente.CargoVivo;
import es.isr.crm.facturacion.entity.InsumosCliente.Datos;
import es.isr.crm.facturacion.entity.InsumosCliente.MesAnterior;
import es.isr.crm.facturacion.entity.InsumosCliente.Rectificable;
import es.isr.crm.facturacion.entity.InsumosCliente.Servicio;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.CuotaServicio;
import es.isr.crm.servicios.entity.LineaCuota;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.TramoSuspension;
import es.isr.crm.servicios.entity.TramoTarifa;
import es.isr.crm.shared.entity.ModoPrecio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalculoFacturaTest {

    private static final YearMonth DICIEMBRE = YearMonth.of(2026, 12);
    private static final LocalDate NOVIEMBRE_1 = LocalDate.of(2026, 11, 1);
    private static final LocalDate NOVIEMBRE_30 = LocalDate.of(2026, 11, 30);

    private final CalculoFactura calculo = new CalculoFactura(
            DICIEMBRE,
            List.of(new TipoImpuesto(ZonaFiscal.PENINSULA, "IVA", new BigDecimal("21.00"), LocalDate.of(2012, 9, 1))),
            Map.of(1L, "Fibra 600 Mb", 2L, "Fibra 1 Gb"),
            DICIEMBRE.atDay(1));

    @Test
    void fullMonthAndPartOfTheOneBefore() {
        BorradorCalculado draft = calculo.of(customer(List.of(servicio(LocalDate.of(2026, 11, 10), null, "30.00"))));
        assertEquals(
                List.of(
                        "Fibra 600 Mb · 961234567 2026-11-10 2026-11-30 0.7000 30.00 21.00",
                        "Fibra 600 Mb · 961234567 2026-12-01 2026-12-31 1 30.00 30.00"),
                draft.lineas().stream().map(CalculoFacturaTest::text).toList());
        assertEquals(new BigDecimal("51.00"), draft.sumas().total());
        assertEquals(new BigDecimal("42.15"), draft.sumas().base());
    }

    /** However often and whenever a month is billed on its way, it comes to its price. */
    @Property
    void monthBilledInPartsComesToItsPrice(
            @ForAll @IntRange(min = 1, max = 9999) int cents, @ForAll @IntRange(min = 1, max = 30) int day) {
        String price = new BigDecimal(cents).movePointLeft(2).toPlainString();
        LocalDate until = LocalDate.of(2026, 12, day);
        Servicio whole = servicio(NOVIEMBRE_1, NOVIEMBRE_30, price);
        BigDecimal first = CuotaServicio.hasta(whole.cuenta(), until).stream()
                .map(LineaCuota::importe)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = calculo.of(customer(List.of(servicio(NOVIEMBRE_1, until, price))))
                .sumas()
                .total();
        assertEquals(0, new BigDecimal(price).compareTo(first.add(rest)), price + " until " + until);
    }

    @Test
    void suspendedDaysAreSaidAndComeToTheirShare() {
        Servicio cut = new Servicio(
                7L,
                null,
                new CuentaServicio(
                        NOVIEMBRE_1,
                        NOVIEMBRE_30,
                        null,
                        List.of(tarifa("31.00", NOVIEMBRE_1)),
                        List.of(new TramoSuspension(LocalDate.of(2026, 12, 11), null, new BigDecimal("50.00")))));
        assertEquals(
                List.of(
                        "Fibra 600 Mb 2026-12-01 2026-12-10 0.3226 31.00 10.00",
                        "Fibra 600 Mb (suspendido) 2026-12-11 2026-12-31 0.6774 15.5000 10.50"),
                calculo.of(customer(List.of(cut))).lineas().stream()
                        .map(CalculoFacturaTest::text)
                        .toList());
    }

    @Test
    void dayWithoutAPricePutsTheCustomerAside() {
        Servicio gap =
                new Servicio(7L, null, new CuentaServicio(NOVIEMBRE_1, NOVIEMBRE_30, null, List.of(), List.of()));
        BorradorCalculado draft = calculo.of(customer(List.of(gap)));
        assertEquals(EstadoBorrador.APARCADO, draft.estado());
        assertEquals(MotivoSinFactura.SIN_PRECIO, draft.motivo());
    }

    @Test
    void zoneWithoutATaxPutsTheCustomerAside() {
        InsumosCliente ceuta = new InsumosCliente(
                datos(ZonaFiscal.CEUTA, "12345678Z"),
                List.of(servicio(NOVIEMBRE_1, NOVIEMBRE_30, "30.00")),
                List.of(),
                List.of(),
                MesAnterior.NADA);
        assertEquals(MotivoSinFactura.SIN_IMPUESTO, calculo.of(ceuta).motivo());
    }

    @Test
    void moreCreditThanChargeCorrectsTheInvoicesOfThoseDaysTheLatestFirst() {
        CargoVivo credit = new CargoVivo(
                90L,
                7L,
                "Baja",
                new BigDecimal("-50.00"),
                ModoPrecio.PVP,
                LocalDate.of(2026, 10, 21),
                LocalDate.of(2026, 11, 30));
        CargoVivo charge = new CargoVivo(91L, null, "Cable", new BigDecimal("12.00"), ModoPrecio.PVP, null, null);
        InsumosCliente insumos = new InsumosCliente(
                datos(ZonaFiscal.PENINSULA, "12345678Z"),
                List.of(),
                List.of(credit, charge),
                List.of(invoice(2L, "40.00", 11, "30.00"), invoice(1L, "31.00", 10, "31.00")),
                MesAnterior.NADA);
        BorradorCalculado draft = calculo.of(insumos);
        // All of November, eleven days of October; what is left over goes where there is room, the latest first.
        assertEquals(
                List.of("2 -30.00", "1 -11.00", "2 -9.00", "null 12.00"),
                draft.lineas().stream()
                        .map(line -> line.rectificaId() + " "
                                + line.linea().importe().importe())
                        .toList());
        assertEquals(new BigDecimal("-38.00"), draft.sumas().total());
        assertEquals(Anomalia.NEGATIVO, draft.anomalia());
    }

    /** Somebody who was never billed here, and perhaps by another program. */
    @Test
    void moreThanTwoMonthsInArrearsAtOnceAreOdd() {
        assertEquals(null, anomaly(servicio(LocalDate.of(2026, 10, 1), null, "30.00")), "October and November");
        assertEquals(
                Anomalia.ATRASOS, anomaly(servicio(LocalDate.of(2026, 9, 30), null, "30.00")), "a day of September");
        LocalDate start = LocalDate.of(2026, 5, 1);
        assertEquals(null, anomaly(servicio(start, NOVIEMBRE_30, "30.00")), "billed month by month");
        Servicio free = new Servicio(
                7L,
                null,
                new CuentaServicio(
                        start,
                        null,
                        null,
                        List.of(tarifa("0.00", start).entre(start, NOVIEMBRE_30), tarifa("30.00", DICIEMBRE.atDay(1))),
                        List.of()));
        assertEquals(null, anomaly(free), "months that cost nothing");
    }

    @Test
    void creditThatNothingCanBearWaits() {
        CargoVivo credit = new CargoVivo(90L, null, "Abono", new BigDecimal("-50.00"), ModoPrecio.PVP, null, null);
        InsumosCliente insumos = new InsumosCliente(
                datos(ZonaFiscal.PENINSULA, "12345678Z"),
                List.of(),
                List.of(credit),
                List.of(invoice(1L, "49.99", 11, "30.00")),
                MesAnterior.NADA);
        assertEquals(MotivoSinFactura.NETO_CREDITO, calculo.of(insumos).motivo());
    }

    @Test
    void causesOfADifference() {
        LocalDate start = LocalDate.of(2026, 5, 1);
        Servicio promotion = new Servicio(
                7L,
                null,
                new CuentaServicio(
                        start,
                        NOVIEMBRE_30,
                        null,
                        List.of(
                                new TramoTarifa(
                                        1L, pvp("20.00"), OrigenTarifa.PROMOCION, null, null, start, NOVIEMBRE_30),
                                tarifa("30.00", DICIEMBRE.atDay(1))),
                        List.of()));
        assertEquals(Set.of(CausaDiferencia.PROMOCION), causes(promotion, "20.00"));
        Servicio plan = new Servicio(
                7L,
                null,
                new CuentaServicio(
                        start,
                        NOVIEMBRE_30,
                        null,
                        List.of(
                                tarifa("20.00", start).entre(start, NOVIEMBRE_30),
                                new TramoTarifa(
                                        2L, pvp("30.00"), OrigenTarifa.CATALOGO, null, null, DICIEMBRE.atDay(1), null)),
                        List.of()));
        assertEquals(Set.of(CausaDiferencia.CAMBIO_PLAN), causes(plan, "20.00"));
        assertEquals(Set.of(), causes(servicio(start, NOVIEMBRE_30, "30.00"), "30.00"));
        assertEquals(
                EnumSet.of(CausaDiferencia.ALTA), causes(servicio(LocalDate.of(2026, 11, 10), null, "30.00"), "11.00"));
        Servicio ended = new Servicio(
                7L,
                null,
                new CuentaServicio(
                        start, NOVIEMBRE_30, LocalDate.of(2026, 12, 10), List.of(tarifa("30.00", start)), List.of()));
        assertEquals(Set.of(CausaDiferencia.BAJA), causes(ended, "30.00"));
    }

    @Test
    void fingerprintIsOfWhatDecidesAndOfNothingElse() {
        InsumosCliente one = customer(List.of(servicio(NOVIEMBRE_1, NOVIEMBRE_30, "30.00")));
        String huella = huella(one);
        assertEquals(huella, huella(customer(List.of(servicio(NOVIEMBRE_1, NOVIEMBRE_30, "30.00")))));
        assertNotEquals(huella, huella(customer(List.of(servicio(NOVIEMBRE_1, NOVIEMBRE_30, "30.01")))));
        assertNotEquals(huella, huella(customer(List.of(servicio(NOVIEMBRE_1, null, "30.00")))));
        assertNotEquals(
                huella,
                huella(new InsumosCliente(
                        datos(ZonaFiscal.PENINSULA, "00000000T"),
                        one.servicios(),
                        List.of(),
                        List.of(),
                        MesAnterior.NADA)));
        Servicio later = new Servicio(
                7L,
                "961234567",
                new CuentaServicio(
                        NOVIEMBRE_1,
                        NOVIEMBRE_30,
                        null,
                        List.of(
                                tarifa("30.00", NOVIEMBRE_1).entre(NOVIEMBRE_1, LocalDate.of(2027, 1, 31)),
                                tarifa("99.00", LocalDate.of(2027, 2, 1))),
                        List.of()));
        assertEquals(huella, huella(customer(List.of(later))), "a price of days to come");
    }

    private String huella(InsumosCliente insumos) {
        return calculo.huella().of(insumos, calculo.impuesto(insumos).orElseThrow());
    }

    private Set<CausaDiferencia> causes(Servicio servicio, String before) {
        return calculo.of(new InsumosCliente(
                        datos(ZonaFiscal.PENINSULA, "12345678Z"),
                        List.of(servicio),
                        List.of(),
                        List.of(),
                        new MesAnterior(new BigDecimal(before), false)))
                .causas();
    }

    private Anomalia anomaly(Servicio servicio) {
        return calculo.of(customer(List.of(servicio))).anomalia();
    }

    private static InsumosCliente customer(List<Servicio> servicios) {
        return new InsumosCliente(
                datos(ZonaFiscal.PENINSULA, "12345678Z"), servicios, List.of(), List.of(), MesAnterior.NADA);
    }

    private static Datos datos(ZonaFiscal zona, String nif) {
        return new Datos(
                1L,
                "ISR-00001",
                "José",
                "Núñez",
                nif,
                "Calle Mayor, 1",
                "46149",
                "Gilet",
                "Valencia",
                zona,
                MedioPago.EFECTIVO,
                null,
                "es");
    }

    private static Servicio servicio(LocalDate inicio, LocalDate billed, String euros) {
        return new Servicio(
                7L, "961234567", new CuentaServicio(inicio, billed, null, List.of(tarifa(euros, inicio)), List.of()));
    }

    private static TramoTarifa tarifa(String euros, LocalDate desde) {
        return new TramoTarifa(1L, pvp(euros), OrigenTarifa.CATALOGO, null, null, desde, null);
    }

    private static PrecioMensual pvp(String euros) {
        return new PrecioMensual(new BigDecimal(euros), ModoPrecio.PVP);
    }

    private static Rectificable invoice(long id, String left, int month, String euros) {
        YearMonth mes = YearMonth.of(2026, month);
        return new Rectificable(
                id,
                new BigDecimal(left),
                List.of(new Rectificable.Linea(
                        7L, mes.atDay(1), mes.atEndOfMonth(), new BigDecimal(euros), new BigDecimal("21.00"))));
    }

    private static String text(BorradorCalculado.Linea line) {
        LineaFactura linea = line.linea();
        return linea.descripcion() + " " + linea.desde() + " " + linea.hasta() + " " + linea.cantidad() + " "
                + linea.precioUnitario() + " " + linea.importe().importe();
    }
}
