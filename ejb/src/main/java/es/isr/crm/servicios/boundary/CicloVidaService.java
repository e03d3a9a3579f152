package es.isr.crm.servicios.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.servicios.control.Combos;
import es.isr.crm.servicios.control.ImportesCiclo;
import es.isr.crm.servicios.control.Intenciones;
import es.isr.crm.servicios.control.PeticionesCiclo;
import es.isr.crm.servicios.control.PeticionesValidator;
import es.isr.crm.servicios.control.Previsiones;
import es.isr.crm.servicios.control.ServicioRepository;
import es.isr.crm.servicios.entity.AccionServicio;
import es.isr.crm.servicios.entity.ImporteCiclo;
import es.isr.crm.servicios.entity.MotivoEstado;
import es.isr.crm.servicios.entity.NingunServicioException;
import es.isr.crm.servicios.entity.PeticionBaja;
import es.isr.crm.servicios.entity.PeticionSuspension;
import es.isr.crm.servicios.entity.Prevision;
import es.isr.crm.servicios.entity.ServicioCliente;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
    private PeticionesCiclo peticiones;

    @Inject
    private ImportesCiclo importes;

    @Resource
    private SessionContext context;

    @Inject
    private Reloj reloj;

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
     * What an end would cost or give back, service by service, before it is asked for.
     *
     * @param servicioIds services of one customer; those that have ended, or began after that day, are left out
     * @param peticion what is considered; without a day nothing can be said
     */
    public List<ImporteCiclo> calcularBaja(List<Long> servicioIds, PeticionBaja peticion) {
        LocalDate day = peticion.ultimoDia();
        return day == null
                ? List.of()
                : posibles(servicioIds, AccionServicio.BAJA)
                        .filter(servicio -> servicio.getPrimerDia() == null || !day.isBefore(servicio.getPrimerDia()))
                        .map(servicio -> importes.baja(servicio, peticion))
                        .toList();
    }

    /** What a cut would cost or give back, service by service, before it is asked for. */
    public List<ImporteCiclo> calcularSuspension(List<Long> servicioIds, PeticionSuspension peticion) {
        return posibles(servicioIds, AccionServicio.SUSPENDER)
                .map(servicio -> importes.suspension(servicio, peticion))
                .toList();
    }

    /** What a return today would cost, service by service, before it is asked for. */
    public List<ImporteCiclo> calcularReactivacion(List<Long> servicioIds) {
        return posibles(servicioIds, AccionServicio.REACTIVAR)
                .map(importes::reactivacion)
                .toList();
    }

    private Stream<ServicioCliente> posibles(List<Long> servicioIds, AccionServicio accion) {
        return servicioIds.stream().map(servicios::getById).filter(servicio -> combos.puede(servicio, accion));
    }

    /** Asks for a cut at once. */
    @Auditado("servicios.suspender")
    public void suspender(Long servicioId, MotivoEstado motivo, String texto) {
        suspender(servicioId, new PeticionSuspension(motivo, texto, null, null));
    }

    /**
     * Asks for a cut, now or from a day on. The network shows it later; a line waits for a person. At the customer's own
     * wish it is for one to three months, and the service comes back by itself.
     *
     * @param servicioId a service that works
     * @throws DatosInvalidosException when the reason says nothing, or a day cannot be
     * @throws es.isr.crm.servicios.entity.NoCortarException for a debt of a customer who is not cut for debts
     * @throws es.isr.crm.servicios.entity.AccionYaProgramadaException when one is scheduled already
     * @throws es.isr.crm.servicios.entity.YaPedidoException when that is under way
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it does not work
     */
    @Auditado("servicios.suspender")
    public void suspender(Long servicioId, PeticionSuspension peticion) {
        cut(List.of(entero(servicioId)), peticion);
    }

    private void cut(List<ServicioCliente> suyos, PeticionSuspension peticion) {
        refuse(PeticionesValidator.check(peticion, suyos, reloj.today()));
        peticiones.suspender(suyos, peticion);
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

    /** Ends a service at once, and nothing is waived. */
    @Auditado("servicios.baja")
    public void darDeBaja(Long servicioId, LocalDate fecha, MotivoEstado motivo, String texto) {
        darDeBaja(servicioId, new PeticionBaja(fecha, motivo, texto, null));
    }

    /**
     * Ends a service, for good, at once or after a day to come; the network follows, what was lent is fetched, what was
     * paid too much is credited, and who leaves a commitment is charged its penalty.
     *
     * @param servicioId a service that has not ended
     * @param peticion its last day, not before its first, and why; only an administrator waives a penalty
     * @throws DatosInvalidosException when the reason says nothing, or there is no day
     * @throws es.isr.crm.servicios.entity.FechaBajaException when it cannot be that day
     * @throws es.isr.crm.servicios.entity.AccionYaProgramadaException when an end is scheduled already
     * @throws es.isr.crm.servicios.entity.TransicionNoPermitidaException when it has ended
     */
    @Auditado("servicios.baja")
    public void darDeBaja(Long servicioId, PeticionBaja peticion) {
        end(List.of(entero(servicioId)), peticion);
    }

    private void end(List<ServicioCliente> suyos, PeticionBaja peticion) {
        if (peticion.isCondonada() && !context.isCallerInRole(ADMIN_ROLE)) {
            throw new EJBAccessException("only an administrator waives a penalty");
        }
        refuse(PeticionesValidator.check(peticion, reloj.today()));
        peticiones.darDeBaja(suyos, peticion);
    }

    /** As {@link #suspenderCliente(Long, PeticionSuspension)}, at once. */
    @Auditado("servicios.suspenderCliente")
    public void suspenderCliente(Long clienteId, MotivoEstado motivo, String texto) {
        suspenderCliente(clienteId, new PeticionSuspension(motivo, texto, null, null));
    }

    /**
     * As {@link #suspender(Long, PeticionSuspension)}, for all services of a customer that work.
     *
     * @throws NingunServicioException when none does
     */
    @Auditado("servicios.suspenderCliente")
    public void suspenderCliente(Long clienteId, PeticionSuspension peticion) {
        cut(those(clienteId, AccionServicio.SUSPENDER), peticion);
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

    /** As {@link #darDeBajaCliente(Long, PeticionBaja)}, at once, and nothing is waived. */
    @Auditado("servicios.bajaCliente")
    public void darDeBajaCliente(Long clienteId, LocalDate fecha, MotivoEstado motivo, String texto) {
        darDeBajaCliente(clienteId, new PeticionBaja(fecha, motivo, texto, null));
    }

    /**
     * As {@link #darDeBaja(Long, PeticionBaja)}, for all services of a customer: the customer leaves.
     *
     * @throws NingunServicioException when all have ended
     */
    @Auditado("servicios.bajaCliente")
    public void darDeBajaCliente(Long clienteId, PeticionBaja peticion) {
        end(those(clienteId, AccionServicio.BAJA), peticion);
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

    private static void refuse(List<ErrorCampo> errores) {
        if (!errores.isEmpty()) {
            throw new DatosInvalidosException(errores);
        }
    }
}
