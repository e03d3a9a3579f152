package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.COMERCIAL_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.servicios.control.AccionesProgramadas;
import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.Intenciones;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.AccionProgramada;
import es.isr.crm.servicios.entity.AccionProgramadaRow;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Cuts, returns and ends that were asked for days to come. */
@Stateless
public class AccionProgramadaService {

    @Inject
    private AccionesProgramadas acciones;

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Combos combos;

    @Inject
    private Intenciones intenciones;

    @Inject
    private Reloj reloj;

    /** What is still to be done to a service, what comes first before. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE, COMERCIAL_ROLE})
    public List<AccionProgramadaRow> findByServicio(Long servicioId) {
        return acciones.findVivas(servicioId).stream()
                .map(AccionProgramadaRow::of)
                .toList();
    }

    /**
     * Gives an action up. Without its cut, the return from a cut to come goes too.
     *
     * @throws es.isr.crm.servicios.entity.AccionCerradaException when it was done or cancelled meanwhile
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    @Auditado("servicios.accionCancelada")
    public void cancelar(Long id) {
        hold(id);
        AccionProgramada accion = acciones.getForUpdate(id);
        acciones.describe("servicios.accionCancelada", accion);
        accion.cancelar();
        if (accion.getAccion() == AccionServicio.SUSPENDER) {
            acciones.olvidar(accion.getServicioId(), AccionServicio.REACTIVAR);
        }
    }

    /**
     * A person tries an action again that failed on its day.
     *
     * @throws es.isr.crm.servicios.entity.AccionCerradaException when it was done or cancelled meanwhile
     * @throws es.isr.crm.shared.entity.BusinessException when a rule still says no
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    @Auditado("servicios.accionHecha")
    public void reintentar(Long id) {
        ServicioCliente servicio = hold(id);
        hacer(acciones.getForUpdate(id), servicio);
    }

    /** Ids of those whose day has come. */
    @RolesAllowed(SISTEMA)
    public List<Long> findVencidas() {
        return acciones.findVencidas(reloj.today());
    }

    /**
     * The day has come: what was scheduled is asked for. One that somebody closed meanwhile is left as it is.
     *
     * @throws es.isr.crm.shared.entity.BusinessException when a rule says no
     */
    @RolesAllowed(SISTEMA)
    @Auditado("servicios.accionHecha")
    public void ejecutar(Long id) {
        ServicioCliente servicio = hold(id);
        AccionProgramada accion = acciones.getForUpdate(id);
        if (accion.getEstado().isViva()) {
            hacer(accion, servicio);
        }
    }

    /**
     * It could not be done on its day: a person has to see to it.
     *
     * @param fallo name of what refused it
     */
    @RolesAllowed(SISTEMA)
    @Auditado("servicios.accionFallida")
    public void anotarFallo(Long id, String fallo) {
        hold(id);
        AccionProgramada accion = acciones.getForUpdate(id);
        if (accion.getEstado().isViva()) {
            acciones.describe("servicios.accionFallida", accion);
            accion.fallar(fallo);
        }
    }

    private ServicioCliente hold(Long id) {
        return servicios.getForUpdate(acciones.getServicioId(id));
    }

    private void hacer(AccionProgramada accion, ServicioCliente servicio) {
        acciones.describe("servicios.accionHecha", accion);
        accion.hacer();
        List<ServicioCliente> held = List.of(servicio);
        switch (accion.getAccion()) {
            case SUSPENDER -> intenciones.suspender(held, accion.getMotivo(), accion.getTexto());
            case REACTIVAR -> {
                // One that came back otherwise has what was to be asked for.
                if (combos.puede(servicio, AccionServicio.REACTIVAR)) {
                    intenciones.reactivar(held);
                }
            }
            case BAJA -> intenciones.darDeBaja(held, accion.toBaja());
        }
    }
}
