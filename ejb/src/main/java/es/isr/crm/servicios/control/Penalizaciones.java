package es.isr.crm.servicios.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.servicios.entity.Cargo;
import es.isr.crm.servicios.entity.OrigenCargo;
import es.isr.crm.servicios.entity.PenalizacionPermanencia;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PrecioMensual;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What is owed for leaving before the end of the commitment, charged when a service ends, or waived for a reason. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Penalizaciones {

    private static final int MAX_CONCEPTO = 255;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** A service ends as it was asked. */
    public void cobrar(ServicioCliente servicio, PeticionBaja peticion) {
        servicio.penalizacion(peticion.ultimoDia(), peticion.motivo()).ifPresent(owed -> {
            if (peticion.isCondonada()) {
                auditoria.anotar(
                        servicio.getClienteId(),
                        "servicios.penalizacionCondonada",
                        "Penalización de " + owed.importe() + " EUR condonada: " + peticion.condonacion());
            } else {
                servicios.add(Cargo.de(
                                servicio,
                                OrigenCargo.PENALIZACION,
                                concepto(servicio, owed),
                                new PrecioMensual(owed.importe(), owed.modo()),
                                reloj.today(),
                                actor.getId(),
                                actor.getNombre())
                        .dias(peticion.ultimoDia().plusDays(1), owed.hasta()));
            }
        });
    }

    /** The customer has to be able to check it. */
    private static String concepto(ServicioCliente servicio, PenalizacionPermanencia owed) {
        String sum = ", " + owed.pactada() + " × " + owed.restantes() + " / " + owed.dias() + " días";
        String words = OrigenCargo.PENALIZACION.concepto() + " · " + servicio.getNombre();
        return words.substring(0, Math.min(words.length(), MAX_CONCEPTO - sum.length())) + sum;
    }
}
