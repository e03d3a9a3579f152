package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What another plan or another price of a service would do, for who has to decide it. What is applied is what was shown, or
 * nothing is.
 *
 * @param fecha the day of the change
 * @param planes names of the plans that the prices and lines name, by their ids
 * @param precios the prices from that day on
 * @param periodo the month that the next run bills
 * @param antes what that invoice would bill of this service now
 * @param despues what it will bill of it
 * @param ajuste what is charged or credited at once for days already billed
 * @param otros the customer's other services with what it bills of them: none of it changes
 * @param consecuencias what else happens, and what is to be known before
 * @param huella what all this is known by: the same only while nothing of it has changed
 */
public record PrevisionCambio(
        LocalDate fecha,
        Map<Long, String> planes,
        List<TramoTarifa> precios,
        YearMonth periodo,
        List<LineaCuota> antes,
        List<LineaCuota> despues,
        AjusteFacturado ajuste,
        List<CuotaPrevista> otros,
        List<Consecuencia> consecuencias,
        String huella)
        implements Serializable {

    /** EUR of that invoice for this service without the change, by mode. */
    public Map<ModoPrecio, BigDecimal> getTotalAntes() {
        return CuotaServicio.suma(antes);
    }

    /** EUR of that invoice for this service with the change and what it charges or credits, by mode. */
    public Map<ModoPrecio, BigDecimal> getTotalDespues() {
        Map<ModoPrecio, BigDecimal> sums = CuotaServicio.suma(despues);
        ajuste.importes().forEach(importe -> sums.merge(importe.modo(), importe.importe(), BigDecimal::add));
        return sums;
    }

    /** @param parts all that decides it, each by its text */
    public static String huella(Object... parts) {
        return Huella.of(parts);
    }
}
