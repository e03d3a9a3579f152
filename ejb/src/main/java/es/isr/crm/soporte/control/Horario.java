package es.isr.crm.soporte.control;

import es.isr.crm.servicios.control.Festivos;
import es.isr.crm.shared.control.Configuracion;
import es.isr.crm.shared.control.Reloj;
import es.isr.crm.shared.entity.Parametro;
import es.isr.crm.soporte.entity.CalendarioLaboral;
import es.isr.crm.soporte.entity.Plazos;
import es.isr.crm.soporte.entity.Prioridad;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** When the support desk works and how long it gives itself, as the operator has set them. */
@Dependent
@Transactional(Transactional.TxType.MANDATORY)
public class Horario {

    /** As far ahead as a term may reach. */
    private static final int ANOS = 2;

    @Inject
    private Configuracion configuracion;

    @Inject
    private Festivos festivos;

    @Inject
    private Reloj reloj;

    /** Working hours from an instant on. */
    public CalendarioLaboral desde(Instant from) {
        LocalDate first = CalendarioLaboral.day(from);
        LocalDate today = reloj.today();
        LocalDate last = (today.isAfter(first) ? today : first).plusYears(ANOS);
        return new CalendarioLaboral(
                configuracion.integer(Parametro.JORNADA_DESDE),
                configuracion.integer(Parametro.JORNADA_HASTA),
                festivos.entre(first, last));
    }

    public Plazos plazos() {
        return new Plazos(Map.of(
                Prioridad.URGENTE, configuracion.integer(Parametro.TICKET_HORAS_URGENTE),
                Prioridad.ALTA, configuracion.integer(Parametro.TICKET_HORAS_ALTA),
                Prioridad.MEDIA, configuracion.integer(Parametro.TICKET_HORAS_MEDIA),
                Prioridad.BAJA, configuracion.integer(Parametro.TICKET_HORAS_BAJA)));
    }
}
