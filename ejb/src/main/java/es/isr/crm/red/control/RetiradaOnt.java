package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.TipoOrden;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes an ONT from a service: by an order when it was on the network, at once when it certainly never was. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RetiradaOnt {

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private NuevasOrdenes nuevas;

    @Inject
    private RecogidaOnt recogida;

    @Inject
    private Reloj reloj;

    /**
     * The ONT is to leave the network; then its serial is free. The box is to be fetched.
     *
     * @param motivo what made it, as a key
     * @param firma who asked for it
     */
    public void retire(AsignacionOnt asignacion, String motivo, Firma firma) {
        Ont ont = onts.getForUpdate(asignacion.getOnt().getId());
        if (ont.getDeseado() == EstadoDeseado.AUSENTE || retireUnseen(asignacion)) {
            return;
        }
        ont.desearAusente();
        nuevas.create(ont, asignacion, TipoOrden.BAJA, motivo, firma);
        recogida.fetch(asignacion);
    }

    /**
     * The ONT certainly never got on the network, a mistyped serial above all: it is free at once.
     *
     * @return whether that was so; else nothing is changed
     */
    public boolean retireUnseen(AsignacionOnt asignacion) {
        if (!ordenes.isSinRastro(asignacion)) {
            return false;
        }
        nuevas.withdraw(asignacion.getOnt());
        asignacion.getOnt().desearAusente();
        onts.close(asignacion, reloj.now());
        return true;
    }
}
