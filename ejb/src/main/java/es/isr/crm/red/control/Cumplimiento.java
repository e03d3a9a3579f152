package es.isr.crm.red.control;

import es.isr.crm.auditoria.control.Auditoria;
import es.isr.crm.red.entity.AsignacionOnt;
import es.isr.crm.red.entity.Comparacion;
import es.isr.crm.red.entity.EstadoDeseado;
import es.isr.crm.red.entity.Ont;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.EstadoServicio;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** A wish was seen to have come true: what that means for the service, for whose the ONT is, and for the ONT before it. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Cumplimiento {

    @Inject
    private OntRepository onts;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private EcoServicio eco;

    @Inject
    private RelevoOnt relevo;

    @Inject
    private Auditoria auditoria;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** @param orden an order whose wish PSO was just seen to show */
    public void follow(OrdenPso orden) {
        Ont ont = orden.getOnt();
        onts.findViva(ont).ifPresent(asignacion -> {
            if (ont.getDeseado() == EstadoDeseado.AUSENTE) {
                onts.close(asignacion, reloj.now());
                auditoria.anotar(
                        asignacion.getClienteId(),
                        "red.retirada",
                        AvisosPso.text("historia.retirada", ont.getNumeroSerie()));
                relevo.inherit(asignacion, orden.firma());
            } else {
                relevo.dismiss(asignacion, orden.firma());
            }
            settle(asignacion.getServicioId());
        });
    }

    /** The service works when one of its ONTs does, and is cut when none of them still runs. */
    private void settle(Long servicioId) {
        EstadoServicio before = servicios.getById(servicioId).getEstado();
        if (before == EstadoServicio.BAJA) {
            return;
        }
        List<Ont> vivas =
                onts.findVivas(servicioId).stream().map(AsignacionOnt::getOnt).toList();
        if (vivas.stream().anyMatch(ont -> isSeen(ont, EstadoDeseado.ACTIVA))) {
            if (before == EstadoServicio.SUSPENDIDO) {
                eco.reactivado(servicioId);
            } else {
                eco.activado(servicioId);
            }
        } else if (vivas.stream().anyMatch(ont -> isSeen(ont, EstadoDeseado.SUSPENDIDA))
                && vivas.stream().noneMatch(this::isRunning)
                && before != EstadoServicio.PENDIENTE_INSTALACION) {
            eco.suspendido(servicioId);
        }
    }

    private boolean isSeen(Ont ont, EstadoDeseado estado) {
        return ont.getDeseado() == estado
                && ont.lectura()
                        .filter(lectura -> ont.deseo().compare(lectura, suspendido()) == Comparacion.CUMPLE)
                        .isPresent();
    }

    private boolean isRunning(Ont ont) {
        return ont.lectura()
                .filter(lectura -> lectura.registrada()
                        && !suspendido().equals(lectura.conexion().perfilVelocidad()))
                .isPresent();
    }

    private String suspendido() {
        return configuracion.text(Parametro.PERFIL_SUSPENDIDO);
    }
}
