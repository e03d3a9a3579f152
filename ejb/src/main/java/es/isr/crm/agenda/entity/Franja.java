package es.isr.crm.agenda.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one day, by the clock on the wall in Europe/Madrid. It begins and ends by that clock also on the two days on
 * which the clock itself is changed: nobody is visited between two and three in the morning.
 *
 * @param dia the day
 * @param desde when it begins, included
 * @param hasta when it ends, excluded
 */
public record Franja(LocalDate dia, LocalTime desde, LocalTime hasta) implements Serializable {

    /** What may be wrong with one as it was typed. */
    public enum Falta {
        SIN_DIA,
        SIN_DESDE,
        SIN_HASTA,
        /** It ends before it begins, or as it begins. */
        AL_REVES,
        /** Its day has gone by. */
        PASADA
    }

    /**
     * Everything that is wrong with it.
     *
     * @param hoy the first day that may still be planned
     */
    public List<Falta> faltas(LocalDate hoy) {
        List<Falta> faltas = new ArrayList<>();
        if (dia == null) {
            faltas.add(Falta.SIN_DIA);
        } else if (dia.isBefore(hoy)) {
            faltas.add(Falta.PASADA);
        }
        if (desde == null) {
            faltas.add(Falta.SIN_DESDE);
        }
        if (hasta == null) {
            faltas.add(Falta.SIN_HASTA);
        } else if (desde != null && !desde.isBefore(hasta)) {
            faltas.add(Falta.AL_REVES);
        }
        return faltas;
    }

    /** Whether somebody would have to be in both. One that begins as the other ends does not. */
    public boolean solapa(Franja otra) {
        return dia.equals(otra.dia) && desde.isBefore(otra.hasta) && otra.desde.isBefore(hasta);
    }

    /** Whether it can be laid beside others: it has a day, and ends after it begins. */
    public boolean isEntera() {
        return dia != null && desde != null && hasta != null && desde.isBefore(hasta);
    }
}
