package es.isr.crm.facturacion.control;

import es.isr.crm.facturacion.entity.AmbitoFacturacion;
import es.isr.crm.facturacion.entity.EjecucionFacturacion;
import es.isr.crm.facturacion.entity.EstadoEjecucion;
import es.isr.crm.facturacion.entity.FacturacionTerminada;
import es.isr.crm.facturacion.entity.HastaFacturacion;
import es.isr.crm.facturacion.entity.PeriodoYaFacturadoException;
import es.isr.crm.shared.control.Actor;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.SucesoAuditable;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a run from one state to the next. Each a transaction of its own, said again without harm. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PasosFacturacion {

    /** Groups from four digits on, with the same point and comma as Spanish. */
    private static final Locale GROUPING_SPANISH = Locale.GERMANY;

    private static final String PARK = """
            UPDATE borradores_factura SET estado = 'aparcado', motivo = 'anomalia', updated_at = ?
             WHERE ejecucion_id = ? AND anomalia IS NOT NULL AND estado IN ('listo', 'sin_factura')""";

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private PeriodosFacturables periodos;

    @Inject
    private ClientesEjecucion clientes;

    @Inject
    private RecuentoQuery recuento;

    @Inject
    private EmisoresFactura emisores;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Event<SucesoAuditable> sucesos;

    @Inject
    private Event<FacturacionTerminada> terminada;

    @Inject
    private Actor actor;

    @Inject
    private Reloj reloj;

    /**
     * The run of a month for whom it was asked: the one that has not issued yet, or a new one.
     *
     * @param texto the month, {@code yyyy-MM}; nothing for the present one
     * @param ambito whom it is for
     * @param hasta how far it will go; before it issues it is known who issues
     * @param usuario who starts it
     * @return its id
     * @throws es.isr.crm.facturacion.entity.PeriodoNoValidoException when it is no month
     * @throws es.isr.crm.facturacion.entity.PeriodoAnteriorException when it is before the first that is billed
     * @throws es.isr.crm.facturacion.entity.PeriodoFuturoException when it is further ahead than the next
     * @throws PeriodoYaFacturadoException when a month to come was billed before
     * @throws es.isr.crm.facturacion.entity.EmisorIncompletoException when nobody is there to issue
     */
    public Long abrir(String texto, AmbitoFacturacion ambito, HastaFacturacion hasta, String usuario) {
        YearMonth periodo = periodos.parse(texto);
        periodos.check(periodo);
        if (hasta != HastaFacturacion.CALCULAR) {
            emisores.actual();
        }
        Optional<EjecucionFacturacion> open = ejecuciones.findAbierta(periodo, ambito);
        if (open.isPresent()) {
            return open.get().getId();
        }
        if (periodos.isFuturo(periodo)) {
            ejecuciones.findEmitida(periodo).ifPresent(run -> {
                throw new PeriodoYaFacturadoException(periodo, run.getTerminadaAt(), run.getUsuario());
            });
        }
        EjecucionFacturacion run = new EjecucionFacturacion(periodo, ambito, actor.getId(), usuario);
        ejecuciones.add(run);
        clientes.remember(run, ambito);
        return run.getId();
    }

    /** The run that a server was at when it died, if one was: the latest. */
    public Optional<Long> findInterrumpida() {
        return ejecuciones.findEnCurso().stream()
                .map(EjecucionFacturacion::getId)
                .findFirst();
    }

    /**
     * It is worked out, from the beginning or from where it was when its server died.
     *
     * @param hasta how far it goes after that
     */
    public void calcular(Long id, HastaFacturacion hasta) {
        EjecucionFacturacion run = ejecuciones.getForUpdate(id);
        boolean resumed = run.getEstado() == EstadoEjecucion.CALCULANDO && run.getFaseAt() != null;
        run.calcular(resumed ? run.getHasta() : hasta, clientes.count(run), reloj.now());
        tell(run, "facturacion.calculo", "Cálculo de la facturación de ");
    }

    /** Where to cut its customers in parts of about the same size: the last id of each part but the last. */
    public List<Long> findCortes(Long id, int parts) {
        return clientes.findCortes(id, parts);
    }

    /** Where it is, and how far it goes. */
    public Situacion getSituacion(Long id) {
        EjecucionFacturacion run = ejecuciones.getById(id);
        return new Situacion(run.getEstado(), run.getHasta());
    }

    /** Where a run is, and how far it goes. */
    public record Situacion(EstadoEjecucion estado, HastaFacturacion hasta) {}

    /** What it would issue is there. */
    public void calculada(Long id) {
        EjecucionFacturacion run = ejecuciones.getForUpdate(id);
        run.calculada(recuento.of(run), reloj.now());
    }

    /**
     * It issues, or goes on with it.
     *
     * @param hasta whether it also sends
     * @param revisada whether a person has looked at what is odd; else that is put aside
     */
    public void emitir(Long id, HastaFacturacion hasta, boolean revisada) {
        emisores.actual();
        EjecucionFacturacion run = ejecuciones.getForUpdate(id);
        run.emitir(hasta, revisada, clientes.countPendientes(id), reloj.now());
        if (!run.isRevisada()) {
            sql.execute(PARK, LocalDateTime.ofInstant(reloj.now(), ZoneOffset.UTC), id);
        }
        tell(run, "facturacion.emision", "Emisión de la facturación de ");
    }

    /**
     * All that could be issued is.
     *
     * @return what it came to, in words
     */
    public String emitida(Long id) {
        EjecucionFacturacion run = ejecuciones.getForUpdate(id);
        run.emitida(recuento.of(run), reloj.now());
        terminada.fire(new FacturacionTerminada(id, run.getHasta() == HastaFacturacion.ENTREGAR));
        return words(run);
    }

    /** What it has come to, in words. */
    public String getResultado(Long id) {
        return words(ejecuciones.getById(id));
    }

    private void tell(EjecucionFacturacion run, String accion, String what) {
        sucesos.fire(new SucesoAuditable(
                accion, what + name(run), null, EjecucionFacturacion.class.getSimpleName(), run.getId()));
    }

    private static String name(EjecucionFacturacion run) {
        return run.getAmbito().clave() == null
                ? run.getPeriodo().toString()
                : run.getPeriodo() + " (" + run.getAmbito().clave() + ")";
    }

    private static String words(EjecucionFacturacion run) {
        return String.format(
                GROUPING_SPANISH,
                "%s %s: %,d clientes, %,d facturas, %,.2f €, %,d sin factura, %,d aparcados",
                name(run),
                run.getEstado().name().toLowerCase(Locale.ROOT),
                run.getClientes(),
                run.getFacturas(),
                run.getImporte(),
                run.getSinFactura(),
                run.getAparcados());
    }
}
