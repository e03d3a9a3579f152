package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a customer's next invoice would say if nothing more happened, and what the present month costs.
 *
 * @param mes the present month
 * @param cuotasMes what that month costs of each service, billed or not
 * @param periodo the month that the next run bills
 * @param cuotas what it will bill of each service
 * @param cargos charges and credits that wait for it
 * @param planes names of the plans that the lines name, by their ids
 */
public record ProximaFactura(
        YearMonth mes,
        List<CuotaPrevista> cuotasMes,
        YearMonth periodo,
        List<CuotaPrevista> cuotas,
        List<CargoRow> cargos,
        Map<Long, String> planes)
        implements Serializable {

    /** EUR that the present month costs, by mode. */
    public Map<ModoPrecio, BigDecimal> getTotalMes() {
        return total(cuotasMes, List.of());
    }

    /** EUR of the next invoice, by mode: with tax, and before it. */
    public Map<ModoPrecio, BigDecimal> getTotal() {
        return total(cuotas, cargos);
    }

    private static Map<ModoPrecio, BigDecimal> total(List<CuotaPrevista> cuotas, List<CargoRow> cargos) {
        Map<ModoPrecio, BigDecimal> sums = new EnumMap<>(ModoPrecio.class);
        cuotas.forEach(cuota -> cuota.getTotal().forEach((modo, euros) -> sums.merge(modo, euros, BigDecimal::add)));
        cargos.forEach(cargo -> sums.merge(cargo.modo(), cargo.importe(), BigDecimal::add));
        return sums;
    }
}
