package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;
import static es.isr.crm.shared.entity.Rol.SISTEMA;
import static es.isr.crm.shared.entity.Rol.USER_ROLE;

import es.isr.crm.facturacion.control.BorradorQuery;
import es.isr.crm.facturacion.control.Decisiones;
import es.isr.crm.facturacion.control.EjecucionFacturacionRepository;
import es.isr.crm.facturacion.control.PeriodosFacturables;
import es.isr.crm.facturacion.control.RecuentoQuery;
import es.isr.crm.facturacion.control.ResumenQuery;
import es.isr.crm.facturacion.entity.AvanceFacturacion;
import es.isr.crm.facturacion.entity.BorradorFicha;
import es.isr.crm.facturacion.entity.BorradorFilter;
import es.isr.crm.facturacion.entity.BorradorRow;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EjecucionRow;
import es.isr.crm.facturacion.entity.ResumenEjecucion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.DatosInvalidosException;
import es.isr.crm.shared.entity.ErrorCampo;
import es.isr.crm.shared.entity.Page;
import es.isr.crm.shared.entity.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;

/**
 * The runs of invoices, looked at before they issue: what they come to against the month before, what is odd, who is left out
 * and why. They are begun and issued by {@code es.isr.crm.batch.facturacion.FacturacionTrabajos}.
 */
@Stateless
public class FacturacionService {

    private static final int MAX_NOTA = 255;

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private ResumenQuery resumenes;

    @Inject
    private BorradorQuery borradores;

    @Inject
    private RecuentoQuery recuento;

    @Inject
    private Decisiones decisiones;

    @Inject
    private PeriodosFacturables periodos;

    @Inject
    private Reloj reloj;

    /** The runs there were, the latest first. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Page<EjecucionRow> searchEjecuciones(PageRequest page) {
        return new Page<>(
                ejecuciones.search(page).stream().map(EjecucionRow::of).toList(), ejecuciones.count());
    }

    /** The months that may be billed now: the first of all, and the next. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Meses getMeses() {
        return new Meses(
                periodos.primero(),
                YearMonth.from(reloj.today()),
                YearMonth.from(reloj.today()).plusMonths(1));
    }

    /** The months that may be billed now. */
    public record Meses(YearMonth primero, YearMonth presente, YearMonth ultimo) implements Serializable {}

    /**
     * A run in figures.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such run
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE, SISTEMA})
    public ResumenEjecucion getResumen(Long ejecucionId) {
        return resumenes.of(ejecuciones.getById(ejecucionId));
    }

    /** How far a run is, with its rate and the time that it will still take. */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public AvanceFacturacion getAvance(Long ejecucionId) {
        EjecucionFacturacion run = ejecuciones.getById(ejecucionId);
        return new AvanceFacturacion(
                run.getEstado(),
                run.getFaseAt() == null ? 0 : recuento.countHechos(run),
                run.getPrevistos(),
                run.getFaseAt() == null ? run.getCreatedAt() : run.getFaseAt(),
                reloj.now());
    }

    /**
     * The customers of a run.
     *
     * @param page which rows; sorted by {@code cliente}, {@code total}, {@code anterior} or {@code diferencia}; by none of
     *     these, what is odd comes first, then what differs most
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public Page<BorradorRow> searchBorradores(Long ejecucionId, BorradorFilter filter, PageRequest page) {
        return new Page<>(borradores.search(ejecucionId, filter, page), borradores.count(ejecucionId, filter));
    }

    /**
     * All that a customer would be billed, or was.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when the customer is not in the run
     */
    @RolesAllowed({ADMIN_ROLE, USER_ROLE})
    public BorradorFicha getBorrador(Long ejecucionId, Long clienteId) {
        return borradores.get(ejecucionId, clienteId);
    }

    /**
     * Leaves a customer out of a run; their days wait for another.
     *
     * @param motivo why, at most 255 characters
     * @throws DatosInvalidosException when it is missing or longer
     * @throws es.isr.crm.facturacion.entity.BorradorNoDecidibleException when they are not in it, or were issued
     * @throws es.isr.crm.facturacion.entity.EjecucionSinCalcularException while a job is at the run
     */
    @RolesAllowed(ADMIN_ROLE)
    public void excluir(Long ejecucionId, Long clienteId, String motivo) {
        if (motivo == null || motivo.isBlank()) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "obligatorio")));
        }
        if (motivo.strip().length() > MAX_NOTA) {
            throw new DatosInvalidosException(List.of(new ErrorCampo("motivo", "largo", MAX_NOTA)));
        }
        decisiones.excluir(ejecucionId, clienteId, motivo.strip());
    }

    /**
     * Works out a customer anew, as things are now: who was left out, put aside or has changed is in again, to be reviewed.
     *
     * @throws es.isr.crm.facturacion.entity.BorradorNoDecidibleException when they are not in it, or were issued
     * @throws es.isr.crm.facturacion.entity.EjecucionSinCalcularException while a job is at the run
     */
    @RolesAllowed(ADMIN_ROLE)
    public void recalcular(Long ejecucionId, Long clienteId) {
        decisiones.incluir(ejecucionId, clienteId);
    }

    /**
     * Works out anew all who changed since they were reviewed.
     *
     * @return how many they are
     */
    @RolesAllowed(ADMIN_ROLE)
    public int recalcularObsoletos(Long ejecucionId) {
        return decisiones.recalcularObsoletos(ejecucionId);
    }

    /**
     * Gives up a run that has issued nothing.
     *
     * @throws es.isr.crm.facturacion.entity.EjecucionEmitidaException when it has
     * @throws es.isr.crm.facturacion.entity.EjecucionSinCalcularException while a job is at it
     */
    @RolesAllowed(ADMIN_ROLE)
    public void descartar(Long ejecucionId) {
        decisiones.descartar(ejecucionId);
    }
}
