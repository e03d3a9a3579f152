package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Cambios;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What is asked of services for now is asked at once; what is for a day to come is scheduled for it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class PeticionesCiclo {

    @Inject
    private Intenciones intenciones;

    @Inject
    private AccionesProgramadas programadas;

    @Inject
    private Cambios cambios;

    @Inject
    private Reloj reloj;

    /**
     * They are to be cut; at the customer's own wish, they come back by themselves.
     *
     * @param servicios services that work, held by this transaction
     */
    public void suspender(List<ServicioCliente> servicios, PeticionSuspension peticion) {
        boolean future = peticion.isFutura(reloj.today());
        if (future || peticion.motivo() == MotivoEstado.VOLUNTARIA) {
            cambios.describe(PalabrasAccion.of(peticion, servicios.size(), future));
        }
        if (future) {
            intenciones.requireCortable(servicios, peticion.motivo());
            for (ServicioCliente servicio : servicios) {
                servicio.requirePosible(AccionServicio.SUSPENDER);
                programadas.suspender(servicio, peticion.desde(), peticion.motivo(), peticion.texto());
            }
        } else {
            intenciones.suspender(servicios, peticion.motivo(), peticion.texto());
        }
        if (peticion.motivo() == MotivoEstado.VOLUNTARIA) {
            for (ServicioCliente servicio : servicios) {
                programadas.olvidar(servicio.getId(), AccionServicio.REACTIVAR);
                programadas.reactivar(servicio, peticion.vuelta());
            }
        }
    }

    /**
     * They end.
     *
     * @param servicios services that have not ended, held by this transaction
     */
    public void darDeBaja(List<ServicioCliente> servicios, PeticionBaja peticion) {
        if (peticion.isFutura(reloj.today())) {
            cambios.describe(PalabrasAccion.of(peticion, servicios.size()));
            for (ServicioCliente servicio : servicios) {
                servicio.requirePosible(AccionServicio.BAJA);
                programadas.darDeBaja(
                        servicio,
                        peticion.ultimoDia(),
                        peticion.motivo(),
                        peticion.texto(),
                        peticion.isCondonada() ? peticion.condonacion() : null);
            }
        } else {
            intenciones.darDeBaja(servicios, peticion);
        }
    }
}
