package es.isr.crm.facturacion.control;

import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Which month is to be billed by itself: the present one, from the night of its first day on, until it has been, however late
 * the server comes up. The first month of all is a person's to bill, and so is every one while that is switched off.
 */
@Stateless
public class AgendaFacturacion {

    /** In Madrid, on the first day of the month: after the hour that the change of the clocks takes or gives. */
    public static final LocalTime HORA = LocalTime.of(4, 10);

    private static final String BILLED = """
            SELECT COUNT(*) FROM ejecuciones_facturacion
             WHERE estado = 'emitida' AND ambito IS NULL AND periodo %s ?""";

    @Inject
    private EjecucionFacturacionRepository ejecuciones;

    @Inject
    private Emisores emisores;

    @Inject
    private Configuracion configuracion;

    @Inject
    private SqlEnBloque sql;

    @Inject
    private Reloj reloj;

    /** Whether a run was cut short: whoever is free goes on with it. */
    public boolean isInterrumpida() {
        return !ejecuciones.findEnCurso().isEmpty();
    }

    /** The month that is to be billed now, if one is. */
    public Optional<YearMonth> findPendiente() {
        ZonedDateTime now = reloj.now().atZone(Reloj.MADRID);
        YearMonth month = YearMonth.from(now);
        return !now.isBefore(begin(month)) && isAutomatica() && isBilled("<", month) && !isBilled(">=", month)
                ? Optional.of(month)
                : Optional.empty();
    }

    /** When a month is billed by itself next; nothing while that is a person's to do. */
    public Optional<Instant> findProxima() {
        ZonedDateTime now = reloj.now().atZone(Reloj.MADRID);
        YearMonth month = YearMonth.from(now);
        if (!isAutomatica() || !isBilled("<", month.plusMonths(1))) {
            return Optional.empty();
        }
        if (findPendiente().isPresent()) {
            return Optional.of(now.toInstant());
        }
        boolean ahead = now.isBefore(begin(month)) && !isBilled(">=", month);
        return Optional.of(begin(ahead ? month : month.plusMonths(1)).toInstant());
    }

    private static ZonedDateTime begin(YearMonth month) {
        return month.atDay(1).atTime(HORA).atZone(Reloj.MADRID);
    }

    private boolean isAutomatica() {
        return configuracion.is(Parametro.FACTURACION_AUTOMATICA)
                && emisores.missing(EmisoresFactura.NEEDED).isEmpty();
    }

    private boolean isBilled(String when, YearMonth month) {
        return sql.ask(BILLED.formatted(when), List.of(month.toString()), row -> row.getLong(1) > 0)
                .get(0);
    }
}
