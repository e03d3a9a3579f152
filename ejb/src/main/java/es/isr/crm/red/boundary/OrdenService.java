package es.isr.crm.red.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.TECNICO_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.red.control.LectorOnt;
import es.isr.crm.red.control.ManejoOrden;
import es.isr.crm.red.control.OrdenQuery;
import es.isr.crm.red.control.Paciencia;
import es.isr.crm.red.control.PsoContexto;
import es.isr.crm.red.entity.ClasePso;
import es.isr.crm.red.entity.EstadoOrden;
import es.isr.crm.red.entity.OrdenFilter;
import es.isr.crm.red.entity.OrdenPso;
import es.isr.crm.red.entity.OrdenRow;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders to PSO, as people look at them and lend them a hand. */
@Stateless
public class OrdenService {

    private static final int MAX_MOTIVO = 200;

    @Inject
    private OrdenQuery query;

    @Inject
    private ManejoOrden manejo;

    @Inject
    private LectorOnt lector;

    @Inject
    private Actor actor;

    @Resource
    private ManagedExecutorService executor;

    /** Orders, the newest first unless asked otherwise. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Page<OrdenRow> search(OrdenFilter filter, PageRequest page) {
        return query.search(filter, page);
    }

    /**
     * An order.
     *
     * @throws NotFoundException when there is none
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public OrdenRow get(Long id) {
        return query.find(id).orElseThrow(() -> new NotFoundException("orden", id));
    }

    /** How many orders are in each state. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Map<EstadoOrden, Long> contar() {
        return query.count(EnumSet.allOf(EstadoOrden.class));
    }

    /** How many orders are in each state that is not the end: few, and soon counted, however long the history. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, TECNICO_ROLE})
    public Map<EstadoOrden, Long> contarAbiertas() {
        return query.count(EstadoOrden.abiertos());
    }

    /**
     * A person has removed what blocked an order: PSO is read, and what it does not show yet is sent again, with all
     * attempts before it. A move that had to turn back sets out again.
     *
     * @param ordenId an order that waits for a person
     * @throws es.isr.crm.shared.entity.NotFoundException when there is none
     * @throws es.isr.crm.red.entity.OrdenEnCursoException when it does not wait for a person any more
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public void reintentar(Long ordenId) {
        manejo.retry(ordenId);
    }

    /**
     * Takes an order back that is not on its way; what is wanted of the network is again what the service's state says.
     *
     * @param motivo why
     * @throws DatosInvalidosException when no reason is given
     * @throws es.isr.crm.red.entity.OrdenEnCursoException when it is on its way, or over
     * @throws es.isr.crm.red.entity.OrdenNoCancelableException when what it is for cannot be taken back
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    public void cancelar(Long ordenId, String motivo) {
        manejo.cancel(ordenId, requireMotivo(motivo));
    }

    /**
     * A person says that a blocked order has been solved by hand. PSO is read: when it shows what was wanted the order is
     * done.
     *
     * @param motivo what was done
     * @throws DatosInvalidosException when nothing is said
     * @throws es.isr.crm.red.entity.OrdenNoCumplidaException when PSO shows something else, or nothing within three seconds
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resolver(Long ordenId, String motivo) {
        resolver(ordenId, motivo, false);
    }

    /**
     * The same.
     *
     * @param aunque whether it is closed also when PSO does not show it: what is wanted stays, and differs visibly
     */
    @RolesAllowed({ADMIN_ROLE, TECNICO_ROLE})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void resolver(Long ordenId, String motivo, boolean aunque) {
        String why = requireMotivo(motivo);
        OrdenPso orden = manejo.getBloqueada(ordenId);
        String numeroSerie = orden.getNumeroSerie();
        PsoContexto contexto = PsoContexto.of(actor, orden.getClienteId());
        Optional<ClasePso> answer = Paciencia.within(executor.submit(() -> lector.refresh(numeroSerie, contexto)));
        boolean read = answer.filter(clase -> clase == ClasePso.APLICADA || clase == ClasePso.NO_ENCONTRADA)
                .isPresent();
        manejo.resolve(ordenId, why, read, aunque);
    }

    private static String requireMotivo(String motivo) {
        if (motivo == null || motivo.isBlank()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "obligatorio")));
        }
        if (motivo.strip().length() > MAX_MOTIVO) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "largo", MAX_MOTIVO)));
        }
        return motivo.strip();
    }
}
