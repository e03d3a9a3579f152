package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.AjusteFacturado;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.CuotaServicio;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.LineaCuota;
import es.isr.crm.servicios.entity.PenalizacionPermanencia;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.servicios.entity.TramoTarifa;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What a cut, a return or an end would cost or give back: the same calculators as when it is done, and nothing is changed. */
@Dependent
public class ImportesCiclo {

    private static final BigDecimal CIEN = BigDecimal.valueOf(100);

    @Inject
    private CuotaSuspension cuotas;

    @Inject
    private Reloj reloj;

    /**
     * An end.
     *
     * @param servicio a service that has not ended
     * @param peticion what is asked for; its day is none before the service began
     */
    public ImporteCiclo baja(ServicioCliente servicio, PeticionBaja peticion) {
        CuentaServicio now = CuentaServicio.of(servicio);
        CuentaServicio ended = now.terminada(peticion.ultimoDia());
        PenalizacionPermanencia penalizacion = peticion.isCondonada()
                ? null
                : servicio.penalizacion(peticion.ultimoDia(), peticion.motivo()).orElse(null);
        List<LineaCuota> unbilled = CuotaServicio.hasta(ended, peticion.ultimoDia());
        return new ImporteCiclo(
                servicio.getId(), servicio.getNombre(), penalizacion, AjusteFacturado.de(now, ended), unbilled, null);
    }

    /**
     * A cut.
     *
     * @param servicio a service that works
     */
    public ImporteCiclo suspension(ServicioCliente servicio, PeticionSuspension peticion) {
        LocalDate desde = peticion.primerDia(reloj.today());
        BigDecimal percent = cuotas.porcentaje(peticion.motivo());
        LocalDate hasta = peticion.vuelta() == null ? null : peticion.vuelta().minusDays(1);
        CuentaServicio now = CuentaServicio.of(servicio);
        PrecioMensual meanwhile = now.tarifaOn(desde)
                .map(TramoTarifa::precio)
                .map(price -> share(price, percent))
                .orElse(null);
        return new ImporteCiclo(
                servicio.getId(),
                servicio.getNombre(),
                null,
                AjusteFacturado.de(now, now.suspendida(desde, hasta, percent)),
                List.of(),
                meanwhile);
    }

    /**
     * A return today.
     *
     * @param servicio a service that is cut
     */
    public ImporteCiclo reactivacion(ServicioCliente servicio) {
        CuentaServicio now = CuentaServicio.of(servicio);
        return new ImporteCiclo(
                servicio.getId(),
                servicio.getNombre(),
                null,
                AjusteFacturado.de(now, now.reactivada(reloj.today())),
                List.of(),
                null);
    }

    private static PrecioMensual share(PrecioMensual price, BigDecimal percent) {
        return new PrecioMensual(price.importe().multiply(percent).divide(CIEN, 2, RoundingMode.HALF_UP), price.modo());
    }
}
