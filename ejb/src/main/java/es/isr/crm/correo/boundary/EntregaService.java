package es.isr.crm.correo.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.correo.control.EntregaQuery;
import es.isr.crm.correo.control.EntregaRepository;
import es.isr.crm.correo.control.ManejoEntregas;
import es.isr.crm.correo.entity.ClaseEntrega;
import es.isr.crm.correo.entity.EntregaCerradaException;
import es.isr.crm.correo.entity.EntregaFilter;
import es.isr.crm.correo.entity.EntregaRow;
import es.isr.crm.correo.entity.EstadoEntrega;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.NotFoundException;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What goes out to people: how each delivery stands, and what a person does about it. */
@Stateless
@RolesAllowed({ADMIN_ROLE, USER_ROLE})
public class EntregaService {

    private static final int LAST = 20;

    @Inject
    private EntregaQuery consulta;

    @Inject
    private EntregaRepository entregas;

    @Inject
    private ManejoEntregas manejo;

    /**
     * A page of deliveries.
     *
     * @param filter what the list is narrowed by
     * @param page which rows; sorted by {@code clase}, {@code destinatario}, {@code estado} or {@code creada}; by none of
     *     these, what asks for a person comes first
     */
    public Page<EntregaRow> search(EntregaFilter filter, PageRequest page) {
        return new Page<>(consulta.search(filter, page), consulta.count(filter));
    }

    /**
     * One delivery.
     *
     * @throws NotFoundException when there is none
     */
    public EntregaRow get(Long id) {
        return consulta.find(id).orElseThrow(() -> new NotFoundException("entrega", id));
    }

    /** All deliveries of one thing, the last first. */
    public List<EntregaRow> findDe(ClaseEntrega clase, Long referenciaId) {
        return consulta.findDe(clase, referenciaId);
    }

    /** The last deliveries to a customer. */
    public List<EntregaRow> findByCliente(Long clienteId) {
        return consulta.findByCliente(clienteId, LAST);
    }

    /** How many wait or ask for a person, by state. */
    public Map<EstadoEntrega, Long> contar() {
        return consulta.contarAbiertas();
    }

    /** How those stand that a run asked for. */
    public Map<EstadoEntrega, Long> contarDeGrupo(Long grupoId) {
        return consulta.contarDeGrupo(grupoId);
    }

    /**
     * Asks for the same once more.
     *
     * @param id the delivery to repeat; one that waits is replaced by the new one
     * @param direccion where to: an e-mail address, or null for paper
     * @return id of the new delivery
     * @throws DatosInvalidosException when that is no address
     * @throws EntregaCerradaException when it is just being sent, or was repeated already
     */
    public Long repetir(Long id, String direccion) {
        return manejo.repetir(entregas.getForUpdate(id), direccion);
    }

    /**
     * Decides against a delivery.
     *
     * @throws EntregaCerradaException when it is over, or just being sent
     */
    public void cancelar(Long id) {
        manejo.cancelar(entregas.getForUpdate(id));
    }

    /**
     * Lets a mail be tried at once that waits for its next attempt.
     *
     * @throws EntregaCerradaException when it does not wait
     */
    public void adelantar(Long id) {
        entregas.getForUpdate(id).adelantar();
    }

    /**
     * The customer says that it arrived.
     *
     * @throws EntregaCerradaException when there is no doubt about it
     */
    public void darPorEnviada(Long id) {
        manejo.darPorEnviada(entregas.getForUpdate(id));
    }

    /**
     * It was handed over.
     *
     * @param dia on which day, from the day it was asked for until today
     * @throws DatosInvalidosException when that day cannot be
     * @throws EntregaCerradaException when it is over, or just being sent
     */
    public void entregarEnMano(Long id, LocalDate dia) {
        manejo.entregarEnMano(entregas.getForUpdate(id), dia);
    }
}
