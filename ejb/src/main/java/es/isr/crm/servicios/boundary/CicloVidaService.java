package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.Intenciones;
import es.isr.crm.servicios.control.MotivoValidator;
import es.isr.crm.servicios.control.Previsiones;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NingunServicioException;
import es.isr.crm.servicios.entity.Prevision;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Cut, return and end of what a customer has, one service or all of them. A combo is one: its parts follow it, and of a part
 * alone nothing is asked.
 *
 * <p>Nothing here waits for the network. What is asked is written down with all that follows from it, or none of it; it
 * becomes a fact when the network shows it, be that in a second or after a night without PSO, or when a person confirms
 * it. The same asked twice is refused, so that a double click does nothing twice.
 */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class CicloVidaService {

    @Inject
    private ServicioRepository servicios;

    @Inject
    private Combos combos;

    @Inject
    private Intenciones intenciones;

    @Inject
    private Previsiones previsiones;

    /** What an action on a service would do, before it is asked for. */
    public Prevision prever(Long servicioId, AccionServicio accion) {
        ServicioCliente servicio = Combos.requireEntero(servicios.getById(servicioId));
        return previsiones.of(servicio.getClienteId(), List.of(servicio), accion);
    }

    /** What an action on all services of a customer would do, before it is asked for. Ended ones are left out. */
    public Prevision preverCliente(Long clienteId, AccionServicio accion) {
        List<ServicioCliente> living = servicios.findByCliente(clienteId).stream()
                .filter(servicio -> !servicio.isParte() && servicio.puede(AccionServicio.BAJA))
                .toList();
        return previsiones.of(clienteId, living, accion);
    }

    /**
     * Asks for a cut. The network shows it later; a line waits for a person.
     *
     * @param servicioId a service that works
     * @param motivo why
     * @param texto more about it; needed with {@link MotivoEstado#OTRO}
     * @throws DatosInvalidosException when the reason says nothing
     * @throws es.isr.crm.servicios.entity.NoCortarException for a debt of a customer who is not cut for debts
     * @throws es.isr.crm.servicios.entity.YaPedidoException when that is under way
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it does not work
     */
    @Auditado("servicios.suspender")
    public void suspender(Long servicioId, MotivoEstado motivo, String texto) {
        refuse(MotivoValidator.check(motivo, texto));
        intenciones.suspender(List.of(entero(servicioId)), motivo, texto);
    }

    /**
     * Asks for the return of a service as it was; a cut that was only asked for is taken back.
     *
     * @param servicioId a service that is cut, or to be
     * @throws es.isr.crm.servicios.entity.ParteDeComboException for a part of a combo
     * @throws es.isr.crm.servicios.entity.YaPedidoException when that is under way
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it is not cut
     */
    @Auditado("servicios.reactivar")
    public void reactivar(Long servicioId) {
        intenciones.reactivar(List.of(entero(servicioId)));
    }

    /**
     * Ends a service, for good and at once; the network follows, and what was lent is fetched.
     *
     * @param servicioId a service that has not ended
     * @param fecha its last day, not before its first nor after today
     * @param motivo why
     * @param texto more about it; needed with {@link MotivoEstado#OTRO}
     * @throws DatosInvalidosException when the reason says nothing, or there is no day
     * @throws es.isr.crm.servicios.entity.FechaBajaException when it cannot be that day
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it has ended
     */
    @Auditado("servicios.baja")
    public void darDeBaja(Long servicioId, LocalDate fecha, MotivoEstado motivo, String texto) {
        refuse(check(fecha, motivo, texto));
        intenciones.darDeBaja(List.of(entero(servicioId)), fecha, motivo, texto);
    }

    /**
     * As {@link #suspender}, for all services of a customer that work.
     *
     * @throws NingunServicioException when none does
     */
    @Auditado("servicios.suspenderCliente")
    public void suspenderCliente(Long clienteId, MotivoEstado motivo, String texto) {
        refuse(MotivoValidator.check(motivo, texto));
        intenciones.suspender(those(clienteId, AccionServicio.SUSPENDER), motivo, texto);
    }

    /**
     * As {@link #reactivar}, for all services of a customer that are cut.
     *
     * @throws NingunServicioException when none is
     */
    @Auditado("servicios.reactivarCliente")
    public void reactivarCliente(Long clienteId) {
        intenciones.reactivar(those(clienteId, AccionServicio.REACTIVAR));
    }

    /**
     * As {@link #darDeBaja}, for all services of a customer: the customer leaves.
     *
     * @throws NingunServicioException when all have ended
     */
    @Auditado("servicios.bajaCliente")
    public void darDeBajaCliente(Long clienteId, LocalDate fecha, MotivoEstado motivo, String texto) {
        refuse(check(fecha, motivo, texto));
        intenciones.darDeBaja(those(clienteId, AccionServicio.BAJA), fecha, motivo, texto);
    }

    private ServicioCliente entero(Long servicioId) {
        return Combos.requireEntero(servicios.getForUpdate(servicioId));
    }

    private List<ServicioCliente> those(Long clienteId, AccionServicio accion) {
        List<ServicioCliente> found = servicios.findForUpdate(clienteId).stream()
                .filter(servicio -> !servicio.isParte() && combos.puede(servicio, accion))
                .toList();
        if (found.isEmpty()) {
            throw new NingunServicioException();
        }
        return found;
    }

    private static List<ErrorCampo> check(LocalDate fecha, MotivoEstado motivo, String texto) {
        List<ErrorCampo> errores = new ArrayList<>(MotivoValidator.check(motivo, texto));
        if (fecha == null) {
            errores.add(new ErrorCampo("fecha", "obligatorio"));
        }
        return errores;
    }

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
