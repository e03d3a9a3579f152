package es.isr.crm.facturacion.boundary;

import static es.isr.crm.shared.entity.Rol.ADMIN_ROLE;

import es.isr.crm.facturacion.control.EjecucionFacturacionRepository;
import es.isr.crm.facturacion.control.PeriodosFacturables;
import es.isr.crm.facturacion.control.ResumenRevisionQuery;
import es.isr.crm.facturacion.control.SerieRepository;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EjecucionRow;
import es.isr.crm.facturacion.entity.LineaAnterior;
import es.isr.crm.facturacion.entity.PrevisionFacturacion;
import es.isr.crm.facturacion.entity.ResumenRevision;
import es.isr.crm.facturacion.entity.SerieFactura;
import es.isr.crm.facturacion.entity.TipoFactura;
import es.isr.crm.shared.control.Reloj;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a run of invoices would issue or has issued, held against the month before. It only reads. */
@Stateless
public class RevisionService {

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private ResumenRevisionQuery resumen;

    @Inject
    private PeriodosFacturables periodos;

    @Inject
    private SerieRepository series;

    @Inject
    private Reloj reloj;

    /** Which month is next. */
    @RolesAllowed(ADMIN_ROLE)
    public PrevisionFacturacion getPrevision() {
        YearMonth month = YearMonth.from(reloj.today());
        Optional<EjecucionRow> last = ejecuciones.findUltimaEmitida().map(EjecucionRow::of);
        boolean done = last.filter(run -> !run.periodo().isBefore(month)).isPresent();
        YearMonth next = done ? month.plusMonths(1) : month;
        YearMonth first = periodos.primero();
        return new PrevisionFacturacion(
                next.isBefore(first) ? first : next, last.orElse(null), first, month.plusMonths(1));
    }

    /**
     * Whether a month may be billed.
     *
     * @param periodo {@code yyyy-MM}
     * @throws es.isr.crm.facturacion.entity.PeriodoNoValidoException when it is no month
     * @throws es.isr.crm.facturacion.entity.PeriodoAnteriorException when it is before the first that is billed
     * @throws es.isr.crm.facturacion.entity.PeriodoFuturoException when it is further ahead than the next
     */
    @RolesAllowed(ADMIN_ROLE)
    public YearMonth checkPeriodo(String periodo) {
        YearMonth month = periodos.parse(periodo);
        periodos.check(month);
        return month;
    }

    /**
     * The run that a job is at, or was when its server died.
     *
     * @param ejecucionId the run that somebody is looking at, which goes before any other; null for none
     */
    @RolesAllowed(ADMIN_ROLE)
    public Optional<EjecucionRow> findEnCurso(Long ejecucionId) {
        return Stream.concat(
                        Stream.ofNullable(ejecucionId).map(ejecuciones::getById), ejecuciones.findEnCurso().stream())
                .filter(run -> run.getEstado().isEnCurso())
                .findFirst()
                .map(EjecucionRow::of);
    }

    /**
     * A run in figures beside the month before.
     *
     * @throws es.isr.crm.shared.entity.NotFoundException when there is no such run
     */
    @RolesAllowed(ADMIN_ROLE)
    public ResumenRevision getResumen(Long ejecucionId) {
        EjecucionFacturacion run = ejecuciones.getById(ejecucionId);
        return new ResumenRevision(EjecucionRow.of(run), resumen.findGrupos(ejecucionId), resumen.getAnterior(run));
    }

    /** What a customer was billed for the month before that of a run. */
    @RolesAllowed(ADMIN_ROLE)
    public List<LineaAnterior> findAnteriores(Long ejecucionId, Long clienteId) {
        return resumen.findAnteriores(
                ejecuciones.getById(ejecucionId).getPeriodo().minusMonths(1), clienteId);
    }

    /** The number that the next invoice gets. */
    @RolesAllowed(ADMIN_ROLE)
    public String getSiguienteNumero() {
        int year = reloj.today().getYear();
        return series.find(TipoFactura.FACTURA, year)
                .orElseGet(() -> new SerieFactura(TipoFactura.FACTURA, year))
                .getSiguienteCompleto();
    }
}
