package es.isr.crm.facturacion.control;

import es.isr.crm.impresos.control.Emisores;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.control.SqlEnBloque;
import es.isr.crm.shared.entity.Parametro;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
    private static final LocalTime HORA = LocalTime.of(4, 10);

    private static final String BILLED = """
            SELECT COALESCE(SUM(periodo >= ?), 0), COALESCE(SUM(periodo < ?), 0)
              FROM ejecuciones_facturacion WHERE estado = 'emitida' AND ambito IS NULL""";

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
        boolean early = now.toLocalDateTime().isBefore(month.atDay(1).atTime(HORA));
        if (early
                || !configuracion.is(Parametro.FACTURACION_AUTOMATICA)
                || !emisores.missing(EmisoresFactura.NEEDED).isEmpty()) {
            return Optional.empty();
        }
        boolean due = sql.ask(
                        BILLED,
                        List.of(month.toString(), month.toString()),
                        row -> row.getLong(1) == 0 && row.getLong(2) > 0)
                .get(0);
        return due ? Optional.of(month) : Optional.empty();
    }
}
