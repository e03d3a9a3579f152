package es.isr.crm.servicios.control;

import es.isr.crm.servicios.entity.FechaTareaException;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.tareas.control.Tareas;
import es.isr.crm.tareas.entity.Tarea;
import es.isr.crm.tareas.entity.TareaTerminada;
import es.isr.crm.tareas.entity.TipoTarea;
import es.isr.crm.tareas.entity.TrabajoLinea;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Services without ONT: no machine does what is asked of them, a person does at the carrier's and says so. Where nobody
 * needs to, what is asked is done.
 */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Lineas {

    @Inject
    private Tareas tareas;

    @Inject
    private CicloServicio ciclo;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Reloj reloj;

    /** Whether what is asked of a line counts as done at once. */
    public boolean isSinTarea() {
        return configuracion.is(Parametro.LINEAS_SIN_TAREA);
    }

    /** A line was sold. */
    public void vendida(ServicioCliente servicio) {
        if (isSinTarea()) {
            ciclo.activado(servicio.getId());
        } else {
            pedir(servicio, TipoTarea.ACTIVAR_LINEA, null, null);
        }
    }

    /** A line was asked to be cut, or is to stay cut after all. */
    public void suspensionPedida(ServicioCliente servicio) {
        if (servicio.getEstadoPedido() == null) {
            tareas.olvidar(servicio.getId());
        } else if (isSinTarea()) {
            ciclo.suspendido(servicio.getId());
        } else {
            pedir(servicio, TipoTarea.SUSPENDER_LINEA, servicio.getMotivoSuspension(), servicio.getTextoEstado());
        }
    }

    /** A line was asked to come back, or is not to be cut after all. */
    public void reactivacionPedida(ServicioCliente servicio) {
        if (servicio.getEstadoPedido() == null) {
            tareas.olvidar(servicio.getId());
        } else if (isSinTarea()) {
            ciclo.activado(servicio.getId());
        } else {
            pedir(servicio, TipoTarea.REACTIVAR_LINEA, null, null);
        }
    }

    /** A line goes on as somebody else's: the carrier has to know. */
    public void traspasada(ServicioCliente viejo, ServicioCliente nuevo, String titulares) {
        tareas.olvidarTramites(viejo.getId());
        if (!isSinTarea()) {
            tareas.pedirTramite(trabajo(nuevo, TipoTarea.CAMBIO_TITULAR, null, titulares));
        }
    }

    /** A line has another plan: the carrier has to know. One that waits to be activated is activated with it. */
    public void planCambiado(ServicioCliente servicio, String planes) {
        if (servicio.getInicio() == null) {
            if (tareas.findDeLinea(servicio.getId()).isPresent()) {
                pedir(servicio, TipoTarea.ACTIVAR_LINEA, null, null);
            }
        } else if (!isSinTarea()) {
            tareas.pedirTramite(trabajo(servicio, TipoTarea.CAMBIO_PLAN, null, planes));
        }
    }

    /** A line has ended; one that never worked leaves nothing to do. */
    public void terminada(ServicioCliente servicio) {
        tareas.olvidarTramites(servicio.getId());
        if (servicio.getInicio() == null || isSinTarea()) {
            tareas.olvidar(servicio.getId());
        } else {
            pedir(servicio, TipoTarea.BAJA_LINEA, servicio.getMotivoBaja(), servicio.getTextoEstado());
        }
    }

    /** A person confirms at the customer's file that a line works since today. */
    public void confirmada(ServicioCliente servicio) {
        Optional<Tarea> open = tareas.findDeLinea(servicio.getId());
        if (open.isPresent()) {
            tareas.terminar(open.get(), reloj.today(), null);
        } else {
            ciclo.activado(servicio.getId());
        }
    }

    /**
     * A person closed a task of a line: what was asked is a fact, or is not to be.
     *
     * @throws FechaTareaException when it cannot have been on that day
     */
    public void onTarea(@Observes TareaTerminada tarea) {
        if (!tarea.tipo().isDeLinea()) {
            return;
        }
        if (!tarea.isHecha()) {
            ciclo.intencionCancelada(tarea.servicioId());
            return;
        }
        ServicioCliente servicio = servicios.getForUpdate(tarea.servicioId());
        switch (tarea.tipo()) {
            case ACTIVAR_LINEA -> ciclo.activado(servicio.getId(), since(servicio.getPrimerDia(), tarea));
            case SUSPENDER_LINEA -> ciclo.suspendido(servicio.getId(), since(servicio.getInicio(), tarea));
            case REACTIVAR_LINEA -> ciclo.activado(servicio.getId(), since(servicio.getSuspendidoDesde(), tarea));
            // It ended when it was asked for: this was only the carrier's side of it.
            case BAJA_LINEA, CAMBIO_TITULAR, CAMBIO_PLAN, RECUPERAR_ONT -> {}
        }
    }

    private static LocalDate since(LocalDate earliest, TareaTerminada tarea) {
        if (earliest != null && tarea.fecha().isBefore(earliest)) {
            throw new FechaTareaException(earliest);
        }
        return tarea.fecha();
    }

    private void pedir(ServicioCliente servicio, TipoTarea tipo, MotivoEstado motivo, String texto) {
        tareas.pedir(trabajo(servicio, tipo, motivo, texto));
    }

    private static TrabajoLinea trabajo(ServicioCliente servicio, TipoTarea tipo, MotivoEstado motivo, String texto) {
        return new TrabajoLinea(
                tipo,
                servicio.getClienteId(),
                servicio.getId(),
                servicio.getNombre(),
                motivo == null ? null : motivo.name().toLowerCase(Locale.ROOT),
                texto);
    }
}
