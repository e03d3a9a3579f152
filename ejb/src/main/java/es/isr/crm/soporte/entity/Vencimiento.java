package es.isr.crm.soporte.entity;

import es.isr.crm.servicios.entity.DiasHabiles;
import java.time.Duration;
import java.time.Instant;

/**
 * Until when a ticket has to be solved.
 *
 * <p>The hours of its priority run from its opening, in working time but for the urgent ones; what it waits for the
 * customer is added. A complaint has a limit by law besides (Ley 10/2025, art. 17), which no wait moves, and is due then at
 * the latest.
 *
 * @param vence when it is due
 * @param limiteLegal the law's limit; null when it is no complaint
 */
public record Vencimiento(Instant vence, Instant limiteLegal) {

    private static final Duration CONTINUIDAD = Duration.ofHours(2);
    private static final int DIAS_FACTURACION = 5;
    private static final int DIAS_HABILES = 15;

    /**
     * What of a ticket its term depends on.
     *
     * @param prioridad how urgent it is
     * @param materia what the complaint is about; null when it is none
     * @param creado when it was opened
     * @param reclamado when the customer complained last: as it was opened, or opened again
     * @param espera how long it has waited so far
     */
    public record Base(
            Prioridad prioridad, MateriaReclamacion materia, Instant creado, Instant reclamado, Espera espera) {}

    public static Vencimiento of(Base base, Plazos plazos, CalendarioLaboral calendario) {
        Instant vence = base.prioridad().isContinua()
                ? base.creado()
                        .plus(Duration.ofMinutes(
                                plazos.minutos(base.prioridad()) + base.espera().minutos()))
                : calendario.sumar(
                        base.creado(),
                        plazos.minutos(base.prioridad()) + base.espera().laborables());
        if (base.materia() == null) {
            return new Vencimiento(vence, null);
        }
        Instant limite = limite(base.materia(), base.reclamado(), calendario);
        return new Vencimiento(limite.isBefore(vence) ? limite : vence, limite);
    }

    /** Of two readings of the law the one that ends earlier: five days of the calendar, and Saturdays are working days. */
    private static Instant limite(MateriaReclamacion materia, Instant reclamado, CalendarioLaboral calendario) {
        return switch (materia) {
            case CONTINUIDAD -> reclamado.plus(CONTINUIDAD);
            case FACTURACION ->
                CalendarioLaboral.finDelDia(CalendarioLaboral.day(reclamado).plusDays(DIAS_FACTURACION));
            case OTRA ->
                CalendarioLaboral.finDelDia(
                        DiasHabiles.despues(CalendarioLaboral.day(reclamado), DIAS_HABILES, calendario.festivos()));
        };
    }
}
