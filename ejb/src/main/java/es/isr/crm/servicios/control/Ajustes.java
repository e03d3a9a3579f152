package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.AjusteFacturado;
import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.CuentaServicio;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;

/**
 * Puts right what has been billed already when a service changes on those days: one charge or credit a change, for the
 * difference. Days not billed yet need none, the next run sees them as they have become.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Ajustes {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Longest text of a charge. */
    private static final int MAX_CONCEPTO = 255;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * Changes a service and puts right what is billed.
     *
     * @param servicio the service, held by this transaction
     * @param origen what the charge or credit will be for
     * @param change the change
     * @return what it came to
     */
    public AjusteFacturado apply(ServicioCliente servicio, OrigenCargo origen, Runnable change) {
        String nombre = servicio.getNombre();
        CuentaServicio before = CuentaServicio.of(servicio);
        change.run();
        AjusteFacturado ajuste = AjusteFacturado.de(before, CuentaServicio.of(servicio));
        for (PrecioMensual importe : ajuste.importes()) {
            servicios.add(Cargo.de(
                            servicio,
                            origen,
                            concepto(origen, nombre, ajuste),
                            importe,
                            reloj.today(),
                            actor.getId(),
                            actor.getNombre())
                    .dias(ajuste.desde(), ajuste.hasta()));
        }
        return ajuste;
    }

    private static String concepto(OrigenCargo origen, String nombre, AjusteFacturado ajuste) {
        String days = ", del " + DATE.format(ajuste.desde()) + " al " + DATE.format(ajuste.hasta());
        String words = origen.concepto() + " · " + nombre;
        return words.substring(0, Math.min(words.length(), MAX_CONCEPTO - days.length())) + days;
    }
}
