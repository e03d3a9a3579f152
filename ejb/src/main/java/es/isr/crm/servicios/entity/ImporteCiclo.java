package es.isr.crm.servicios.entity;

import es.isr.crm.shared.entity.ModoPrecio;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a cut, a return or an end would cost or give back for one service, computed as it will be done.
 *
 * @param servicioId the service
 * @param servicio as people call it
 * @param penalizacion what is owed for leaving early; null when nothing is
 * @param ajuste what changes on days billed already
 * @param porFacturar what no run has dealt with yet and will be asked for, of an end
 * @param cuotaSuspendido EUR a month while it is cut; null when nothing is being cut
 */
public record ImporteCiclo(
        Long servicioId,
        String servicio,
        PenalizacionPermanencia penalizacion,
        AjusteFacturado ajuste,
        List<LineaCuota> porFacturar,
        PrecioMensual cuotaSuspendido)
        implements Serializable {

    /** Whether there is anything to tell. */
    public boolean isAlgo() {
        return penalizacion != null || !ajuste.isNada() || !porFacturar.isEmpty() || cuotaSuspendido != null;
    }

    /** What is still to be billed, by mode. */
    public Map<ModoPrecio, BigDecimal> getSumaPorFacturar() {
        return CuotaServicio.suma(porFacturar);
    }

    /** Of how many days that is. */
    public int getDiasPorFacturar() {
        return porFacturar.stream().mapToInt(LineaCuota::dias).sum();
    }
}
