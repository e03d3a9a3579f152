package es.isr.crm.servicios.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which days holidays fall: those of all Spain (Real Decreto 2001/1983, art. 45.1), and where those of a year are in
 * another. A day that moves with Easter keeps its distance to it, any other its day and month.
 */
public final class CalendarioFestivos {

    /** Maundy Thursday, Good Friday, Easter Monday, Saint Vincent Ferrer, Whit Monday, Corpus Christi. */
    private static final Set<Long> CON_LA_PASCUA = Set.of(-3L, -2L, 1L, 8L, 50L, 60L);

    private static final Map<MonthDay, String> NACIONALES = new LinkedHashMap<>();

    static {
        NACIONALES.put(MonthDay.of(1, 1), "Año Nuevo");
        NACIONALES.put(MonthDay.of(1, 6), "Epifanía del Señor");
        NACIONALES.put(MonthDay.of(5, 1), "Fiesta del Trabajo");
        NACIONALES.put(MonthDay.of(8, 15), "Asunción de la Virgen");
        NACIONALES.put(MonthDay.of(10, 12), "Fiesta Nacional de España");
        NACIONALES.put(MonthDay.of(11, 1), "Todos los Santos");
        NACIONALES.put(MonthDay.of(12, 6), "Día de la Constitución Española");
        NACIONALES.put(MonthDay.of(12, 8), "Inmaculada Concepción");
        NACIONALES.put(MonthDay.of(12, 25), "Natividad del Señor");
    }

    private CalendarioFestivos() {}

    /** The holidays of all Spain in a year, by day. */
    public static Map<LocalDate, String> nacionales(int ano) {
        Map<LocalDate, String> days = new TreeMap<>();
        NACIONALES.forEach((day, name) -> days.put(day.atYear(ano), name));
        days.put(pascua(ano).minusDays(2), "Viernes Santo");
        return days;
    }

    /** Where a holiday of one year is in another; 29 February is 28 February where there is none. */
    public static LocalDate trasladar(LocalDate dia, int ano) {
        long toEaster = ChronoUnit.DAYS.between(pascua(dia.getYear()), dia);
        return CON_LA_PASCUA.contains(toEaster) ? pascua(ano).plusDays(toEaster) : dia.withYear(ano);
    }

    /** Easter Sunday, by the anonymous Gregorian algorithm. */
    static LocalDate pascua(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
