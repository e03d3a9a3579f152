package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Firma;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.TipoOrden;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * One ONT takes the place of another. The new one is added and seen before the old one is removed; and because two ONTs
 * cannot have one fixed address, the new one gets it when the old one is gone.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class RelevoOnt {

    @Inject
    private OntRepository onts;

    @Inject
    private RetiradaOnt retirada;

    @Inject
    private NuevasOrdenes ordenes;

    /**
     * An ONT was seen in its place: those that the service had before are no longer needed.
     *
     * @param llegada the ONT that was seen
     * @param firma who asked for it
     */
    public void dismiss(AsignacionOnt llegada, Firma firma) {
        onts.findVivas(llegada.getServicioId()).stream()
                .filter(otra -> otra.getId() < llegada.getId())
                .filter(otra -> otra.getOnt().getDeseado() != EstadoDeseado.AUSENTE)
                .forEach(otra -> retirada.retire(otra, "sustitucion", firma));
    }

    /**
     * An ONT was seen gone: its fixed address passes to the one that has taken its place.
     *
     * @param ida the ONT that is gone
     * @param firma who asked for it
     */
    public void inherit(AsignacionOnt ida, Firma firma) {
        String ip = ida.getOnt().releaseIpFija();
        if (ip == null) {
            return;
        }
        onts.findVivas(ida.getServicioId()).stream()
                .filter(otra -> otra.getId() > ida.getId())
                .map(otra -> onts.getForUpdate(otra.getOnt().getId()))
                .filter(ont -> ont.getDeseado() != EstadoDeseado.AUSENTE)
                .filter(ont -> ont.deseo().conexion().ipFija() == null)
                .findFirst()
                .ifPresent(ont -> give(ont, ip, firma));
    }

    private void give(Ont ont, String ip, Firma firma) {
        ont.desearCambio(ont.deseo().conexion().withIpFija(ip));
        ordenes.create(ont, onts.findViva(ont).orElseThrow(), TipoOrden.CAMBIO, "ip_fija", firma);
    }
}
