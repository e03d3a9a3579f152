package es.isr.crm.soporte.entity;

import java.util.Map;

/**
 * In how many hours a ticket is to be solved, by its priority.
 *
 * @param horas hours of each priority, all of them
 */
public record Plazos(Map<Prioridad, Integer> horas) {

    private static final long MINUTOS_HORA = 60;

    public Plazos {
        horas = Map.copyOf(horas);
    }

    /** Minutes of a priority. */
    public long minutos(Prioridad prioridad) {
        return horas.get(prioridad) * MINUTOS_HORA;
    }
}
