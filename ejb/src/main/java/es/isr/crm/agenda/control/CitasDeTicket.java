package es.isr.crm.agenda.control;

import es.isr.crm.agenda.entity.EstadoCita;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.soporte.entity.VisitaInnecesaria;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Cancels the appointments of a ticket for which nobody need go any more. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class CitasDeTicket {

    @Inject
    private CitaRepository citas;

    @Inject
    private Citas control;

    @Inject
    private Reloj reloj;

    /** Those of today and later; what a colleague ended meanwhile stays as it is. */
    void onInnecesaria(@Observes VisitaInnecesaria visita) {
        citas.findPrevistasForUpdate(visita.ticketId(), reloj.today())
                .forEach(cita -> control.cerrar(cita, EstadoCita.CANCELADA, visita.motivo()));
    }
}
