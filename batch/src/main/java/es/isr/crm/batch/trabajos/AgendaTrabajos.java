package es.isr.crm.batch.trabajos;

import es.isr.crm.facturacion.control.AgendaFacturacion;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Ejecuciones;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.EjecucionTrabajo;
import es.isr.crm.shared.entity.Parametro;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** When each job runs by itself. The timer asks this, and so does the page: what is shown is what happens. */
@Dependent
public class AgendaTrabajos {

    /** None between two and three: some days do not have that hour and others have it twice. */
    private static final Map<Trabajo, LocalTime> DIARIOS = Map.of(
            // As the day begins; then what the tariffs of the day bring.
            Trabajo.APLICAR_CAMBIOS, LocalTime.of(0, 5),
            Trabajo.ACCIONES_PROGRAMADAS, LocalTime.of(0, 10),
            // What was due yesterday is late.
            Trabajo.MARCAR_VENCIDAS, LocalTime.of(0, 30),
            // Before the shop opens.
            Trabajo.CONCILIAR_PSO, LocalTime.of(3, 30),
            Trabajo.VERIFICAR_AUDITORIA, LocalTime.of(5, 15),
            // In the morning, when who is told something can call, and who is cut can pay.
            Trabajo.RECORDATORIOS, LocalTime.of(8, 0),
            Trabajo.AVISOS_SUSPENSION, LocalTime.of(8, 30),
            Trabajo.SUSPENDER_IMPAGOS, LocalTime.of(9, 30));

    /** Rows of the audit wait so long for their seal, at most. */
    private static final Duration SELLAR = Duration.ofMinutes(5);

    @Inject
    private Configuracion configuracion;

    @Inject
    private Ejecuciones ejecuciones;

    @Inject
    private AgendaFacturacion facturacion;

    @Inject
    private Reloj reloj;

    /** Whether jobs start by themselves on this node: {@code CRM_HORARIOS}. */
    public boolean isEncendida() {
        return ConfigProvider.getConfig()
                .getOptionalValue("crm.horarios", Boolean.class)
                .orElse(true);
    }

    /** When a job is due; nothing for one that is started by hand, or by a rule of its own. */
    public Optional<Horario> findHorario(Trabajo trabajo) {
        return switch (trabajo) {
            case ESTADO_ONTS ->
                Optional.of(Duration.ofMinutes(configuracion.integer(Parametro.ESTADO_ONTS_MINUTOS)))
                        .filter(every -> every.toMinutes() > 0)
                        .map(Horario.Cada::new);
            case SELLAR_AUDITORIA -> Optional.of(new Horario.Cada(SELLAR));
            case SUSPENDER_IMPAGOS ->
                Optional.of(DIARIOS.get(trabajo))
                        .filter(hora -> configuracion.is(Parametro.SUSPENDER_IMPAGOS))
                        .map(Horario.Diario::new);
            default -> Optional.ofNullable(DIARIOS.get(trabajo)).map(Horario.Diario::new);
        };
    }

    /**
     * Whether a person has stopped the billing, which then waits for a person: as long as a run is open, and else until the
     * month is over, so that nothing stopped long ago keeps a later month from being billed.
     */
    public boolean isFacturacionParada() {
        return ejecuciones
                .find(Trabajo.FACTURACION_MENSUAL.id())
                .filter(EjecucionTrabajo::isParadaPorAlguien)
                .filter(run ->
                        facturacion.isInterrumpida() || month(run.getInicio()).equals(month(reloj.now())))
                .isPresent();
    }

    private static YearMonth month(Instant moment) {
        return YearMonth.from(moment.atZone(Reloj.MADRID));
    }

    /** Whether a person has stopped it, and it has not begun since. */
    public boolean isParada(Trabajo trabajo) {
        return ejecuciones
                .find(trabajo.id())
                .filter(EjecucionTrabajo::isParadaPorAlguien)
                .isPresent();
    }

    /** When it runs next by itself; nothing when it does not. */
    public Optional<Instant> findProxima(Trabajo trabajo) {
        if (!isEncendida()) {
            return Optional.empty();
        }
        if (trabajo == Trabajo.FACTURACION_MENSUAL) {
            return isFacturacionParada() ? Optional.empty() : facturacion.findProxima();
        }
        return findHorario(trabajo).flatMap(horario -> horario.proxima(ejecuciones.find(trabajo.id()), reloj.now()));
    }
}
