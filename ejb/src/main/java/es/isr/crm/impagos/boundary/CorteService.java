package es.isr.crm.impagos.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.impagos.control.CorteQuery;
import es.isr.crm.impagos.control.CorteRepository;
import es.isr.crm.impagos.control.ListaCorte;
import es.isr.crm.impagos.control.ReglasConfiguradas;
import es.isr.crm.impagos.entity.ClienteCorteFilter;
import es.isr.crm.impagos.entity.ClienteCorteRow;
import es.isr.crm.impagos.entity.CorteRow;
import es.isr.crm.impagos.entity.EstadoCorte;
import es.isr.crm.impagos.entity.Firma;
import es.isr.crm.impagos.entity.NoEsDiaHabilException;
import es.isr.crm.servicios.entity.DiasHabiles;
import es.isr.crm.shared.boundary.Auditado;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The lists of who is cut for debts: made, looked at, confirmed, paused and resumed by people. */
@Stateless
public class CorteService {

    @Inject
    private ListaCorte lista;

    @Inject
    private CorteRepository cortes;

    @Inject
    private CorteQuery consulta;

    @Inject
    private ReglasConfiguradas reglas;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /** The last lists, the latest first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public List<CorteRow> findUltimos() {
        return consulta.ultimos();
    }

    /** @throws NotFoundException when there is no such list */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public CorteRow get(Long id) {
        return consulta.find(id).orElseThrow(() -> new NotFoundException("corte", id));
    }

    /** Why customers of a list were left out, and how many. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public List<ClienteCorteRow.PorMotivo> findMotivos(Long id) {
        return consulta.motivos(id);
    }

    /** The customers of a list, in the order in which they are cut. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Page<ClienteCorteRow> searchClientes(ClienteCorteFilter filter, PageRequest page) {
        return consulta.search(filter, page);
    }

    /**
     * Makes a list for today. Nobody is cut by that.
     *
     * @return its id
     * @throws es.isr.crm.impagos.entity.CorteAbiertoException when one is being carried out
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("impagos.preparar")
    public Long preparar() {
        return lista.preparar(false).getId();
    }

    /**
     * A list is to be carried out: from now on services are cut.
     *
     * @throws NoEsDiaHabilException when today is no working day
     * @throws es.isr.crm.impagos.entity.CorteCaducadoException when it was made for another day
     * @throws es.isr.crm.impagos.entity.CorteEnOtroEstadoException when it is no proposal any more
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("impagos.confirmar")
    public void confirmar(Long id) {
        requireHabil();
        cortes.getForUpdate(id).confirmar(new Firma(actor.getId(), actor.getNombre()), reloj.today(), reloj.now());
    }

    private void requireHabil() {
        Set<LocalDate> festivos = reglas.festivos();
        LocalDate next = DiasHabiles.primeroDesde(reloj.today(), festivos);
        if (!next.equals(reloj.today())) {
            throw new NoEsDiaHabilException(next);
        }
    }

    /**
     * Nobody else is cut until it is resumed; who is being cut at this moment is.
     *
     * @throws es.isr.crm.impagos.entity.CorteEnOtroEstadoException when nobody is being cut
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("impagos.pausar")
    public void pausar(Long id) {
        cortes.getForUpdate(id).pausar(null);
    }

    /**
     * Goes on: after a pause where it was, after the first few with the others.
     *
     * @throws NoEsDiaHabilException when today is no working day
     * @throws es.isr.crm.impagos.entity.CorteEnOtroEstadoException when it does not wait
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("impagos.continuar")
    public void continuar(Long id) {
        requireHabil();
        var corte = cortes.getForUpdate(id);
        corte.continuar(corte.getEstado() == EstadoCorte.CANARIO);
    }

    /**
     * Gives a list up; who was cut by it stays so.
     *
     * @throws es.isr.crm.impagos.entity.CorteEnOtroEstadoException when it is over
     */
    @RolesAllowed(ADMIN_ROLE)
    @Auditado("impagos.descartar")
    public void descartar(Long id) {
        cortes.getForUpdate(id).descartar(null, reloj.now());
        cortes.quitarPendientes(id);
    }
}
