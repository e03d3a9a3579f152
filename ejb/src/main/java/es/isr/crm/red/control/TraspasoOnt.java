package es.isr.crm.red.control;

import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.CambioEnCursoException;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.servicios.entity.TitularCambiado;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** An ONT stays where it is and is somebody else's: nothing is asked of the network. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class TraspasoOnt {

    @Inject
    private OntRepository onts;

    @Inject
    private OrdenRepository ordenes;

    @Inject
    private DerivaRepository derivas;

    @Inject
    private Reloj reloj;

    /**
     * The ONTs of a service go on with another.
     *
     * @throws CambioEnCursoException when something is on its way for one of them
     */
    public void onTitular(@Observes TitularCambiado cambio) {
        for (AsignacionOnt vieja : onts.findVivas(cambio.servicioViejo())) {
            Ont ont = onts.getForUpdate(vieja.getOnt().getId());
            if (ordenes.isAbierta(ont)) {
                throw new CambioEnCursoException(ont.getNumeroSerie());
            }
            // A serial has one owner at a time: the old one lets go of it before the new one has it.
            onts.close(vieja, reloj.now());
            onts.add(new AsignacionOnt(ont, cambio.clienteNuevo(), cambio.servicioNuevo(), reloj.now()));
            ont.rename(cambio.titular());
        }
        derivas.reassign(cambio.servicioViejo(), cambio.servicioNuevo(), cambio.clienteNuevo());
    }
}
