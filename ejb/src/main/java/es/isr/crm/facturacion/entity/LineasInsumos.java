package es.isr.crm.facturacion.entity;

import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.CuotaServicio;
import es.isr.crm.servicios.entity.LineaCuota;
import es.isr.crm.servicios.entity.OrigenTarifa;
import es.isr.crm.servicios.entity.TramoTarifa;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of an invoice out of what decides it: the fees of the services as {@link CuotaServicio} counts them, then the
 * charges. Days that are free or cut are there too, at nothing, so that the customer sees why.
 */
final class LineasInsumos {

    private final LocalDate fin;
    private final BigDecimal porcentaje;
    private final Map<Long, String> planes;

    /**
     * @param fin last day to bill
     * @param porcentaje rate of the tax, percent
     * @param planes names of the plans
     */
    LineasInsumos(LocalDate fin, BigDecimal porcentaje, Map<Long, String> planes) {
        this.fin = fin;
        this.porcentaje = porcentaje;
        this.planes = planes;
    }

    /** The lines of a customer; nothing when days have no price. */
    Optional<List<LineaFactura>> of(InsumosCliente insumos) {
        List<LineaFactura> lines = new ArrayList<>();
        for (InsumosCliente.Servicio servicio : insumos.servicios()) {
            List<LineaCuota> fees = CuotaServicio.hasta(servicio.cuenta(), fin);
            if (fees.stream().mapToInt(LineaCuota::dias).sum() != days(servicio.cuenta())) {
                return Optional.empty();
            }
            fees.forEach(fee ->
                    lines.add(fee(servicio, fee, "en".equals(insumos.datos().idioma()))));
        }
        insumos.cargos().forEach(cargo -> lines.add(charge(cargo)));
        return Optional.of(lines);
    }

    /** How many days are to be dealt with. */
    private long days(CuentaServicio cuenta) {
        LocalDate first = cuenta.primerDiaSinFacturar();
        LocalDate last = cuenta.fechaBaja() == null || cuenta.fechaBaja().isAfter(fin) ? fin : cuenta.fechaBaja();
        return first == null || first.isAfter(last) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    private LineaFactura fee(InsumosCliente.Servicio servicio, LineaCuota fee, boolean english) {
        BigDecimal quantity = fee.isMesEntero()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(fee.dias()).divide(BigDecimal.valueOf(fee.diasMes()), 4, RoundingMode.HALF_UP);
        BigDecimal price = fee.isSuspendido()
                ? fee.precio().multiply(fee.porcentaje()).divide(BigDecimal.valueOf(100), 4, RoundingMode.HALF_UP)
                : fee.precio();
        return new LineaFactura(
                servicio.id(),
                null,
                words(servicio, fee, english),
                fee.mes(),
                fee.desde(),
                fee.hasta(),
                quantity,
                price,
                new LineaImporte(fee.importe(), fee.modo(), porcentaje));
    }

    /** Plan and number, and what is special about these days. */
    private String words(InsumosCliente.Servicio servicio, LineaCuota fee, boolean english) {
        String name = planes.getOrDefault(fee.planId(), "—");
        String words = servicio.numero() == null ? name : name + " · " + servicio.numero();
        if (fee.isSuspendido()) {
            return words + (english ? " (suspended)" : " (suspendido)");
        }
        OrigenTarifa why =
                servicio.cuenta().tarifaOn(fee.desde()).map(TramoTarifa::origen).orElse(OrigenTarifa.CATALOGO);
        return switch (why) {
            case PROMOCION -> words + (english ? " (promotion)" : " (promoción)");
            case GRATIS -> words + (english ? " (free)" : " (gratis)");
            case CATALOGO, ACORDADO -> words;
        };
    }

    private LineaFactura charge(InsumosCliente.CargoVivo cargo) {
        return new LineaFactura(
                cargo.servicioId(),
                cargo.id(),
                cargo.concepto(),
                cargo.desde() == null ? null : YearMonth.from(cargo.desde()),
                cargo.desde(),
                cargo.hasta(),
                BigDecimal.ONE,
                cargo.importe(),
                new LineaImporte(cargo.importe(), cargo.modo(), porcentaje));
    }
}
